import type { Row } from '#shared/api'
import type { SegmentId } from '#shared/model'

/** Where the person is: a row, a version, and in a cell with segments one of them. */
export interface Cursor {
  readonly row: number
  readonly column: number
  readonly segment: SegmentId | null
}

export type RowAt = (index: number) => Row | null

/** The place of the cursor's segment within its cell; 0 in a gap, or where the segment is gone. */
function cellPlace(row: Row | null, cursor: Cursor): number {
  const cell = row?.cells[cursor.column] ?? []
  return Math.max(
    0,
    cell.findIndex(({ segment }) => segment === cursor.segment),
  )
}

/** One segment down (1) or up (-1) in the version: first within the cell, then the next row. */
export function stepSegment(rowAt: RowAt, total: number, cursor: Cursor, step: 1 | -1): Cursor {
  const row = rowAt(cursor.row)
  const cell = row?.cells[cursor.column] ?? []
  const next = cell[cellPlace(row, cursor) + step]
  if (next !== undefined) return { ...cursor, segment: next.segment }
  const index = cursor.row + step
  if (index < 0 || index >= total) return cursor
  return enterRow(rowAt, index, cursor.column, step === 1 ? 'first' : 'last')
}

/** To a row; lands on the first or the last segment of the cell there. */
export function enterRow(rowAt: RowAt, row: number, column: number, end: 'first' | 'last' = 'first'): Cursor {
  const cell = rowAt(row)?.cells[column] ?? []
  return { row, column, segment: (end === 'first' ? cell[0] : cell.at(-1))?.segment ?? null }
}

/** The cursor with a segment that is in its cell: the same one where it still is, else the first. */
export function settle(row: Row | null, cursor: Cursor): Cursor {
  if (row === null) return cursor
  const cell = row.cells[cursor.column] ?? []
  if (cell.some(({ segment }) => segment === cursor.segment)) return cursor
  const segment = cell[0]?.segment ?? null
  return segment === cursor.segment ? cursor : { ...cursor, segment }
}

/** The place of a segment in a row, null when it is not there. */
export function locate(row: Row, segment: SegmentId): { column: number; segment: SegmentId } | null {
  const column = row.cells.findIndex((cell) => cell.some((one) => one.segment === segment))
  return column < 0 ? null : { column, segment }
}
