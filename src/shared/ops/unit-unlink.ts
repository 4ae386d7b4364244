import { Refusal } from '#shared/errors'
import type { Segment, SegmentId, UnitId } from '#shared/model'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'
import type { WorkReader } from '#shared/ops/state'
import { say } from '#shared/words/message'

/**
 * Takes segments out of their units: those of one version into one new unit, each version its own. Segments
 * of a version that are a unit by themselves already stay as they are.
 */
export const unlinkSegments: Planner<'unit.unlink'> = (state, { segments }, { allocate }) => {
  if (segments.length === 0) throw new Refusal('bad-argument', say('edit.whichUnlink'))
  const named = [...new Set(segments)].map((id) => state.segment(id))
  const moves = new Map<SegmentId, UnitId>()
  for (const version of state.versions) {
    const own = named.filter((segment) => segment.version === version.id)
    if (own.length === 0 || isWholeUnit(state, own)) continue
    const unit = allocate('unit')
    for (const { id } of own) moves.set(id, unit)
  }
  const draft = new Draft(state)
  regroup(draft, state, moves)
  return draft.changes()
}

function isWholeUnit(state: WorkReader, segments: readonly Segment[]): boolean {
  const unit = segments[0]?.unit
  return (
    unit !== undefined &&
    segments.every((segment) => segment.unit === unit) &&
    state.segmentsOf(unit).length === segments.length
  )
}
