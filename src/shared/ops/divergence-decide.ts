import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { assertWellFormed } from '#shared/ops/well-formed'
import { say } from '#shared/words/message'

/**
 * Sets the state of divergences, with who, when and why; back to `open` there is no decision any more. One
 * that is in the state already is left alone, unless another reason is given.
 */
export const decideDivergences: Planner<'divergence.decide'> = (
  state,
  { divergences, state: decided, reason },
  { actor, at },
) => {
  if (divergences.length === 0) throw new Refusal('bad-argument', say('edit.whichDecide'))
  assertWellFormed(reason ?? '', say('edit.theReason'))
  const draft = new Draft(state)
  for (const id of divergences) {
    const row = state.divergence(id)
    const newReason = reason !== undefined && reason !== row.decision?.reason
    if (row.state === decided && (decided === 'open' || !newReason)) continue
    const decision = decided === 'open' ? null : { actor, at, reason: reason ?? '' }
    draft.put('divergence', { ...row, state: decided, decision })
  }
  return draft.changes()
}
