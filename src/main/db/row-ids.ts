import type { Database } from 'better-sqlite3'
import { highestIds } from '#main/db/tables'
import type { TableName } from '#shared/ops/change'

/** Ids for new rows, none of which is given twice, not even when its row is gone. */
export class RowIds {
  readonly #highest: Map<string, number>

  constructor(db: Database) {
    this.#highest = highestIds(db)
  }

  next(table: TableName): number {
    const id = (this.#highest.get(table) ?? 0) + 1
    this.#highest.set(table, id)
    return id
  }

  /** These are taken. */
  take(ids: Iterable<readonly [table: string, id: number]>): void {
    for (const [table, id] of ids) this.#highest.set(table, Math.max(id, this.#highest.get(table) ?? 0))
  }
}
