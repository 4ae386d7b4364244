import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { assertWellFormed } from '#shared/ops/well-formed'
import { say } from '#shared/words/message'

/** Writes the note of a unit; a blank text takes it away. */
export const noteUnit: Planner<'unit.note'> = (state, { unit, text }) => {
  assertWellFormed(text, say('edit.theNote'))
  const draft = new Draft(state)
  draft.put('unit', { ...state.unit(unit), note: text.trim() === '' ? '' : text })
  return draft.changes()
}
