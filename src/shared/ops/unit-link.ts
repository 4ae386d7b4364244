import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'
import { say } from '#shared/words/message'

/** Puts segments of two versions and more into the unit of the first of them, beside what is there already. */
export const linkSegments: Planner<'unit.link'> = (state, { segments }) => {
  const [first, ...others] = segments.map((id) => state.segment(id))
  if (first === undefined) throw new Refusal('bad-argument', say('edit.whichLink'))
  if (others.every(({ version }) => version === first.version))
    throw new Refusal('bad-argument', say('edit.linkVersions'))
  const draft = new Draft(state)
  regroup(draft, state, new Map(others.map(({ id }) => [id, first.unit])))
  return draft.changes()
}
