import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import type { Change } from '#shared/ops/change'
import { equal } from '#shared/ops/equal'
import { WorkState } from '#shared/ops/state'
import { assertWhole } from '#support/commands'
import { dump, sampleWork } from '#support/work'

const COLUMNS = { en: ['One.', 'Two.', 'Three.'], tr: ['Bir.', 'İki.'] }
const GROUPS = [
  [[0], [0]],
  [[1, 2], [1]],
]

function refusalOf(act: () => unknown): Refusal | null {
  try {
    act()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

describe('the state of a work', () => {
  it('checks every before first, and applies nothing when one is stale', () => {
    const state = new WorkState(sampleWork(COLUMNS, GROUPS).rows)
    const before = dump(state)
    const unit = state.unit(1)
    const good: Change = { table: 'unit', id: 1, before: unit, after: { ...unit, note: 'x' } }
    const bad: readonly Change[] = [
      { table: 'unit', id: 2, before: { ...state.unit(2), note: 'other' }, after: null },
      { table: 'unit', id: 9, before: unit, after: null },
      { table: 'segment', id: 1, before: null, after: state.segment(1) },
    ]
    for (const change of bad) {
      expect(refusalOf(() => state.apply([good, change]))?.code).toBe('stale')
      expect(dump(state)).toEqual(before)
    }
  })

  it('lets go of cached orders only when the structure changes', () => {
    const state = new WorkState(sampleWork(COLUMNS, GROUPS).rows)
    const order = state.order(1)
    const [unit, segment] = [state.unit(1), state.segment(3)]
    state.apply([{ table: 'unit', id: 1, before: unit, after: { ...unit, note: 'x' } }])
    state.apply([
      {
        table: 'segment',
        id: 1,
        before: state.segment(1),
        after: { ...state.segment(1), correction: 'Uno.' },
      },
    ])
    expect(state.order(1)).toBe(order)
    state.apply([{ table: 'segment', id: 3, before: segment, after: { ...segment, unit: 1 } }])
    expect(state.order(1)).not.toBe(order)
    assertWhole(state)
  })

  it('gives the row of a unit in the order of any version', () => {
    const { rows } = sampleWork({ en: ['One.', 'Two.'], tr: ['İki.', 'Bir.'] }, [
      [[0], [1]],
      [[1], [0]],
    ])
    const state = new WorkState(rows)
    expect([1, 2].map((unit) => state.rowOf(unit, 1))).toEqual([0, 1])
    expect([1, 2].map((unit) => state.rowOf(unit, 2))).toEqual([1, 0])
    expect(refusalOf(() => state.rowOf(7, 1))?.code).toBe('not-found')
    expect(refusalOf(() => state.order(7))?.code).toBe('not-found')
  })

  it('follows a version that changes place, and a work that changes its title', () => {
    const state = new WorkState(sampleWork(COLUMNS, GROUPS).rows)
    const [en, tr] = state.versions
    if (en === undefined || tr === undefined) throw new Error('the sample has two versions')
    state.apply([
      { table: 'version', id: en.id, before: en, after: { ...en, place: 1 } },
      { table: 'version', id: tr.id, before: tr, after: { ...tr, place: 0 } },
      { table: 'work', id: 1, before: state.work, after: { ...state.work, title: 'Renamed' } },
    ])
    expect(state.versions.map(({ lang }) => lang)).toEqual(['tr', 'en'])
    expect(state.segmentsOf(2).map(({ id }) => id)).toEqual([5, 2, 3])
    expect(state.work.title).toBe('Renamed')
    assertWhole(state)
  })
})

describe('equality of rows', () => {
  it('is deep, and blind to the order of keys and to keys that are undefined', () => {
    expect(equal({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true)
    expect(equal({ a: 1, b: undefined }, { a: 1 })).toBe(true)
    expect(equal({ a: 1 }, { a: 1, b: null })).toBe(false)
    expect(equal([1, 2], [1, 2, 3])).toBe(false)
    expect(equal([], {})).toBe(false)
    expect(equal(null, {})).toBe(false)
    expect(equal({ a: 0 }, { a: '0' })).toBe(false)
  })
})
