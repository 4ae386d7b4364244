import { REVIEW_STATES } from '#shared/model'
import type { UnitsOutline, VersionOutline } from '#shared/views/outline'
import { rowsHeld, type PairLinks } from '#shared/views/pair-links'
import { startsOf } from '#shared/views/column-layout'

/** Links that follow each other in both versions, as one: shares `0 … 1` of the two texts. */
export interface MapBlock {
  readonly left: readonly [from: number, to: number]
  readonly right: readonly [from: number, to: number]
  readonly moved: boolean
}

/** Where each segment begins, as a share of the version's text, and 1 as the last value. */
export function sharesOf({ lengths }: VersionOutline): Float64Array {
  const starts = startsOf(Float64Array.from(lengths))
  const whole = Math.max(1, starts.at(-1) ?? 1)
  return starts.map((start) => start / whole)
}

/**
 * The links of two versions as few large blocks. Neighbours become one where no more than `grain` (a share of the
 * text) lies between them on either side, which is what cannot be seen at the size that is drawn.
 */
export function mapBlocks(
  links: PairLinks,
  left: Float64Array,
  right: Float64Array,
  grain: number,
): MapBlock[] {
  const blocks: MapBlock[] = []
  let last: MapBlock | undefined
  for (let n = 0; n < links.count; n++) {
    const next: MapBlock = {
      left: [left[links.leftStart[n] ?? 0] ?? 0, left[links.leftEnd[n] ?? 0] ?? 1],
      right: [right[links.rightStart[n] ?? 0] ?? 0, right[links.rightEnd[n] ?? 0] ?? 1],
      moved: links.moved[n] === 1,
    }
    if (last !== undefined && follows(last, next, grain)) {
      last = { ...next, left: [last.left[0], next.left[1]], right: [last.right[0], next.right[1]] }
      blocks[blocks.length - 1] = last
    } else {
      blocks.push(next)
      last = next
    }
  }
  return blocks
}

function follows(last: MapBlock, next: MapBlock, grain: number): boolean {
  const [dx, dy] = [next.left[0] - last.left[1], next.right[0] - last.right[1]]
  return last.moved === next.moved && Math.abs(dx) <= grain && Math.abs(dy) <= grain
}

/** What a stretch of a version's text holds: shares `0 … 1` of it. */
export interface MapBin {
  readonly accepted: number
  readonly doubtful: number
  /** Of units that no other version has anything of. */
  readonly alone: number
  /** Gravest divergence, as a place in `SEVERITIES`; -1 for none. */
  readonly severity: number
}

/** A version's text in `bins` stretches of equal length. `alone` says of each row whether one version only is in it. */
export function mapBins(
  version: VersionOutline,
  shares: Float64Array,
  units: UnitsOutline,
  alone: Uint8Array,
  bins: number,
): MapBin[] {
  const empty = (): Float64Array => new Float64Array(bins)
  const [total, accepted, doubtful, lone] = [empty(), empty(), empty(), empty()]
  const severity = new Int8Array(bins).fill(-1)
  version.rows.forEach((row, segment) => {
    const [from, to] = [(shares[segment] ?? 0) * bins, (shares[segment + 1] ?? 1) * bins]
    const state = REVIEW_STATES[units.states[row] ?? 0]
    const first = Math.min(bins - 1, Math.floor(from))
    severity[first] = Math.max(severity[first] ?? -1, units.severity[row] ?? -1)
    for (let bin = first; bin < Math.min(bins, Math.max(to, first + 1)); bin++) {
      // A segment without text still is there to be seen.
      const weight = Math.max(1e-9, Math.min(bin + 1, to) - Math.max(bin, from))
      total[bin] = (total[bin] ?? 0) + weight
      if (state === 'accepted') accepted[bin] = (accepted[bin] ?? 0) + weight
      if (state === 'doubtful') doubtful[bin] = (doubtful[bin] ?? 0) + weight
      if (alone[row] === 1) lone[bin] = (lone[bin] ?? 0) + weight
    }
  })
  return Array.from(severity, (gravest, bin) => {
    const of = (list: Float64Array): number => (list[bin] ?? 0) / (total[bin] || 1)
    return { accepted: of(accepted), doubtful: of(doubtful), alone: of(lone), severity: gravest }
  })
}

/** For each row whether only one of the versions has something of it. */
export function aloneRows(versions: readonly VersionOutline[], rows: number): Uint8Array {
  const holders = new Uint8Array(rows)
  for (const version of versions)
    rowsHeld(version.rows).forEach((held, row) => (holders[row] = (holders[row] ?? 0) + held))
  return holders.map((count) => (count === 1 ? 1 : 0))
}

/** The segment at a share of the text. */
export function segmentAtShare(shares: Float64Array, share: number): number {
  let low = 0
  for (let high = Math.max(0, shares.length - 2); low < high;) {
    const middle = (low + high + 1) >>> 1
    if ((shares[middle] ?? 0) <= share) low = middle
    else high = middle - 1
  }
  return low
}
