import { Refusal } from '#shared/errors'
import { FINDING, type Unread } from '#shared/model'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import type { WorkReader } from '#shared/ops/state'
import { assertWellFormed } from '#shared/ops/well-formed'
import { say } from '#shared/words/message'

/**
 * Adds a reader's word that a work was read, with what was left unread. The second reader must be another than the
 * first, or two readings would be one.
 */
export const signWork: Planner<'work.sign'> = (state, { reader, reading, remark }, { at }) => {
  assertWellFormed(reader + remark, say('edit.theName'))
  const name = reader.trim()
  if (name === '') throw new Refusal('bad-argument', say('edit.whoSigns'))
  const signed = state.work.signed ?? []
  if (reading === 'second') {
    const first = signed.findLast((one) => one.reading === 'first')
    if (first === undefined) throw new Refusal('bad-argument', say('edit.noFirst'))
    if (first.reader.toLowerCase() === name.toLowerCase())
      throw new Refusal('bad-argument', say('edit.secondReader', { name }))
  }
  const draft = new Draft(state)
  const signOff = { reader: name, reading, at, remark: remark.trim(), left: unreadOf(state) }
  draft.put('work', { ...state.work, signed: [...signed, signOff] })
  return draft.changes()
}

/** What in a work nobody has looked at or decided. */
export function unreadOf(state: WorkReader): Unread {
  const left = { unreviewed: 0, doubtful: 0, open: 0, hints: 0 }
  for (const unit of state.units.values())
    if (unit.state !== 'accepted' && unit.excluded !== true) left[unit.state]++
  for (const divergence of state.divergences.values())
    if (divergence.state === 'open') left[divergence.confidence >= FINDING ? 'open' : 'hints']++
  return left
}
