import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { assertWellFormed } from '#shared/ops/well-formed'
import { say } from '#shared/words/message'

/**
 * Writes what stands instead of the source text of a segment; null, or the source text itself, takes the
 * correction back. The unit stays as it was reviewed: it is the grouping that was, and a person made the
 * change. Evidence that quotes the text before stays too, and is shown as stale.
 */
export const correctSegment: Planner<'segment.correct'> = (state, { segment: id, text }) => {
  const segment = state.segment(id)
  const correction = text === null || text === state.sourceTextOf(segment) ? null : text
  if (correction !== null) {
    if (correction.trim() === '') throw new Refusal('bad-argument', say('edit.blank'))
    assertWellFormed(correction, say('edit.theCorrection'))
  }
  const draft = new Draft(state)
  draft.put('segment', { ...segment, correction })
  return draft.changes()
}
