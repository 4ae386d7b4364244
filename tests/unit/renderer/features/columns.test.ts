import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COLUMNS,
  inOrder,
  laidOut,
  leastWidth,
  moved,
  movedTo,
  resized,
  shown,
  template,
  toggledHidden,
  toggledPinned,
  widthsIn,
  type Columns,
} from '#renderer/features/grid/columns'

const FOUR = [11, 12, 13, 14]

describe('the columns of the grid', () => {
  it('are the versions as the work has them, sharing the room', () => {
    const laid = laidOut(FOUR, COLUMNS, null)
    expect(laid.map(({ column }) => column)).toEqual([0, 1, 2, 3])
    expect(widthsIn(laid, 1000)).toEqual([250, 250, 250, 250])
    expect(template(laid)).toBe(Array(4).fill('minmax(168px, 1fr)').join(' '))
  })

  it('go to where a person puts them, and stop at the edge', () => {
    const once = moved(FOUR, COLUMNS, 14, -1)
    expect(inOrder(FOUR, once)).toEqual([11, 12, 14, 13])
    expect(inOrder(FOUR, movedTo(FOUR, once, 13, 11))).toEqual([13, 11, 12, 14])
    expect(moved(FOUR, COLUMNS, 11, -1)).toBe(COLUMNS)
  })

  it('leave out what is hidden, but not where the cursor is, and never the last', () => {
    const hidden = toggledHidden(FOUR, COLUMNS, 12)
    expect(shown(FOUR, hidden, 0)).toEqual([0, 2, 3])
    expect(shown(FOUR, hidden, 1)).toEqual([0, 1, 2, 3])
    expect(toggledHidden(FOUR, hidden, 12)).toEqual(COLUMNS)
    const one = [11, 12, 13].reduce((now, version) => toggledHidden(FOUR, now, version), COLUMNS)
    expect(toggledHidden(FOUR, one, 14)).toBe(one)
  })

  it('keep a pinned version at the left with a width, beside those pinned before it', () => {
    const pinned = toggledPinned(toggledPinned(COLUMNS, 13, 300), 14, 200)
    expect(laidOut(FOUR, pinned, null)).toEqual([
      { column: 2, width: 300, left: 0 },
      { column: 3, width: 200, left: 300 },
      { column: 0, width: null, left: null },
      { column: 1, width: null, left: null },
    ])
    expect(resized(pinned, 13, null)).toBe(pinned)
    expect(inOrder(FOUR, toggledPinned(pinned, 13, 0))).toEqual([14, 11, 12, 13])
  })

  it('have widths that can be read, and leave the rest of the room to the others', () => {
    const narrow = resized(COLUMNS, 11, 10)
    const laid = laidOut(FOUR, narrow, null)
    expect(widthsIn(laid, 1068)).toEqual([168, 300, 300, 300])
    expect(widthsIn(laid, 300)).toEqual([168, 168, 168, 168])
    expect(leastWidth(laid)).toBe(4 * 168)
    expect(resized(narrow, 11, null)).toEqual(COLUMNS)
  })

  it('hold every version once and show at least one, whatever is done', () => {
    const act = fc.tuple(fc.constantFrom('left', 'right', 'hide', 'pin', 'wide'), fc.constantFrom(...FOUR))
    const done = (columns: Columns, [what, version]: readonly [string, number]): Columns => {
      if (what === 'left' || what === 'right') return moved(FOUR, columns, version, what === 'left' ? -1 : 1)
      if (what === 'hide') return toggledHidden(FOUR, columns, version)
      return what === 'pin' ? toggledPinned(columns, version, 200) : resized(columns, version, 400)
    }
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const columns = acts.reduce(done, COLUMNS)
        expect(inOrder(FOUR, columns).toSorted((a, b) => a - b)).toEqual(FOUR)
        expect(shown(FOUR, columns, null).length).toBeGreaterThan(0)
        const lefts = laidOut(FOUR, columns, null).map(({ left }) => left)
        expect(lefts).toEqual([
          ...lefts.filter((left) => left !== null),
          ...lefts.filter((left) => left === null),
        ])
      }),
      { seed: 8 },
    )
  })
})
