import { describe, expect, it } from 'vitest'
import { orderUnits, type Grid } from '#shared/ops/order'

/**
 * A grid from one line a version: the units of its segments in the order of the text. The versions are
 * numbered by line.
 */
function grid(...lines: readonly string[]): Grid {
  const units = lines.map((line) =>
    line
      .split(' ')
      .filter((name) => name !== '')
      .map(Number),
  )
  return {
    columns: units.map((column, version) => ({ version, units: column })),
    units: [...new Set(units.flat())],
  }
}

function orderOf(of: Grid, pivot: number): readonly number[] {
  return orderUnits(of, pivot).units
}

describe('the order of units', () => {
  it('says at which row each unit stands, however far apart the ids are', () => {
    for (const scale of [1, 1_000_000]) {
      const units = [3, 1, 2].map((id) => id * scale)
      const order = orderUnits({ columns: [{ version: 0, units }], units: units.toSorted() }, 0)
      expect(units.map((unit) => order.rowOf(unit))).toEqual([0, 1, 2])
      expect([0, 4 * scale, -5].map((unit) => order.rowOf(unit))).toEqual([-1, -1, -1])
    }
  })

  it('is by first segment of the pivot, whatever the other versions do', () => {
    expect(orderOf(grid('3 1 3 2', '2 1 3'), 0)).toEqual([3, 1, 2])
    expect(orderOf(grid('3 1 3 2', '2 1 3'), 1)).toEqual([2, 1, 3])
  })

  it('puts a unit without a pivot segment after the unit that holds the segment before its own first', () => {
    expect(orderOf(grid('1 2', '1 9 2'), 0)).toEqual([1, 9, 2])
    expect(orderOf(grid('1 2', '1 2 9'), 0)).toEqual([1, 2, 9])
  })

  it('puts a unit before everything when nothing stands before its own first segment', () => {
    expect(orderOf(grid('1 2', '9 1 2', '8 1'), 0)).toEqual([9, 8, 1, 2])
  })

  it('goes by the first version that a unit has segments in', () => {
    // Unit 9 follows 2 in the second version and 1 in the third: the second decides.
    expect(orderOf(grid('1 2 3', '1 2 9 3', '1 9 2 3'), 0)).toEqual([1, 2, 9, 3])
    expect(orderOf(grid('1 2 3', '1 9 2 3', '1 2 9 3'), 0)).toEqual([1, 9, 2, 3])
  })

  it('keeps a run of gaps together, and runs of several versions in the order of the versions', () => {
    expect(orderOf(grid('1 2', '1 7 8 2', '1 5 6 2'), 0)).toEqual([1, 7, 8, 5, 6, 2])
  })

  it('puts a unit that holds the text of one version behind what it follows there, in a run without the pivot', () => {
    // 5, 6, 7 hold two versions; of 6 the first was taken over by 7: it does not come behind the whole run.
    expect(orderOf(grid('1 2', '1 5 7 8 2', '1 5 6 7 2'), 0)).toEqual([1, 5, 6, 7, 8, 2])
    expect(orderOf(grid('1 2', '1 5 6 7 8 2', '1 7 8 5 6 2'), 0)).toEqual([1, 5, 6, 7, 8, 2])
  })

  it('follows the pivot where text moved', () => {
    expect(orderOf(grid('1 2 3', '3 9 1 2'), 0)).toEqual([1, 2, 3, 9])
  })

  it('holds every unit once where versions cross, and where a unit has no segment at all', () => {
    const crossed = grid('1', '5 6', '6 5', '7 5 6 8')
    expect(orderOf(crossed, 0)).toEqual([7, 5, 6, 8, 1])
    expect(orderOf({ ...crossed, units: [...crossed.units, 40] }, 0)).toEqual([7, 5, 6, 8, 1, 40])
  })

  it('takes a chain as long as a large work', () => {
    const run = Array.from({ length: 50_000 }, (_, n) => n + 10)
    const columns = [
      { version: 0, units: [0] },
      { version: 1, units: run },
    ]
    const units = [0, ...run]
    expect(orderOf({ columns, units }, 0)).toEqual([...run, 0])
  })
})
