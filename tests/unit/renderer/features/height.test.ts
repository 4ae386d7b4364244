import { describe, expect, it } from 'vitest'
import type { Row } from '#shared/api'
import { estimateHeight } from '#renderer/features/grid/height'
import { rowOf } from '#support/row'

const columnWidths = new Map([
  [0, 100],
  [1, 100],
])
const metrics = { columnWidths, lineHeight: 20, charWidth: 10, emWidth: 20, padding: 8 }

function rowWith(...texts: readonly (readonly string[])[]): Row {
  const row = rowOf(1, ...texts.map((cell, column) => cell.map((_, n) => 10 * column + n)))
  return {
    ...row,
    cells: row.cells.map((cell, c) => cell.map((one, n) => ({ ...one, text: texts[c]?.[n] ?? '' }))),
  }
}

describe('the height of a row before it is measured', () => {
  it('is the fallback while the row is not there', () => {
    expect(estimateHeight(null, metrics, 77)).toBe(77)
  })

  it('is that of its highest cell', () => {
    expect(estimateHeight(rowWith(['a'.repeat(25)], ['b']), metrics, 0)).toBe(3 * 20 + 8)
  })

  it('counts a Han character as wide as the face is high', () => {
    expect(estimateHeight(rowWith(['中'.repeat(10)]), metrics, 0)).toBe(2 * 20 + 8)
  })

  it('counts versions that are hidden as nothing, and wide ones by their width', () => {
    const wide = { ...metrics, columnWidths: new Map([[1, 300]]) }
    expect(estimateHeight(rowWith(['a'.repeat(90)], ['b'.repeat(25)]), wide, 0)).toBe(20 + 8)
  })

  it('adds the segments of a cell', () => {
    expect(estimateHeight(rowWith(['a', 'b']), metrics, 0)).toBe(2 * 20 + 8)
  })

  it('is one line where every version has a gap', () => {
    expect(estimateHeight(rowWith([], []), metrics, 0)).toBe(28)
  })
})
