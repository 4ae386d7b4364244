import { describe, expect, it } from 'vitest'
import { WorkState } from '#shared/ops/state'
import { rowsOf } from '#main/views/rows'
import { sampleWork } from '#support/work'

/** Where each row's text of the second version reads on from, for units of line numbers of two versions. */
function seams(units: readonly (readonly [number | null, number | null])[]): (number | null)[] {
  const lines = ['a', 'b', 'c', 'd', 'e']
  const { rows } = sampleWork(
    { en: lines, fr: lines },
    units.map(([en, fr]) => [en === null ? [] : [en], fr === null ? [] : [fr]]),
  )
  const state = new WorkState(rows)
  return rowsOf(state, 1, 0, 10).map(({ cells }) => cells[1]?.[0]?.after ?? null)
}

describe('where text of a version reads on from', () => {
  it('is nowhere else while both versions have the same order', () => {
    const inOrder = [0, 1, 2, 3, 4].map((n): [number, number] => [n, n])
    expect(seams(inOrder)).toEqual([null, null, null, null, null])
  })

  it('is told at both ends of what was moved, and where it was taken from', () => {
    // The second version has its second line where the first has its fourth.
    const moved: [number, number][] = [
      [0, 0],
      [1, 2],
      [2, 3],
      [3, 1],
      [4, 4],
    ]
    expect(seams(moved)).toEqual([null, 3, null, 0, 2])
  })

  it('is not upset by units that lack the version', () => {
    const gaps: [number | null, number | null][] = [
      [0, 0],
      [1, null],
      [2, 1],
      [3, 2],
      [4, 3],
      [null, 4],
    ]
    expect(seams(gaps)).toEqual([null, null, null, null, null, null])
  })
})
