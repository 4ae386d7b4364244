import { Refusal } from '#shared/errors'
import type { Evidence } from '#shared/model'
import type { Stretch } from '#shared/ops/commands'
import { Draft } from '#shared/ops/draft'
import { segmentName } from '#shared/ops/names'
import type { Planner } from '#shared/ops/plan'
import type { WorkReader } from '#shared/ops/state'
import { assertWellFormed } from '#shared/ops/well-formed'
import { say } from '#shared/words/message'

/** Adds a divergence that a person saw. It is confirmed at once, and no check takes it away. */
export const addDivergence: Planner<'divergence.add'> = (
  state,
  { category, severity, message, places },
  { actor, at, allocate },
) => {
  assertWellFormed(message, say('edit.theDescription'))
  if (message.trim() === '') throw new Refusal('bad-argument', say('edit.whatDiffers'))
  if (places.length === 0) throw new Refusal('bad-argument', say('edit.evidence'))
  const draft = new Draft(state)
  draft.put('divergence', {
    ...{ id: allocate('divergence'), work: state.work.id, category, severity, confidence: 1 },
    ...{ message, evidence: places.map((place) => evidenceOf(state, place)), state: 'confirmed' },
    decision: { actor, at, reason: '' },
    origin: 'person',
  })
  return draft.changes()
}

function evidenceOf(state: WorkReader, { segment: id, start, end }: Stretch): Evidence {
  const segment = state.segment(id)
  const text = state.textOf(segment)
  if (start < 0 || end > text.length || start >= end)
    throw new Refusal(
      'bad-argument',
      say('edit.stretch', { start, end, segment: segmentName(state, id), length: text.length }),
    )
  return { version: segment.version, segment: id, start, end, text: text.slice(start, end), role: 'place' }
}
