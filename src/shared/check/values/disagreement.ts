/** Something said at a place of a version: a value, a measure, a name, a symbol. */
export interface Placed {
  readonly version: number
  readonly segment: number
  readonly start: number
  readonly end: number
}

/**
 * What not all versions of a unit have: `has` says where it stands, `lacks` are the versions without it, and
 * `instead` is what stands there in its place, where that can be told (34 here, 44 there).
 */
export interface Disagreement<T extends Placed> {
  readonly unit: number
  readonly has: readonly T[]
  readonly lacks: readonly number[]
  readonly instead: readonly T[]
}

/** How what a version lacks is judged. */
export interface Comparison<T extends Placed> {
  /** Whether a version has what the others say after all, in a form that is no thing of this kind. */
  readonly isExcused: (version: number, values: readonly T[]) => boolean
  /** Whether a version may hold the value in words that do not say it; asked where nothing stands in its place. */
  readonly isEchoed?: (version: number, values: readonly T[]) => boolean
  /** How badly `b` fits the place of `a`: the smallest is taken; null where it cannot stand there. */
  readonly distance: (a: T, b: T) => number | null
}

/** What several versions have alike. */
export interface Cluster<T extends Placed> {
  readonly values: readonly T[]
  readonly versions: ReadonlySet<number>
}

export interface Likeness<T extends Placed> {
  readonly same: (a: T, b: T) => boolean
}

/** What the versions of a unit do not agree on, each reported once. `items` are in the order of the versions. */
export function disagreements<T extends Placed>(
  unit: number,
  versions: readonly number[],
  items: readonly T[],
  comparison: Comparison<T> & Likeness<T>,
): Disagreement<T>[] {
  return openDisagreements(unit, versions, cluster(items, comparison), comparison)
}

/** The same of values that were put together already. */
export function openDisagreements<T extends Placed>(
  unit: number,
  versions: readonly number[],
  clusters: readonly Cluster<T>[],
  comparison: Comparison<T>,
): Disagreement<T>[] {
  const lacking = ({ values, versions: has }: Cluster<T>): number[] =>
    versions.filter((v) => !has.has(v) && !comparison.isExcused(v, values))
  const open = clusters.filter((one) => lacking(one).length > 0)
  // The value that more versions have is the one to expect; what a version has in its place goes with it. Of values that
  // as many have, the one whose place something else takes best chooses first.
  const fits = new Map(open.map((one) => [one, bestFit(one, open, comparison)]))
  const ranked = open.toSorted(
    (a, b) => b.versions.size - a.versions.size || compare(fits.get(a) ?? 0, fits.get(b) ?? 0),
  )
  const taken = new Set<Cluster<T>>()
  const found: Disagreement<T>[] = []
  for (const expected of ranked) {
    if (taken.has(expected)) continue
    taken.add(expected)
    const instead: T[] = []
    const without = lacking(expected)
    const lacks = without.filter((version) => {
      const rivals = ranked.filter(
        (other) =>
          !taken.has(other) &&
          other.versions.has(version) &&
          [...other.versions].every((v) => without.includes(v)),
      )
      const rival = bestRival(expected, rivals, comparison)
      if (rival === null) return comparison.isEchoed?.(version, expected.values) !== true
      taken.add(rival)
      instead.push(...rival.values)
      return true
    })
    if (lacks.length > 0) found.push({ unit, has: expected.values, lacks, instead })
  }
  return found
}

/** Puts the same value of all versions together. A value said twice in a version counts once. */
function cluster<T extends Placed>(items: readonly T[], { same }: Likeness<T>): Cluster<T>[] {
  const clusters: { readonly values: T[]; readonly versions: Set<number> }[] = []
  for (const item of items) {
    // Every cluster that it can belong to, so that "1.250" does not stay beside 1250 as a value of its own.
    const home = clusters.filter(({ values }) => values.some((other) => same(other, item)))
    for (const { values, versions: has } of home) {
      if (!has.has(item.version)) values.push(item)
      has.add(item.version)
    }
    if (home.length === 0) clusters.push({ values: [item], versions: new Set([item.version]) })
  }
  return clusters
}

function bestRival<T extends Placed>(
  expected: Cluster<T>,
  rivals: readonly Cluster<T>[],
  { distance }: Comparison<T>,
): Cluster<T> | null {
  const [value] = expected.values
  if (value === undefined) return null
  let best: Cluster<T> | null = null
  let least = Infinity
  for (const rival of rivals) {
    const [other] = rival.values
    const cost = other === undefined ? null : distance(value, other)
    if (cost === null || cost >= least) continue
    best = rival
    least = cost
  }
  return best
}

/** How well the best rival that is in no version with a value fits its place; infinite where there is none. */
function bestFit<T extends Placed>(
  expected: Cluster<T>,
  open: readonly Cluster<T>[],
  { distance }: Comparison<T>,
): number {
  const [value] = expected.values
  const costs = open.map(({ values: [other], versions }) =>
    value === undefined || other === undefined || [...versions].some((v) => expected.versions.has(v))
      ? Infinity
      : (distance(value, other) ?? Infinity),
  )
  return Math.min(Infinity, ...costs)
}

/** Of two numbers that may both be infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}
