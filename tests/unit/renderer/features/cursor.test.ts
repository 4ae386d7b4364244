import { describe, expect, it } from 'vitest'
import { enterRow, locate, settle, stepSegment, type RowAt } from '#renderer/features/grid/cursor'
import { rowOf } from '#support/row'

const rows = [rowOf(1, [10], [20, 21]), rowOf(2, [11], []), rowOf(3, [12, 13], [22])]
const rowAt: RowAt = (index) => rows[index] ?? null

describe('the cursor', () => {
  it('goes through the segments of a cell before it goes to the next row', () => {
    const first = { row: 0, column: 1, segment: 20 }
    const second = stepSegment(rowAt, 3, first, 1)
    expect(second).toEqual({ row: 0, column: 1, segment: 21 })
    expect(stepSegment(rowAt, 3, second, 1)).toEqual({ row: 1, column: 1, segment: null })
  })

  it('comes up into the last segment of a cell', () => {
    expect(stepSegment(rowAt, 3, { row: 1, column: 1, segment: null }, -1)).toEqual({
      row: 0,
      column: 1,
      segment: 21,
    })
  })

  it('stays at both ends', () => {
    const top = { row: 0, column: 0, segment: 10 }
    const bottom = { row: 2, column: 0, segment: 13 }
    expect(stepSegment(rowAt, 3, top, -1)).toBe(top)
    expect(stepSegment(rowAt, 3, bottom, 1)).toBe(bottom)
  })

  it('has no segment in a row that is not read yet', () => {
    expect(enterRow(rowAt, 9, 0)).toEqual({ row: 9, column: 0, segment: null })
  })

  it('keeps its segment while it is in the cell, and else takes the first', () => {
    const row = rowOf(3, [12, 13], [22])
    expect(settle(row, { row: 2, column: 0, segment: 13 }).segment).toBe(13)
    expect(settle(row, { row: 2, column: 0, segment: 99 }).segment).toBe(12)
    expect(settle(null, { row: 2, column: 0, segment: 99 }).segment).toBe(99)
  })

  it('finds a segment in a row, in whichever version it is', () => {
    expect(locate(rowOf(3, [12, 13], [22]), 22)).toEqual({ column: 1, segment: 22 })
    expect(locate(rowOf(3, [12, 13], [22]), 7)).toBeNull()
  })
})
