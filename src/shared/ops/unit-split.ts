import { Refusal } from '#shared/errors'
import { Draft } from '#shared/ops/draft'
import { segmentName } from '#shared/ops/names'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'

/** Moves some of the segments of a unit into one new unit, still linked with each other. */
export const splitUnit: Planner<'unit.split'> = (state, { unit, segments }, { allocate }) => {
  const members = state.segmentsOf(state.unit(unit).id)
  const named = new Set(segments)
  const stranger = [...named].find((id) => state.segment(id).unit !== unit)
  if (stranger !== undefined)
    throw new Refusal('bad-argument', `segment ${segmentName(state, stranger)} is not in the unit to split`)
  if (named.size === 0)
    throw new Refusal('bad-argument', 'name the segments that go into the new unit: none was given')
  if (named.size === members.length)
    throw new Refusal('bad-argument', 'a unit cannot give away all its segments: leave at least one in it')
  const created = allocate('unit')
  const draft = new Draft(state)
  regroup(draft, state, new Map([...named].map((id) => [id, created])))
  return draft.changes()
}
