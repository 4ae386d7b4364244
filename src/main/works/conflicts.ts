import type { Conflict, SegmentId } from '#shared/model'
import type { RefusedBead } from '#shared/plain'

/** The beads that the combiner refused as conflicts, by each segment they name. `columns` turns places into ids. */
export function conflictsBySegment(
  refused: readonly RefusedBead[],
  columns: readonly (readonly SegmentId[])[],
): ReadonlyMap<SegmentId, readonly Conflict[]> {
  const bySegment = new Map<SegmentId, Conflict[]>()
  for (const { versions, members, confidence } of refused) {
    const segments = members.flatMap((places, side) =>
      places.flatMap((place) => columns[versions[side] ?? -1]?.[place] ?? []),
    )
    for (const id of segments) {
      const known = bySegment.get(id)
      if (known === undefined) bySegment.set(id, [{ segments, confidence }])
      else known.push({ segments, confidence })
    }
  }
  return bySegment
}
