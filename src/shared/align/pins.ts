import { bandFrom } from '#shared/align/band'
import type { Band } from '#shared/align/band'
import type { Bead } from '#shared/align/bead'
import { isNull } from '#shared/align/bead'
import { heaviestChain } from '#shared/align/chain'
import type { Sample } from '#shared/align/grids'
import { NO_HINTS } from '#shared/align/hints'
import type { PairHints } from '#shared/align/hints'
import type { Side } from '#shared/align/side'

/**
 * Two prepared versions, and what a person has settled: pinned beads come back as they are, and the search may
 * only walk past their segments. Pinned beads that follow each other in both versions are way-points as well.
 */
export interface Pair {
  readonly source: Side
  readonly target: Side
  /** 1 for each segment that a pinned bead holds. */
  readonly takenSource: Uint8Array
  readonly takenTarget: Uint8Array
  readonly waypoints: readonly Waypoint[]
  /** What the pinned beads teach, nulls left out. */
  readonly settled: readonly Sample[]
  /** What is known of the two besides their texts. */
  readonly hints: PairHints
}

/** The path passes from before row `top`, column `right` to after row `bottom`, column `left`. */
interface Waypoint {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A bead that a person accepted teaches as much as so many that were found; one that just stands, its confidence's share. */
const SETTLED_WEIGHT = 3

/** Rows about a way-point in which the band is opened again. */
const REACH = 14

/** Two versions with the beads that stand: what these take, where they lie, and how much they teach. */
export function pinnedPair(
  source: Side,
  target: Side,
  pinned: readonly Bead[],
  hints: PairHints = NO_HINTS,
): Pair {
  const takenSource = new Uint8Array(source.size)
  const takenTarget = new Uint8Array(target.size)
  const places = new Map<number, Waypoint & { readonly weight: number }>()
  for (const bead of pinned) {
    for (const i of bead.source) takenSource[i] = 1
    for (const j of bead.target) takenTarget[j] = 1
    const top = bead.source[0] ?? 0
    const left = bead.target[0] ?? 0
    const bottom = top + bead.source.length
    const right = left + bead.target.length
    const isSolid = bead.source.at(-1) === bottom - 1 && bead.target.at(-1) === right - 1
    const weight = SETTLED_WEIGHT * bead.confidence
    if (!isNull(bead) && isSolid) places.set(top, { top, bottom, left, right, weight })
  }
  const chain = heaviestChain(
    [...places.values()].map(({ top, bottom, left, right }) => ({
      i: top,
      j: left,
      weight: bottom - top + right - left,
    })),
  )
  const waypoints = chain.flatMap(({ i }) => places.get(i) ?? [])
  const settled = [...places.values()].map(({ top, bottom, left, right, weight }): Sample => ({
    source: [top, bottom - top],
    target: [left, right - left],
    weight,
  }))
  return { source, target, takenSource, takenTarget, waypoints, settled, hints }
}

/** The band opened about the way-points and narrowed to what lies before and after them. */
export function pinBand({ waypoints }: Pair, band: Band): Band {
  if (waypoints.length === 0) return band
  const rows = band.lo.length - 1
  const columns = band.hi[rows] ?? 0
  const lo = band.lo.slice()
  const hi = band.hi.slice()
  for (const { top, bottom, left, right } of waypoints)
    for (let i = Math.max(0, top - REACH); i <= Math.min(rows, bottom + REACH); i++) {
      lo[i] = Math.min(lo[i] ?? 0, left - REACH)
      hi[i] = Math.max(hi[i] ?? 0, right + REACH)
    }
  const least = new Int32Array(rows + 1)
  const most = new Int32Array(rows + 1).fill(columns)
  for (const { top, bottom, left, right } of waypoints) {
    least[bottom] = left
    most[top] = right
  }
  for (let i = 1; i <= rows; i++) least[i] = Math.max(least[i] ?? 0, least[i - 1] ?? 0)
  for (let i = rows - 1; i >= 0; i--) most[i] = Math.min(most[i] ?? 0, most[i + 1] ?? 0)
  const clamp = (value: number, i: number): number => Math.min(most[i] ?? 0, Math.max(least[i] ?? 0, value))
  return bandFrom(rows, columns, (i) => [clamp(lo[i] ?? 0, i), clamp(hi[i] ?? 0, i)])
}
