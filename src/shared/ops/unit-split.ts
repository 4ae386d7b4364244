import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import { segmentName } from '#shared/ops/names'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'
import { say } from '#shared/words/message'

/** Moves some of the segments of a unit into one new unit, still linked with each other. */
export const splitUnit: Planner<'unit.split'> = (state, { unit, segments }, { allocate }) => {
  const members = state.segmentsOf(state.unit(unit).id)
  const named = new Set(segments)
  const stranger = [...named].find((id) => state.segment(id).unit !== unit)
  if (stranger !== undefined)
    throw new Refusal('bad-argument', say('edit.splitStranger', { segment: segmentName(state, stranger) }))
  if (named.size === 0) throw new Refusal('bad-argument', say('edit.whichSplit'))
  if (named.size === members.length) throw new Refusal('bad-argument', say('edit.splitAll'))
  const created = allocate('unit')
  const draft = new Draft(state)
  regroup(draft, state, new Map([...named].map((id) => [id, created])))
  return draft.changes()
}
