import type { Database } from 'better-sqlite3'
import { columnsOf, decode, encode, encodeColumn, type Stored, type StoredValue } from '#main/db/rows'
import { statement } from '#main/db/statement'
import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import { TABLES, type Change, type Rows, type TableName } from '#shared/ops/change'
import { equal } from '#shared/ops/equal'
import { say } from '#shared/words/message'

interface Sql {
  readonly get: string
  readonly ofWork: string
  readonly between: string
  readonly workOf: string
  readonly values: string
  readonly insert: string
  readonly remove: string
}

const SQL: { readonly [T in TableName]: Sql } = {
  work: sqlOf('work', 'id = ?', 'id'),
  version: sqlOf('version', 'work = ?', 'work'),
  unit: sqlOf('unit', 'work = ?', 'work'),
  segment: sqlOf(
    'segment',
    'version IN (SELECT id FROM version WHERE work = ?)',
    '(SELECT version.work FROM version WHERE version.id = segment.version)',
  ),
  divergence: sqlOf('divergence', 'work = ?', 'work'),
}

function sqlOf(table: TableName, ofWork: string, work: string): Sql {
  const columns = columnsOf(table)
  return {
    get: `SELECT * FROM ${table} WHERE id = ?`,
    ofWork: `SELECT * FROM ${table} WHERE ${ofWork} ORDER BY id`,
    between: `SELECT * FROM ${table} WHERE id BETWEEN ? AND ?`,
    workOf: `SELECT ${work} FROM ${table} WHERE id = ?`,
    values: `SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`,
    insert: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
      ON CONFLICT (id) DO NOTHING`,
    remove: `DELETE FROM ${table} WHERE id = ?`,
  }
}

/** The row with this id, or null. */
export function getRow<T extends TableName>(db: Database, table: T, id: number): Rows[T] | null {
  const stored = statement(db, SQL[table].get).get(id)
  return stored === undefined ? null : decode(table, stored as Stored)
}

/** The work that the row with this id belongs to, or null. */
export function findWork(db: Database, table: TableName, id: number): WorkId | null {
  return (statement(db, SQL[table].workOf).pluck().get(id) as WorkId | undefined) ?? null
}

/** All works, in the order they were imported. */
export function listWorks(db: Database): Rows['work'][] {
  const stored = statement(db, 'SELECT * FROM work ORDER BY id').all() as Stored[]
  return stored.map((row) => decode('work', row))
}

/** The rows of a table that belong to a work, ascending. */
export function rowsOf<T extends TableName>(db: Database, table: T, work: WorkId): Rows[T][] {
  const stored = statement(db, SQL[table].ofWork).all(work) as Stored[]
  return stored.map((row) => decode(table, row))
}

/** The rows of a table with ids from `first` to `last`, of whatever work. */
export function rowsBetween<T extends TableName>(
  db: Database,
  table: T,
  first: number,
  last: number,
): Rows[T][] {
  const stored = statement(db, SQL[table].between).all(first, last) as Stored[]
  return stored.map((row) => decode(table, row))
}

/**
 * Writes changes to the tables, inside the caller's transaction: all `before` values are checked first, and
 * `Refusal('stale')` thrown where one is not what the table holds. Then inserts, parents first; updates;
 * deletes, children first; so that foreign keys hold throughout.
 */
export function writeRows(db: Database, changes: readonly Change[]): void {
  assertOnceEach(changes)
  for (const { table, id, before } of changes)
    if (before !== null && !isStored(db, table, id, before)) throw stale(table, id)
  for (const table of TABLES)
    for (const change of changes)
      if (change.table === table && change.before === null && change.after !== null) insert(db, change)
  for (const { table, id, before, after } of changes)
    if (before !== null && after !== null) update(db, table, id, before, after)
  for (const table of TABLES.toReversed())
    for (const change of changes)
      if (change.table === table && change.before !== null && change.after === null)
        one(statement(db, SQL[table].remove).run(change.id).changes, table, change.id)
}

/** A row changed twice by one operation would be checked, and undone, wrongly. */
function assertOnceEach(changes: readonly Change[]): void {
  const seen = new Map(TABLES.map((table) => [table, new Set<number>()]))
  for (const { table, id } of changes) {
    if (seen.get(table)?.has(id) === true) throw new TypeError(`an operation changes ${table} ${id} twice`)
    seen.get(table)?.add(id)
  }
}

function insert(db: Database, { table, id, after }: Change): void {
  if (after === null) return
  if (after.id !== id) throw new TypeError(`change of ${table} ${id} holds row ${after.id}`)
  const { changes } = statement(db, SQL[table].insert).run(...encode(table, after))
  if (changes !== 1) throw stale(table, id)
}

/** Whether the table holds the row. Mostly it holds it as it would be written now, which is seen without reading it. */
function isStored<T extends TableName>(db: Database, table: T, id: number, row: Rows[T]): boolean {
  const stored = statement(db, SQL[table].values).raw().get(id) as StoredValue[] | undefined
  if (stored === undefined) return false
  const isSame = columnsOf(table).every((column, n) => stored[n] === encodeColumn(table, row, column))
  return isSame || equal(getRow(db, table, id), row)
}

/** Writes the columns that changed: what refers to others, and what is indexed, costs more than all the rest. */
function update<T extends TableName>(
  db: Database,
  table: T,
  id: number,
  before: Rows[T],
  after: Rows[T],
): void {
  const names: string[] = []
  const values: StoredValue[] = []
  for (const column of columnsOf(table)) {
    if (before[column] === after[column]) continue
    const value = encodeColumn(table, after, column)
    if (value === encodeColumn(table, before, column)) continue
    names.push(`${column} = ?`)
    values.push(value)
  }
  if (names.length === 0) return
  const { changes } = statement(db, `UPDATE ${table} SET ${names.join(', ')} WHERE id = ?`).run(...values, id)
  one(changes, table, id)
}

function one(changes: number, table: TableName, id: number): void {
  if (changes !== 1) throw new Error(`writing ${table} ${id} changed ${changes} rows`)
}

function stale(table: TableName, id: number): Refusal {
  return new Refusal('stale', say('edit.stale', { what: say(`edit.${table}`), id: String(id) }))
}

/** The highest id each table ever held. */
export function highestIds(db: Database): Map<string, number> {
  const rows = statement(db, 'SELECT name, seq FROM sqlite_sequence').raw().all() as [string, number][]
  return new Map(rows)
}
