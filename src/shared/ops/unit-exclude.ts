import { Refusal } from '#shared/errors'
import type { Divergence, Unit } from '#shared/model'
import { isPersons } from '#shared/ops/divergence-persons'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import type { WorkReader } from '#shared/ops/state'
import { say } from '#shared/words/message'

/**
 * Keeps units out of exports and checks, or takes them in again. What the checks found in them goes, unless a person
 * had a say in it; units that are taken in again are checked with the next check.
 */
export const excludeUnits: Planner<'unit.exclude'> = (state, { units, excluded }) => {
  if (units.length === 0) throw new Refusal('bad-argument', say('edit.whichExclude'))
  const draft = new Draft(state)
  for (const id of units) {
    const { excluded: before = false, ...unit } = state.unit(id)
    if (before === excluded) continue
    draft.put('unit', withExcluded(unit, excluded))
    if (excluded) for (const divergence of findingsIn(state, unit)) draft.remove('divergence', divergence.id)
  }
  return draft.changes()
}

/** A unit that is excluded or not; the key is there only where it is. */
function withExcluded(unit: Unit, excluded: boolean): Unit {
  return excluded ? { ...unit, excluded } : unit
}

function findingsIn(state: WorkReader, { id: unit }: Unit): Divergence[] {
  return state
    .segmentsOf(unit)
    .flatMap(({ id }) =>
      state
        .divergencesOf(id)
        .filter(
          (divergence) =>
            !isPersons(divergence) &&
            divergence.evidence.some(({ segment, role }) => segment === id && role !== 'neighbour'),
        ),
    )
}
