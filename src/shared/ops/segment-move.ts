import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'

/** Moves one segment into another unit; a unit that it leaves empty goes. */
export const moveSegment: Planner<'segment.move'> = (state, { segment, to }) => {
  const draft = new Draft(state)
  regroup(draft, state, new Map([[state.segment(segment).id, state.unit(to).id]]))
  return draft.changes()
}
