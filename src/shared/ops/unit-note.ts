import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { assertWellFormed } from '#shared/ops/well-formed'

/** Writes the note of a unit; a blank text takes it away. */
export const noteUnit: Planner<'unit.note'> = (state, { unit, text }) => {
  assertWellFormed(text, 'the note')
  const draft = new Draft(state)
  draft.put('unit', { ...state.unit(unit), note: text.trim() === '' ? '' : text })
  return draft.changes()
}
