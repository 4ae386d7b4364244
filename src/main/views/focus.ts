import type { UndoQuery } from '#shared/api'
import type { UnitId, WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { Store } from '#main/db/store'

/** More than a person did by hand: there is no one place to look at. */
const MANY = 200

/**
 * Where the eye should be after `changes`: a unit that holds something of what was changed, or null. That of the
 * place `at`, where the person is, comes first.
 */
export function focusOf(
  store: Store,
  work: WorkId | null,
  changes: readonly Change[],
  at?: UndoQuery['at'],
): UnitId | null {
  if (work === null || changes.length > MANY || !store.works().some(({ id }) => id === work)) return null
  const state = store.load(work)
  const unitOf = (segment: number | undefined): UnitId | undefined =>
    segment === undefined ? undefined : state.segments.get(segment)?.unit
  const units = changes.map((change) => {
    if (change.table === 'segment') return unitOf(change.id)
    if (change.table === 'divergence') return unitOf((change.after ?? change.before)?.evidence[0]?.segment)
    return change.table === 'unit' && change.after !== null ? change.id : undefined
  })
  const here = at === undefined ? undefined : (unitOf(at.segment ?? undefined) ?? at.unit)
  return (
    units.find((unit) => unit !== undefined && unit === here) ??
    units.find((unit) => unit !== undefined) ??
    null
  )
}
