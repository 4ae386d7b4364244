import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { assertWellFormed } from '#shared/ops/well-formed'
import { say, type Value } from '#shared/words/message'

/**
 * Takes what was edited outside into a work, as one operation: corrections (see `correctSegment`), notes and review
 * states. Where the work no longer holds what a person was shown (`before`) nothing is taken at all, so that no
 * edit is lost unseen.
 */
export const mergeWork: Planner<'work.merge'> = (state, { texts, notes, states }) => {
  const draft = new Draft(state)
  for (const { segment: id, before, text } of texts) {
    const segment = state.segment(id)
    if (state.textOf(segment) !== before) throw stale(say('edit.aText'))
    if (text.trim() === '') throw new Refusal('bad-argument', say('edit.blankShort'))
    assertWellFormed(text, say('edit.theCorrection'))
    draft.put('segment', { ...segment, correction: text === state.sourceTextOf(segment) ? null : text })
  }
  for (const { unit: id, before, text } of notes) {
    const unit = state.unit(id)
    if (unit.note !== before) throw stale(say('edit.aNote'))
    assertWellFormed(text, say('edit.theNote'))
    draft.put('unit', { ...unit, note: text.trim() === '' ? '' : text })
  }
  for (const { unit: id, before, state: review } of states) {
    const unit = draft.get('unit', id) ?? state.unit(id)
    if (unit.state !== before) throw stale(say('edit.aState'))
    draft.put('unit', { ...unit, state: review })
  }
  return draft.changes()
}

function stale(what: Value): Refusal {
  return new Refusal('stale', say('edit.returnStale', { what }))
}
