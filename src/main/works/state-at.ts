import type { WorkId } from '#shared/model'
import type { Rows, TableName } from '#shared/ops/change'
import { WorkState } from '#shared/ops/state'
import type { Store } from '#main/db/store'

/**
 * The work as it was after operation `seq`: its rows with all that was done since taken back, by the log. Null where
 * it was not there yet. It has no divergences: what checks found is not in the log. What is open is left as it is.
 */
export function stateAt(store: Store, work: WorkId, seq: number): WorkState | null {
  const now = store.load(work)
  if (seq >= store.seq) return now
  const rows: { readonly [T in TableName]: Map<number, Rows[T]> } = {
    work: new Map([[now.work.id, now.work]]),
    version: new Map(now.versions.map((row) => [row.id, row])),
    unit: new Map(now.units),
    segment: new Map(now.segments),
    divergence: new Map(),
  }
  for (const operation of store.log({ work, from: seq + 1 }).toReversed())
    for (const { table, id, before } of store.changes(operation.seq).toReversed()) {
      // The cast only forgets that `table` and `before` belong together, which `Change` guarantees.
      const held = rows[table] as Map<number, unknown>
      if (before === null) held.delete(id)
      else held.set(id, before)
    }
  const then = rows.work.get(work)
  if (then === undefined) return null
  return new WorkState({
    work: then,
    versions: [...rows.version.values()],
    units: [...rows.unit.values()],
    segments: [...rows.segment.values()],
    divergences: [],
  })
}
