import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { assertWellFormed } from '#shared/ops/well-formed'
import { say } from '#shared/words/message'

/**
 * Writes corrections (see `correctSegment`) of many segments as one operation. Where one no longer reads as it did
 * when the person looked at it, nothing is written at all.
 */
export const replaceInWork: Planner<'work.replace'> = (state, { texts }) => {
  const draft = new Draft(state)
  for (const { segment: id, before, text } of texts) {
    const segment = state.segment(id)
    if (state.textOf(segment) !== before) throw new Refusal('stale', say('edit.replaceStale'))
    if (text.trim() === '') throw new Refusal('bad-argument', say('edit.blankPlace'))
    assertWellFormed(text, say('edit.theCorrection'))
    draft.put('segment', { ...segment, correction: text === state.sourceTextOf(segment) ? null : text })
  }
  return draft.changes()
}
