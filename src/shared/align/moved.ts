import type { Model } from '#shared/align/model'
import type { Pair } from '#shared/align/pins'
import type { Bead } from '#shared/align/bead'
import { reasoner } from '#shared/align/reasons'
import type { Reason } from '#shared/model'

/** A block of fewer beads is no block: single sentences agree by chance too often. */
const LEAST_BEADS = 2
/** Log-odds that a block needs against staying unlinked on both sides: text is seldom moved, and there are many places. */
const LEAST_GAIN = 12
/** Beads of the block hold at least this share of the segments between its ends. */
const DENSITY = 0.6
/** Longer runs of gaps are not looked into: whole parts are missing there, and the time grows with their product. */
const LONGEST = 60
const TEMPERATURE = 0.7

type Reasoner = ReturnType<typeof reasoner>

/** Consecutive segments of one side that are unlinked, and how many links lie before them. */
interface Run {
  readonly start: number
  readonly size: number
  readonly gap: number
}

/** One step of a block, with what it gains over gaps. */
interface Link {
  readonly kind: number
  readonly i: number
  readonly j: number
  readonly gain: number
  readonly reasons: readonly Reason[]
}

/**
 * Links blocks that were moved: what is unlinked on both sides, and says the same in another place than the order of the
 * rest has it. The beads of such blocks take the place of the gaps and cross the others; all else stays.
 * @param beads one monotone path through the pair, with its nulls.
 */
export function withMoved(pair: Pair, model: Model, beads: readonly Bead[]): Bead[] {
  const sources = runsOf(beads, 'source', 'target', pair.takenSource)
  const targets = runsOf(beads, 'target', 'source', pair.takenTarget)
  if (sources.length === 0 || targets.length === 0) return [...beads]
  const reasonsOf = reasoner(pair, model)
  const blocks = sources
    .flatMap((source) =>
      // Gaps of one place were weighed by the search itself.
      targets
        .filter(({ gap }) => gap !== source.gap)
        .map((target) => bestBlock(model, reasonsOf, source, target)),
    )
    .filter((block) => block.length >= LEAST_BEADS && gainOf(block) >= LEAST_GAIN && isDense(model, block))
    .sort((a, b) => gainOf(b) - gainOf(a) || (a[0]?.i ?? 0) - (b[0]?.i ?? 0))
  const found: Bead[] = []
  const linked = { source: new Set<number>(), target: new Set<number>() }
  for (const block of blocks) {
    const confidence = 1 / (1 + Math.exp(-TEMPERATURE * (gainOf(block) - LEAST_GAIN / 2)))
    const made = block.map(({ kind, i, j, reasons }): Bead => {
      const { source: p = 0, target: q = 0 } = model.kinds[kind] ?? {}
      return { source: range(i, p), target: range(j, q), confidence, reasons }
    })
    const isTaken = made.some(
      (bead) =>
        bead.source.some((i) => linked.source.has(i)) || bead.target.some((j) => linked.target.has(j)),
    )
    if (isTaken) continue
    for (const bead of made) {
      for (const i of bead.source) linked.source.add(i)
      for (const j of bead.target) linked.target.add(j)
    }
    found.push(...made)
  }
  const isOpen = ({ source, target }: Bead): boolean =>
    !source.some((i) => linked.source.has(i)) && !target.some((j) => linked.target.has(j))
  return found.length === 0 ? [...beads] : [...beads.filter(isOpen), ...found]
}

const range = (start: number, size: number): number[] => Array.from({ length: size }, (_, k) => start + k)
const gainOf = (block: readonly Link[]): number => block.reduce((sum, { gain }) => sum + gain, 0)

function runsOf(
  beads: readonly Bead[],
  side: 'source' | 'target',
  opposite: 'source' | 'target',
  taken: Uint8Array,
): Run[] {
  const runs: Run[] = []
  let links = 0
  for (const bead of beads) {
    const [at] = bead[side]
    if (bead[opposite].length > 0 && bead[side].length > 0) links++
    if (at === undefined || bead[opposite].length > 0 || taken[at] === 1) continue
    const last = runs.at(-1)
    if (last?.gap === links && last.start + last.size === at)
      runs[runs.length - 1] = { ...last, size: last.size + 1 }
    else runs.push({ start: at, size: 1, gap: links })
  }
  return runs.filter(({ size }) => size >= LEAST_BEADS && size <= LONGEST)
}

/** The best chain of beads inside a run of either side; gaps between them cost nothing more. */
function bestBlock({ kinds }: Model, reasonsOf: Reasoner, source: Run, target: Run): Link[] {
  const alone = (isSource: boolean): number =>
    Math.log(kinds.find((kind) => (isSource ? kind.target : kind.source) === 0)?.prior ?? 1)
  const [nullSource, nullTarget] = [alone(true), alone(false)]
  const columns = target.size + 1
  const best = new Float64Array((source.size + 1) * columns)
  const taken: (Link | undefined)[] = []
  for (let a = 0; a <= source.size; a++)
    for (let b = 0; b <= target.size; b++) {
      const at = a * columns + b
      best[at] = Math.max(a > 0 ? (best[at - columns] ?? 0) : 0, b > 0 ? (best[at - 1] ?? 0) : 0)
      kinds.forEach(({ source: p, target: q }, kind) => {
        if (p === 0 || q === 0 || p > 2 || q > 2 || p > a || q > b) return
        const [i, j] = [source.start + a - p, target.start + b - q]
        const reasons = reasonsOf(kind, i, j)
        const gain = reasons.reduce((sum, { score }) => sum + score, 0) - p * nullSource - q * nullTarget
        const total = (best[at - p * columns - q] ?? 0) + gain
        if (gain > 0 && total > (best[at] ?? 0)) {
          best[at] = total
          taken[at] = { kind, i, j, gain, reasons }
        }
      })
    }
  const block: Link[] = []
  let [a, b] = [source.size, target.size]
  while (a > 0 && b > 0) {
    const at = a * columns + b
    const link = taken[at]
    if (link !== undefined) {
      block.unshift(link)
      a = link.i - source.start
      b = link.j - target.start
    } else if ((best[at - columns] ?? 0) >= (best[at - 1] ?? 0)) a--
    else b--
  }
  return block
}

/** Whether the beads hold most of what lies between the first and the last of them. */
function isDense({ kinds }: Model, block: readonly Link[]): boolean {
  const [first, last] = [block[0], block.at(-1)]
  if (first === undefined || last === undefined) return false
  const sizes = block.map(({ kind }) => kinds[kind])
  const rows = last.i + (sizes.at(-1)?.source ?? 0) - first.i
  const columns = last.j + (sizes.at(-1)?.target ?? 0) - first.j
  const held = (side: 'source' | 'target'): number =>
    sizes.reduce((sum, size) => sum + (size?.[side] ?? 0), 0)
  return held('source') >= DENSITY * rows && held('target') >= DENSITY * columns
}
