import { TABLES, type Change, type Rows, type TableName } from '#shared/ops/change'
import { equal } from '#shared/ops/equal'
import type { WorkReader } from '#shared/ops/state'

/**
 * Rows as a plan wants them to be. Rows can be put several times, the last one counts, so that the parts of
 * a plan need not know of each other; `changes` compares with the state and holds each row once at most.
 */
export class Draft {
  readonly #state: WorkReader
  readonly #after: { readonly [T in TableName]: Map<number, Rows[T] | null> } = {
    work: new Map(),
    version: new Map(),
    unit: new Map(),
    segment: new Map(),
    divergence: new Map(),
  }

  constructor(state: WorkReader) {
    this.#state = state
  }

  /** The row as drafted so far, or else as it stands; null when there is none. */
  get<T extends TableName>(table: T, id: number): Rows[T] | null {
    const after = this.#after[table].get(id)
    return after === undefined ? this.#state.row(table, id) : after
  }

  put<T extends TableName>(table: T, row: Rows[T]): void {
    this.#after[table].set(row.id, row)
  }

  remove(table: TableName, id: number): void {
    this.#after[table].set(id, null)
  }

  /** What differs from the state, parents before children. */
  changes(): Change[] {
    return TABLES.flatMap((table) => this.#changesOf(table))
  }

  #changesOf(table: TableName): Change[] {
    const changes: Change[] = []
    for (const [id, after] of this.#after[table]) {
      const before = this.#state.row(table, id)
      // The cast joins what the signature of `put` kept together: the table and the type of its rows.
      if (!equal(before, after)) changes.push({ table, id, before, after } as Change)
    }
    return changes
  }
}
