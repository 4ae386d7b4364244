import type { RealignScope } from '#shared/realign-view'
import { Refusal } from '#shared/errors'
import type { Unit, UnitId } from '#shared/model'
import type { Members } from '#shared/plain'
import type { WorkReader } from '#shared/ops/state'
import type { WorkSnapshot } from '#main/works/plain'
import { say } from '#shared/words/message'

/** Whether realigning leaves a unit alone wherever it is: a person accepted it, excluded it, or grouped it so. */
export function isKept({ state, origin, excluded }: Unit): boolean {
  return state === 'accepted' || origin === 'person' || excluded === true
}

/** The units that a scope names. Throws `Refusal` when it names none, or one that the work does not have. */
export function unitsInScope(state: WorkReader, scope: RealignScope): ReadonlySet<UnitId> {
  const units = new Set(named(state, scope))
  for (const unit of units) state.unit(unit)
  if (units.size === 0) throw new Refusal('bad-argument', say('project.noUnit'))
  return units
}

function named(state: WorkReader, scope: RealignScope): Iterable<UnitId> {
  switch (scope.kind) {
    case 'all':
      return state.units.keys()
    case 'units':
      return scope.units
    case 'from':
      return state.order(scope.pivot).slice(state.rowOf(scope.unit, scope.pivot))
  }
}

/** A snapshot told apart by what an aligner may do with each unit. */
export interface ScopedGroups {
  /** Those that a person settled. */
  readonly accepted: readonly Members[]
  /** Those that are not asked about. */
  readonly fixed: readonly Members[]
}

/** Throws `Refusal` when nothing is left to be aligned. */
export function scopedGroups(snapshot: WorkSnapshot, units: ReadonlySet<UnitId>): ScopedGroups {
  const accepted: Members[] = []
  const fixed: Members[] = []
  snapshot.groups.forEach((group, n) => {
    const unit = snapshot.units[n]?.unit
    if (unit === undefined) return
    if (isKept(unit)) accepted.push(group)
    else if (!units.has(unit.id)) fixed.push(group)
  })
  if (accepted.length + fixed.length === snapshot.groups.length)
    throw new Refusal('bad-argument', say('project.allAccepted'))
  return { accepted, fixed }
}
