import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import { getRow, rowsBetween, rowsOf } from '#main/db/tables'
import type { SegmentId, UnitId, VersionId, WorkId } from '#shared/model'
import { IdNumbers } from '#shared/ops/id-numbers'
import { WorkState, type StoredWork } from '#shared/ops/state'

/** The segments of a version, ascending: as numbers, which are read as JSON a hundred times faster than as rows. */
interface Column {
  readonly version: VersionId
  readonly segments: SegmentId[]
  readonly units: UnitId[]
  readonly starts: number[]
}

/**
 * A work with where its segments and units stand; null when there is no such work. Their rows are read when they are asked
 * for, so that the first page of a large work does not wait for all of them. Between the steps nothing of the work may be
 * changed.
 */
function* readingWork(db: Database, id: WorkId): Generator<undefined, StoredWork | null> {
  const work = getRow(db, 'work', id)
  if (work === null) return null
  const versions = rowsOf(db, 'version', id).sort((a, b) => a.place - b.place || a.id - b.id)
  const columns: Column[] = []
  for (const { id: version } of versions) {
    columns.push(readColumn(db, version))
    yield
  }
  const segments = ascending(columns.map((column) => column.segments))
  const numbers = new IdNumbers(segments)
  const starts = new Int32Array(numbers.size)
  for (const column of columns) {
    const places = numbers.all(column.segments)
    for (let n = 0; n < places.length; n++) starts[places[n] ?? 0] = column.starts[n] ?? 0
  }
  return {
    ...{ work, versions, divergences: rowsOf(db, 'divergence', id) },
    units: {
      ids: numbersOf(statement(db, 'SELECT json_group_array(id) FROM unit WHERE work = ?').pluck().get(id)),
      read: (first, last) => rowsBetween(db, 'unit', first, last),
    },
    segments: {
      ids: segments,
      read: (first, last) => rowsBetween(db, 'segment', first, last),
      start: (segment) => starts[numbers.of(segment)] ?? 0,
    },
    columns: columns.map(inTextOrder),
  }
}

/** A mirror while it is made, in steps between which nothing of the work may be changed; null for no such work. */
export type Mirroring = Generator<undefined, WorkState | null>

/** Makes the mirror of a work. */
export function* mirroring(db: Database, id: WorkId): Mirroring {
  const stored = yield* readingWork(db, id)
  if (stored === null) return null
  yield
  return new WorkState(stored)
}

/** Takes all steps that are left. */
export function toItsEnd<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

function readColumn(db: Database, version: VersionId): Column {
  // The first offset of `[[start,end],…]` is what stands before the first comma.
  const [segments, units, starts] = statement(
    db,
    `SELECT json_group_array(id), json_group_array(unit), json_group_array(CAST(substr(spans, 3) AS INTEGER))
      FROM (SELECT id, unit, spans FROM segment WHERE version = ? ORDER BY id)`,
  )
    .raw()
    .get(version) as [string, string, string]
  return { version, segments: numbersOf(segments), units: numbersOf(units), starts: numbersOf(starts) }
}

/** The numbers of all lists, which mostly follow each other as they are: to sort 400,000 takes a while. */
function ascending(lists: readonly (readonly number[])[]): number[] {
  const all = ([] as number[]).concat(...lists)
  for (let n = 1; n < all.length; n++) if ((all[n] ?? 0) < (all[n - 1] ?? 0)) return all.sort((a, b) => a - b)
  return all
}

function numbersOf(json: unknown): number[] {
  // Made by `json_group_array` of integers.
  return typeof json === 'string' ? (JSON.parse(json) as number[]) : []
}

/** Segments that were split off have later ids than those behind them. */
function inTextOrder(column: Column): Column {
  const { version, segments, units, starts } = column
  if (starts.every((start, n) => start >= (starts[n - 1] ?? 0))) return column
  const places = starts.map((_, n) => n).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0))
  const sorted = (list: readonly number[]): number[] => places.map((n) => list[n] ?? 0)
  return { version, segments: sorted(segments), units: sorted(units), starts: sorted(starts) }
}
