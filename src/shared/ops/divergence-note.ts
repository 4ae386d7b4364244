import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { assertWellFormed } from '#shared/ops/well-formed'
import { say } from '#shared/words/message'

/** Writes a person's note to a divergence; a blank text takes it away. */
export const noteDivergence: Planner<'divergence.note'> = (state, { divergence, text }) => {
  assertWellFormed(text, say('edit.theNote'))
  const { note, ...row } = state.divergence(divergence)
  if (text.trim() === (note ?? '')) return []
  const draft = new Draft(state)
  draft.put('divergence', text.trim() === '' ? row : { ...row, note: text })
  return draft.changes()
}
