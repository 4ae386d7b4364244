import type { Reason } from '#shared/model'
import { orderGroups } from '#shared/group-order'

/**
 * What a pairwise aligner returns: n source segments against m target segments (0-based, ascending; either
 * side may be empty, not both).
 *
 * Every stage of the aligner takes beads and returns beads, and every list of beads it returns is *complete*:
 * each segment of both sides is in exactly one bead, a segment without counterpart in a null bead of its own,
 * in the order of `completeBeads`.
 */
export interface Bead {
  readonly source: readonly number[]
  readonly target: readonly number[]
  /** Probability that exactly this bead is right; 0 for a null bead about which nothing is claimed. */
  readonly confidence: number
  readonly reasons: readonly Reason[]
}

/** Whether a bead says that its segments have no counterpart. */
export function isNull(bead: Bead): boolean {
  return bead.source.length === 0 || bead.target.length === 0
}

/** A bead of one unlinked segment. */
function nullBead(side: 'source' | 'target', at: number, confidence: number): Bead {
  return side === 'source'
    ? { source: [at], target: [], confidence, reasons: [] }
    : { source: [], target: [at], confidence, reasons: [] }
}

/**
 * The beads, and a null bead of confidence 0 for each segment that none of them holds, in order: by first
 * source segment; an unlinked target segment follows the bead that holds the target segment before it.
 * @throws RangeError when a segment stands in two beads or does not exist (a bug of the aligner).
 */
export function completeBeads(beads: readonly Bead[], sourceSize: number, targetSize: number): Bead[] {
  const all = [...beads]
  const add = (side: 'source' | 'target', size: number): void => {
    const seen = new Uint8Array(size)
    for (const bead of beads)
      for (const at of bead[side]) {
        if (!(at >= 0 && at < size)) throw new RangeError(`${side} segment ${at} does not exist`)
        if (seen[at] === 1) throw new RangeError(`${side} segment ${at} stands in two beads`)
        seen[at] = 1
      }
    for (let at = 0; at < size; at++) if (seen[at] === 0) all.push(nullBead(side, at, 0))
  }
  add('source', sourceSize)
  add('target', targetSize)
  return orderGroups(all, (bead) => [bead.source, bead.target], 0)
}
