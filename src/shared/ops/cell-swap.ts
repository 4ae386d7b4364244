import { Refusal } from '#shared/errors'
import type { SegmentId, UnitId } from '#shared/model'
import { cellOf } from '#shared/ops/column-shift'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'
import { say } from '#shared/words/message'

/** Exchanges what two units hold of the versions named; the rest of both stays where it is. */
export const swapCells: Planner<'cell.swap'> = (state, { units, versions }) => {
  const [one, other, ...more] = [...new Set(units)].map((id) => state.unit(id).id)
  if (one === undefined || other === undefined || more.length > 0)
    throw new Refusal('bad-argument', say('edit.swapTwo'))
  const moves = new Map<SegmentId, UnitId>()
  for (const version of versions) {
    for (const id of cellOf(state, one, version)) moves.set(id, other)
    for (const id of cellOf(state, other, version)) moves.set(id, one)
  }
  const draft = new Draft(state)
  regroup(draft, state, moves)
  return draft.changes()
}
