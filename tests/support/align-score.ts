/** A bead as benchmarks write it: source and target segments, either may be empty. */
export type PlainBead = readonly [source: readonly number[], target: readonly number[]]

/** Precision, recall and their harmonic mean, each 0 … 1 (0/0 counts as 0). */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Hits and misses, so that documents can be summed before ratios are taken (micro-average). */
export interface Tally {
  readonly strict: Counts
  readonly lax: Counts
}

export interface Counts {
  readonly found: number
  readonly foundRight: number
  readonly wanted: number
  readonly wantedRight: number
}

/**
 * Compares beads with a gold standard by the rule of the vecalign scorer (Thompson and Koehn 2019, after
 * Sennrich and Volk): precision over the found beads, nulls included; recall over the gold beads without
 * nulls, found nulls left out. Strict: the identical bead is on the other side. Lax: it is, or one of its
 * source and one of its target segments stand together in a bead of the other side.
 */
export function tally(gold: readonly PlainBead[], found: readonly PlainBead[]): Tally {
  const precision = compare(gold, found)
  const recall = compare(real(found), real(gold))
  const counts = (right: 'strict' | 'lax'): Counts => ({
    found: precision.total,
    foundRight: precision[right],
    wanted: recall.total,
    wantedRight: recall[right],
  })
  return { strict: counts('strict'), lax: counts('lax') }
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (right: 'strict' | 'lax'): Counts => ({
    found: tallies.reduce((total, t) => total + t[right].found, 0),
    foundRight: tallies.reduce((total, t) => total + t[right].foundRight, 0),
    wanted: tallies.reduce((total, t) => total + t[right].wanted, 0),
    wantedRight: tallies.reduce((total, t) => total + t[right].wantedRight, 0),
  })
  return { strict: sum('strict'), lax: sum('lax') }
}

export function scoreOf({ found, foundRight, wanted, wantedRight }: Counts): Score {
  const precision = found === 0 ? 0 : foundRight / found
  const recall = wanted === 0 ? 0 : wantedRight / wanted
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

const keyOf = ([source, target]: PlainBead): string => `${source.join(',')}:${target.join(',')}`
const real = (beads: readonly PlainBead[]): PlainBead[] =>
  beads.filter(([source, target]) => source.length > 0 && target.length > 0)

/** How many of the beads (as a set) are right against the others. */
function compare(
  against: readonly PlainBead[],
  beads: readonly PlainBead[],
): { total: number; strict: number; lax: number } {
  const known = new Set(against.map(keyOf))
  const counterparts = new Map<number, Set<number>>()
  for (const [source, target] of against)
    for (const i of source) {
      const own = counterparts.get(i) ?? new Set<number>()
      for (const j of target) own.add(j)
      counterparts.set(i, own)
    }
  const distinct = new Map(
    beads.filter(([source, target]) => source.length + target.length > 0).map((bead) => [keyOf(bead), bead]),
  )
  let strict = 0
  let lax = 0
  for (const [key, [source, target]] of distinct) {
    if (known.has(key)) strict++
    if (known.has(key) || source.some((i) => target.some((j) => counterparts.get(i)?.has(j) === true))) lax++
  }
  return { total: distinct.size, strict, lax }
}
