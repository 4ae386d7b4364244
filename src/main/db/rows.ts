import type { Rows, TableName } from '#shared/ops/change'
import { readSaid, storedSaid } from '#main/db/stored-said'

/** A row as SQLite holds it. */
export type Stored = Readonly<Record<string, string | number | null>>

/** How the rows of one table are kept: all its columns, and which of them are JSON. */
interface Shape<Row> {
  readonly columns: readonly (keyof Row & string)[]
  readonly json: ReadonlySet<string>
  /** Columns that a row may lack: NULL then, where in others NULL is a value. */
  readonly optional?: ReadonlySet<string>
  /** Columns that hold a sentence, or a message as data. */
  readonly said?: ReadonlySet<string>
}

const SHAPES: { readonly [T in TableName]: Shape<Rows[T]> } = {
  work: {
    columns: ['id', 'name', 'title', 'about', 'relations', 'pivot', 'signed', 'date'],
    json: new Set(['about', 'relations', 'signed']),
    optional: new Set(['signed', 'date']),
  },
  version: {
    columns: [
      ...(['id', 'work', 'place', 'lang', 'title', 'about', 'file', 'sha256', 'imported', 'text'] as const),
      'markup',
    ],
    json: new Set(['about', 'imported', 'markup']),
    optional: new Set(['markup']),
  },
  unit: {
    columns: [
      ...(['id', 'work', 'state', 'origin', 'confidence', 'reasons', 'conflicts', 'note'] as const),
      ...(['imported', 'excluded'] as const),
    ],
    json: new Set(['reasons', 'conflicts', 'imported', 'excluded']),
    optional: new Set(['imported', 'excluded']),
  },
  segment: {
    columns: ['id', 'version', 'unit', 'spans', 'paragraph', 'kind', 'correction'],
    json: new Set(['spans']),
  },
  divergence: {
    columns: [
      ...(['id', 'work', 'category', 'severity', 'confidence', 'message', 'evidence'] as const),
      ...(['state', 'decision', 'grade', 'mqm', 'note', 'origin'] as const),
    ],
    json: new Set(['evidence', 'decision']),
    optional: new Set(['grade', 'mqm', 'note', 'origin']),
    said: new Set(['message']),
  },
}

/** The columns of a table, `id` first. */
export function columnsOf<T extends TableName>(table: T): readonly (keyof Rows[T] & string)[] {
  return SHAPES[table].columns
}

/** A value as SQLite holds it. */
export type StoredValue = string | number | null

/** The values of a row for the columns of its table, in their order; lists and records as JSON. */
export function encode<T extends TableName>(table: T, row: Rows[T]): StoredValue[] {
  return SHAPES[table].columns.map((column) => encodeColumn(table, row, column))
}

/** The value of a row for one of the columns of its table. */
export function encodeColumn<T extends TableName>(
  table: T,
  row: Rows[T],
  column: keyof Rows[T] & string,
): StoredValue {
  const { json, optional, said } = SHAPES[table]
  const value: unknown = row[column]
  if (value === undefined && optional?.has(column) === true) return null
  if (said?.has(column) === true) return storedSaid(value)
  if (json.has(column)) return value === null ? null : JSON.stringify(value)
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  throw new TypeError(`${table} ${row.id}: ${column} is ${typeof value}`)
}

/** A row as it was given to `encode`. `stored` is used up: there are hundreds of thousands of them in a large work. */
export function decode<T extends TableName>(table: T, stored: Stored): Rows[T] {
  const { columns, json, optional, said } = SHAPES[table]
  if (optional === undefined) return parsed(stored, json) as unknown as Rows[T]
  const row: Record<string, unknown> = {}
  for (const column of columns) {
    const value = stored[column]
    if (value === null && optional.has(column)) continue
    if (typeof value === 'string' && said?.has(column) === true) row[column] = readSaid(value)
    else row[column] = typeof value === 'string' && json.has(column) ? JSON.parse(value) : value
  }
  // STRICT columns and CHECKs keep the file to what `encode` wrote, which is this type.
  return row as unknown as Rows[T]
}

/** The row itself, with its lists and records read. */
function parsed(stored: Stored, json: ReadonlySet<string>): Record<string, unknown> {
  const row: Record<string, unknown> = stored
  for (const column of json) {
    const value = row[column]
    if (typeof value === 'string') row[column] = JSON.parse(value)
  }
  return row
}
