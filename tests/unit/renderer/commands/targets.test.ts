import { describe, expect, it } from 'vitest'
import { toJoin, togglePicked, toLink, toSplitOff, toUnlink, unitsPicked } from '#renderer/commands/targets'
import { rowOf } from '#support/row'

const row = rowOf(1, [10, 11, 12], [20, 21])
const at = (segment: number | null, column = 0): { row: number; column: number; segment: number | null } => ({
  row: 0,
  column,
  segment,
})
const picked = (...segments: readonly number[]): { segment: number; unit: number }[] =>
  segments.map((segment) => ({ segment, unit: 1 }))

describe('what a command acts on', () => {
  it('links what was picked, in that order, the first one leading', () => {
    expect(toLink(row, at(10), picked(21, 30))).toEqual([21, 30])
  })

  it('links one picked segment with the one under the cursor', () => {
    expect(toLink(row, at(11), picked(30))).toEqual([30, 11])
    expect(toLink(row, at(11), picked(11))).toEqual([])
    expect(toLink(row, at(null), picked(30))).toEqual([])
    expect(toLink(row, at(11), [])).toEqual([])
  })

  it('unlinks what was picked, else the segment under the cursor', () => {
    expect(toUnlink(row, at(11), picked(20, 21))).toEqual([20, 21])
    expect(toUnlink(row, at(11), [])).toEqual([11])
    expect(toUnlink(row, at(null), [])).toEqual([])
  })

  it('splits off the segment and those after it in its version, and nothing of the others', () => {
    expect(toSplitOff(row, at(11), [])).toEqual([11, 12])
  })

  it('takes what was picked in other versions along', () => {
    expect(toSplitOff(row, at(12), picked(21, 99))).toEqual([21, 12])
  })

  it('takes just what was picked where it was picked in the version itself', () => {
    expect(toSplitOff(row, at(11), picked(10, 20))).toEqual([10, 20])
  })

  it('splits nothing off when nothing would be left', () => {
    expect(toSplitOff(rowOf(1, [10], []), at(10), [])).toEqual([])
    expect(toSplitOff(row, at(10), picked(20, 21))).toEqual([])
    expect(toSplitOff(null, at(10), [])).toEqual([])
  })

  it('joins the segment with the next of its version, wherever that stands', () => {
    const rows = [rowOf(1, [10]), rowOf(2, [30]), rowOf(3, [11])]
    expect(toJoin((index) => rows[index] ?? null, at(10), [], 5)).toEqual([10, 11])
    expect(toJoin((index) => rows[index] ?? null, at(10), [], 1)).toEqual([])
  })

  it('joins what was picked in the version, in the order of the text', () => {
    const rows = [rowOf(1, [10, 11], [20]), rowOf(2, [12])]
    const from = picked(12, 10, 20, 11)
    expect(toJoin((index) => rows[index] ?? null, at(10), from, 5)).toEqual([10, 11, 12])
  })

  it('merges the units of what was picked, each once', () => {
    expect(
      unitsPicked([
        { segment: 1, unit: 7 },
        { segment: 2, unit: 8 },
        { segment: 3, unit: 7 },
      ]),
    ).toEqual([7, 8])
    expect(unitsPicked(picked(1, 2))).toBeNull()
  })

  it('picks a segment, and drops it when it was picked', () => {
    expect(togglePicked(picked(1), { segment: 2, unit: 1 })).toEqual(picked(1, 2))
    expect(togglePicked(picked(1, 2), { segment: 1, unit: 1 })).toEqual(picked(2))
  })
})
