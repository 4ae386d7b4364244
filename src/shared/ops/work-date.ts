import { Refusal } from '#shared/errors'
import { readPartialDate } from '#shared/dating/partial-date'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { say } from '#shared/words/message'

/** Says when a work was written, so that "this year" is known; null goes back to what its text says. */
export const dateWork: Planner<'work.date'> = (state, { date: typed }) => {
  const { date: before, ...work } = state.work
  const date = typed === null ? null : readPartialDate(typed)
  if (typed !== null && date === null)
    throw new Refusal('bad-argument', say('edit.noDate', { date: typed.slice(0, LONGEST) }))
  if ((before ?? null) === date) return []
  const draft = new Draft(state)
  draft.put('work', date === null ? work : { ...work, date })
  return draft.changes()
}

/** UTF-16 units of what was typed that are said again. */
const LONGEST = 40
