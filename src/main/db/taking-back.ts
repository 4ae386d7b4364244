import { isPersons } from '#shared/ops/divergence-persons'
import { keyOf } from '#shared/ops/finding-key'
import type { Divergence, DivergenceId } from '#shared/model'
import { inverse, type Change } from '#shared/ops/change'
import { equal } from '#shared/ops/equal'
import type { WorkReader } from '#shared/ops/state'

type DivergenceChange = Extract<Change, { table: 'divergence' }>

/**
 * The changes that take back those of an operation. What a person found, decided or noted is as the log has it, or the
 * undo is refused as stale. What the checks alone found is not: it follows from the work, and may have become another row, or
 * gone, when the work was checked since. So it is taken as it stands, told nowhere twice, and gone from segments that
 * are gone; the next check puts right what is left.
 */
export function takenBack(state: WorkReader, changes: readonly Change[]): Change[] {
  const back = inverse(changes)
  const others = back.filter(({ table }) => table !== 'divergence')
  const divergences = new Map<DivergenceId, DivergenceChange>()
  for (const change of back)
    if (change.table === 'divergence') divergences.set(change.id, asItStands(state, change))
  const remove = (row: Divergence): void => {
    if (isPersons(row)) return
    const drafted = divergences.get(row.id)
    const isKept = drafted !== undefined && drafted.after !== null && isPersons(drafted.after)
    if (!isKept) divergences.set(row.id, { table: 'divergence', id: row.id, before: row, after: null })
  }
  for (const { table, id, after } of others)
    if (table === 'segment' && after === null)
      for (const row of state.divergencesOf(id)) if (!divergences.has(row.id)) remove(row)
  for (const change of [...divergences.values()]) {
    const { id, after } = change
    if (after === null) continue
    const same = sameAs(state, after).filter(
      (row) => row.id !== id && divergences.get(row.id)?.after !== null,
    )
    if (isPersons(after)) for (const row of same) remove(row)
    else if (same.length > 0) divergences.set(id, { ...change, after: null })
  }
  return [...others, ...[...divergences.values()].filter(({ before, after }) => !equal(before, after))]
}

/** A change of what nobody but the checks found begins with the row that there is. */
function asItStands(state: WorkReader, change: DivergenceChange): DivergenceChange {
  if (change.before !== null && isPersons(change.before)) return change
  const row = state.row('divergence', change.id)
  return row !== null && isPersons(row) ? change : { ...change, before: row }
}

/** The divergences that are told of the same places. */
function sameAs(state: WorkReader, divergence: Divergence): Divergence[] {
  const key = keyOf(divergence)
  const [first] = divergence.evidence
  return first === undefined ? [] : state.divergencesOf(first.segment).filter((row) => keyOf(row) === key)
}
