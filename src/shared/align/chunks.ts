import { anchorChain } from '#shared/align/anchors'
import type { Bead } from '#shared/align/bead'
import { isNull } from '#shared/align/bead'
import type { Point } from '#shared/align/chain'
import type { Dictionary } from '#shared/align/dictionary'
import { sliceSide } from '#shared/align/side'
import type { Side } from '#shared/align/side'

/** A stretch of both texts that is aligned by itself. */
export interface Chunk {
  readonly source: Side
  readonly target: Side
  /** Its first segments in the whole texts. */
  readonly top: number
  readonly left: number
  /** What is settled of its segments, numbered as in the chunk. */
  readonly pinned: readonly Bead[]
}

/** Texts of up to this many segments a side stay whole. */
const WHOLE = 2500
const CHUNK = 1500
/**
 * A place to cut: between two neighbours that both are anchors, the later this heavy, with so many anchors on either
 * side near and in line.
 */
const LEAST_WEIGHT = 0.4
const WITNESSES = 3
const NEAR = 12
const TOLERANCE = 3

/** Whether the texts are long enough to be cut, so that memory is bounded by the chunk. */
export function isLong(source: Side, target: Side): boolean {
  return Math.max(source.size, target.size) > WHOLE
}

/**
 * The texts cut about every 1,500 segments at places where they surely meet. Fewer or no cuts where there are no
 * such places; never through an accepted bead.
 */
export function cutChunks(
  source: Side,
  target: Side,
  dictionary: Dictionary,
  pinned: readonly Bead[],
): Chunk[] {
  const chain = anchorChain(source, target, dictionary)
  const cuts: { i: number; j: number }[] = [{ i: 0, j: 0 }]
  chain.forEach((point, k) => {
    const last = cuts.at(-1) ?? { i: 0, j: 0 }
    if (Math.max(point.i - last.i, point.j - last.j) < CHUNK) return
    if (isSure(chain, k) && !isInside(pinned, point)) cuts.push({ i: point.i, j: point.j })
  })
  return cuts.map(({ i, j }, k) => {
    const end = cuts[k + 1] ?? { i: source.size, j: target.size }
    return {
      source: sliceSide(source, i, end.i),
      target: sliceSide(target, j, end.j),
      top: i,
      left: j,
      pinned: pinnedInside(pinned, i, end.i, j, end.j),
    }
  })
}

function isSure(chain: readonly Point[], k: number): boolean {
  const point = chain[k]
  const before = chain[k - 1]
  if (point === undefined || point.weight < LEAST_WEIGHT) return false
  if (before?.i !== point.i - 1 || before.j !== point.j - 1) return false
  for (let offset = -WITNESSES; offset <= WITNESSES; offset++) {
    const other = chain[k + offset]
    if (other === undefined || Math.abs(other.i - point.i) > NEAR) return false
    if (Math.abs(other.i - point.i - (other.j - point.j)) > TOLERANCE) return false
  }
  return true
}

/** Whether a cut before the point would go through an accepted bead. */
function isInside(pinned: readonly Bead[], { i, j }: Point): boolean {
  const crosses = (segments: readonly number[], at: number): boolean =>
    segments.some((segment) => segment < at) && segments.some((segment) => segment >= at)
  return pinned.some(({ source, target }) => crosses(source, i) || crosses(target, j))
}

/** What is settled inside a stretch; of a bead that joins it to another stretch, only that its segments are. */
function pinnedInside(
  pinned: readonly Bead[],
  top: number,
  bottom: number,
  left: number,
  right: number,
): Bead[] {
  return pinned.flatMap((bead) => {
    const source = bead.source.filter((i) => i >= top && i < bottom).map((i) => i - top)
    const target = bead.target.filter((j) => j >= left && j < right).map((j) => j - left)
    const isWhole = source.length === bead.source.length && target.length === bead.target.length
    if (isWhole && !isNull(bead)) return [{ ...bead, source, target }]
    return [
      ...source.map((i) => ({ ...bead, source: [i], target: [] })),
      ...target.map((j) => ({ ...bead, source: [], target: [j] })),
    ]
  })
}
