import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { openDatabase } from '#main/db/open'
import { Store } from '#main/db/store'
import { Refusal } from '#shared/errors'
import { TABLES } from '#shared/ops/change'
import type { WorkRows } from '#shared/ops/state'
import { inserts } from './work.ts'

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A project with its connection, which a test may look into. */
export interface OpenedProject {
  readonly db: Database
  readonly store: Store
}

/** Opens a project, or makes it, as ann; closed when the test ends, should it be open then. */
export function openWithDatabase(file: string): OpenedProject {
  const db = openDatabase(file, true)
  onTestFinished(() => {
    db.close()
  })
  return { db, store: new Store(db, file, 'ann') }
}

/** Commits a work as an import. */
export function importRows(store: Store, rows: WorkRows): void {
  const { id: work, name } = rows.work
  store.commit({ kind: 'work.import', work, args: { name } }, inserts(rows))
}

/** The tables that operations change, row by row as SQLite holds them. */
export function dumpTables(db: Database): unknown {
  return Object.fromEntries(
    TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]),
  )
}

/** The `Refusal` that something throws; anything else it throws is thrown on. */
export function refusalOf(act: () => unknown): Refusal {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('nothing was refused')
}
