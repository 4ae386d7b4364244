import type { SegmentId, UnitId } from '#shared/model'
import { cellOf } from '#shared/ops/column-shift'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'

/** Takes what each unit holds of a version out of it, into a unit of its own; a unit of that version alone stays. */
export const detachVersion: Planner<'unit.detach'> = (state, { units, version }, { allocate }) => {
  const moves = new Map<SegmentId, UnitId>()
  for (const unit of new Set(units)) {
    const cell = cellOf(state, unit, version)
    if (cell.length === 0 || cell.length === state.segmentsOf(unit).length) continue
    const created = allocate('unit')
    for (const id of cell) moves.set(id, created)
  }
  const draft = new Draft(state)
  regroup(draft, state, moves)
  return draft.changes()
}
