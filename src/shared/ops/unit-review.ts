import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { say } from '#shared/words/message'

/** Sets the review state of units; those that are in it already are left alone. */
export const reviewUnits: Planner<'unit.review'> = (state, { units, state: review }) => {
  if (units.length === 0) throw new Refusal('bad-argument', say('edit.whichReview'))
  const draft = new Draft(state)
  for (const id of units) draft.put('unit', { ...state.unit(id), state: review })
  return draft.changes()
}
