import { deflateSync, inflateSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { WorkId } from '#shared/model'
import { inverse, type Change } from '#shared/ops/change'
import type { Operation, OperationKind } from '#shared/ops/commands'
import { History, isImport, type HistoryEntry } from '#shared/ops/history'
import type { OperationName } from '#shared/ops/operation-name'

/** Above this many changes an operation is bulk: its changes are kept in compressed lists, not a row each. */
export const BULK = 1000

/** Changes in one list of a bulk operation: bounds the memory that writing and reading one takes. */
const CHUNK = 5000

/** An operation that takes nothing back, without what it was given. */
export type DoneOperation = Pick<Operation, 'seq' | 'actor' | 'at' | 'named'> & {
  readonly kind: Exclude<OperationKind, 'undo' | 'redo'>
}

/** Which operations to list: of one work, from a number on, at most so many. */
export interface LogQuery {
  readonly work?: WorkId
  readonly from?: number
  readonly limit?: number
}

/** Appends an operation and what it changed, inside the caller's transaction. */
export function appendOperation(db: Database, operation: Operation, changes: readonly Change[]): void {
  appendEntry(db, operation)
  const { seq } = operation
  if (changes.length > BULK)
    for (let n = 0; n * CHUNK < changes.length; n++)
      appendList(db, seq, n, changes.slice(n * CHUNK, (n + 1) * CHUNK))
  else changes.forEach((change, n) => appendChange(db, seq, n, change))
}

/** Appends an operation; what it changed is appended apart. */
export function appendEntry(db: Database, operation: Operation): void {
  const { seq, kind, work, args, actor, at, undoes, named } = operation
  statement(
    db,
    'INSERT INTO operation (seq, kind, work, args, actor, at, undoes, named) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    ...[seq, kind, work, JSON.stringify(args ?? null), actor, at, undoes],
    named === undefined ? null : JSON.stringify(named),
  )
}

function readName(json: string): OperationName {
  // The log holds what `appendEntry` was given, as JSON.
  return JSON.parse(json) as OperationName
}

function appendChange(db: Database, seq: number, n: number, { table, id, before, after }: Change): void {
  statement(
    db,
    'INSERT INTO change (seq, n, "table", row_id, "before", "after") VALUES (?, ?, ?, ?, ?, ?)',
  ).run(seq, n, table, id, before && JSON.stringify(before), after && JSON.stringify(after))
}

/** Appends the `n`th list of the changes of a bulk operation. */
export function appendList(db: Database, seq: number, n: number, changes: readonly Change[]): void {
  statement(db, 'INSERT INTO bulk (seq, n, changes) VALUES (?, ?, ?)').run(
    ...[seq, n, deflateSync(JSON.stringify(changes), { level: 1 })],
  )
}

/**
 * What takes an operation back, in lists as it was written in, so that no more than one is in memory: the last
 * list first, each reversed, and so children before parents.
 */
export function* inverseLists(db: Database, seq: number): Generator<Change[]> {
  const lists = Number(statement(db, 'SELECT count(*) FROM bulk WHERE seq = ?').pluck().get(seq))
  if (lists === 0) yield inverse(readChanges(db, seq))
  for (let n = lists - 1; n >= 0; n--) {
    const list = statement(db, 'SELECT changes FROM bulk WHERE seq = ? AND n = ?').pluck().get(seq, n)
    // Both casts: the log holds what `appendList` was given, as JSON.
    yield inverse(JSON.parse(inflateSync(list as Buffer).toString()) as Change[])
  }
}

/** What an operation changed, in the order it was given; none when there is no such operation. */
export function readChanges(db: Database, seq: number): Change[] {
  const single = statement(
    db,
    'SELECT "table", row_id AS id, "before", "after" FROM change WHERE seq = ? ORDER BY n',
  ).all(seq) as { table: string; id: number; before: string | null; after: string | null }[]
  const bulk = statement(db, 'SELECT changes FROM bulk WHERE seq = ? ORDER BY n').pluck().all(seq) as Buffer[]
  // Both casts: the log holds what `appendOperation` was given, as JSON.
  return [
    ...single.map(
      ({ before, after, ...rest }) => ({ ...rest, before: parse(before), after: parse(after) }) as Change,
    ),
    ...bulk.flatMap((list) => JSON.parse(inflateSync(list).toString()) as Change[]),
  ]
}

function parse(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}

/** Operations in the order they were done. */
export function listOperations(db: Database, { work, from = 1, limit = -1 }: LogQuery): Operation[] {
  const rows = (
    work === undefined
      ? statement(db, 'SELECT * FROM operation WHERE seq >= ? ORDER BY seq LIMIT ?').all(from, limit)
      : statement(db, 'SELECT * FROM operation WHERE work = ? AND seq >= ? ORDER BY seq LIMIT ?').all(
          work,
          from,
          limit,
        )
  ) as (Omit<Operation, 'named'> & { args: string; named: string | null })[]
  return rows.map(({ named, ...row }) => ({
    ...row,
    args: JSON.parse(row.args) as unknown,
    ...(named !== null && { named: readName(named) }),
  }))
}

/** What was done to a work, without undo and redo, and what is not of its history: the last first. */
export function lastOperations(
  db: Database,
  work: WorkId,
  most: number,
  before = Number.MAX_SAFE_INTEGER,
): DoneOperation[] {
  const rows = statement(
    db,
    `SELECT seq, kind, actor, at, named FROM operation
      WHERE work = ? AND seq < ? AND undoes IS NULL AND kind NOT IN ('work.import', 'work.check', 'work.recheck')
      ORDER BY seq DESC LIMIT ?`,
  ).all(work, before, most) as (Omit<DoneOperation, 'named'> & { named: string | null })[]
  return rows.map(({ named, ...row }) => ({ ...row, ...(named !== null && { named: readName(named) }) }))
}

/** Undo and redo of a work as its log has them. */
export function readHistory(db: Database, work: WorkId): History {
  const entries = statement(
    db,
    'SELECT seq, kind, undoes, named FROM operation WHERE work = ? ORDER BY seq',
  ).all(work) as (Omit<HistoryEntry, 'named'> & { named: string | null })[]
  return new History(
    entries.map(({ named, ...entry }) => (named === null ? entry : { ...entry, named: readName(named) })),
  )
}

/** Undo and redo of the imports of a project as its log has them. */
export function readImports(db: Database): History {
  const entries = statement(
    db,
    `WITH RECURSIVE import (seq, kind, undoes) AS (
      SELECT seq, kind, undoes FROM operation WHERE kind = 'work.import'
      UNION ALL
      SELECT operation.seq, operation.kind, operation.undoes
        FROM operation JOIN import ON operation.undoes = import.seq)
    SELECT seq, kind, undoes FROM import ORDER BY seq`,
  ).all()
  return new History(entries as HistoryEntry[], isImport)
}

/** The operation with this number; null when there is none. */
export function readOperation(db: Database, seq: number): Operation | null {
  return listOperations(db, { from: seq, limit: 1 }).find((operation) => operation.seq === seq) ?? null
}

/** Whether an operation of a kind was done to a work. */
export function hasOperation(db: Database, work: WorkId, kind: OperationKind): boolean {
  return statement(db, 'SELECT 1 FROM operation WHERE work = ? AND kind = ?').get(work, kind) !== undefined
}

/** Whether the rules of the checks were changed after a work was last found to hold other divergences than before. */
export function hasNewRules(db: Database, work: WorkId): boolean {
  return (
    statement(
      db,
      `SELECT 1 FROM operation WHERE kind = 'project.settings'
        AND (args -> '$.after.checks' IS NOT NULL OR args -> '$.after.glossaries' IS NOT NULL)
        AND seq > coalesce(
          (SELECT max(seq) FROM operation WHERE work = ? AND kind IN ('work.check', 'work.recheck')), 0)`,
    ).get(work) !== undefined
  )
}

/** Number of the last operation; 0 when there is none. */
export function lastSeq(db: Database): number {
  return Number(statement(db, 'SELECT coalesce(max(seq), 0) FROM operation').pluck().get())
}
