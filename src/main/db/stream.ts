import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { appendEntry, appendList } from '#main/db/log'
import { rowsOf, writeRows } from '#main/db/tables'
import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import { say } from '#shared/words/message'

/** Changes list by list. Rows may come before those they refer to. */
export type ChangeLists = Iterable<readonly Change[]> | AsyncIterable<readonly Change[]>

/**
 * Writes one operation whose changes do not fit into memory: list by list, with time for other things in
 * between, in one transaction that is rolled back whatever fails. `hide` is told of each work before its row
 * comes or goes. `operation` is asked for at the end, when its arguments are known.
 */
export async function streamOperation(
  db: Database,
  seq: number,
  lists: ChangeLists,
  operation: () => Operation,
  hide: (work: WorkId) => void,
  signal?: AbortSignal,
): Promise<Operation> {
  const assertWanted = (): void => {
    if (signal?.aborted === true || !db.open) throw new Refusal('cancelled', say('project.cancelled'))
  }
  db.exec('BEGIN IMMEDIATE')
  try {
    // The log's lists name an operation that is appended last, and rows may come before those they refer to.
    db.pragma('defer_foreign_keys = ON')
    let n = 0
    for await (const changes of lists) {
      assertWanted()
      for (const { table, id, before, after } of changes)
        if (table === 'work' && (before === null || after === null)) hide(id)
      writeRows(db, changes)
      appendList(db, seq, n++, changes)
      await setImmediate()
    }
    assertWanted()
    const whole = operation()
    appendEntry(db, whole)
    db.exec('COMMIT')
    return whole
  } catch (error) {
    if (db.open && db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** How the writing of a list of changes in steps goes on, and is ended. */
export interface StepOptions {
  /** Called with 0 to 1. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/** Changes written between two looks at what else there is to do. */
const STEP = 5000

/** Changes in lists, with a word on how far they are. */
export function* inSteps(
  changes: readonly Change[],
  onProgress?: (done: number) => void,
): Generator<readonly Change[]> {
  for (let from = 0; from < changes.length; from += STEP) {
    onProgress?.(from / changes.length)
    yield changes.slice(from, from + STEP)
  }
}

/**
 * The lists that take back the import of `works`, with the divergences as they are now in the place of those that came
 * with it: of works that nothing was done to they are what the checks found last.
 */
export function* withFindings(
  db: Database,
  works: readonly WorkId[],
  lists: Iterable<readonly Change[]>,
): Generator<readonly Change[]> {
  for (const work of works)
    yield rowsOf(db, 'divergence', work).map((row): Change => ({
      ...{ table: 'divergence', id: row.id },
      ...{ before: row, after: null },
    }))
  for (const list of lists) yield list.filter(({ table }) => table !== 'divergence')
}
