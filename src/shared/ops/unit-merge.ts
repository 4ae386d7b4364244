import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'
import { say } from '#shared/words/message'

/** Makes one unit of several, the first named; the notes of the others follow its own. */
export const mergeUnits: Planner<'unit.merge'> = (state, { units }) => {
  const [first, ...others] = [...new Set(units)].map((id) => state.unit(id))
  if (first === undefined || others.length === 0) throw new Refusal('bad-argument', say('edit.mergeTwo'))
  const segments = others.flatMap(({ id }) => state.segmentsOf(id))
  const draft = new Draft(state)
  regroup(draft, state, new Map(segments.map(({ id }) => [id, first.id])))
  return draft.changes()
}
