import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from '#shared/views/anchor'
import { startsOf } from '#shared/views/column-layout'
import { pairLinks } from '#shared/views/pair-links'
import { steppedPath, type SteppedPath } from '#shared/views/stepped-path'
import { versionOutline } from '#support/outline'

/** The path of two columns by the rows of their segments, each so high on the left and on the right. */
function pathOf(left: readonly number[], right: readonly number[], [high, low] = [10, 10]): SteppedPath {
  const starts = (rows: readonly number[], each: number): Float64Array =>
    startsOf(Float64Array.from(rows, () => each))
  const links = pairLinks(versionOutline(left), versionOutline(right))
  return steppedPath(links, starts(left, high), starts(right, low))
}

describe('the path on which two columns scroll in step', () => {
  it('goes through the links in order, at the pace of the higher side', () => {
    const path = pathOf([0, 1], [0, 1], [10, 30])
    expect(path.length).toBe(60)
    expect(path.at(30)).toEqual([10, 30])
    expect(path.at(45)).toEqual([15, 45])
  })

  it('lets one side stand still while the other has a gap', () => {
    const path = pathOf([0, 1, 2, 3], [0, 3])
    expect(path.length).toBe(40)
    expect(path.at(10)).toEqual([10, 10])
    expect(path.at(25)).toEqual([25, 10])
    expect(path.at(30)).toEqual([30, 10])
    expect(path.at(40)).toEqual([40, 20])
  })

  it('does not follow what moved', () => {
    const path = pathOf([0, 1, 2, 3], [3, 0, 1, 2])
    expect(path.at(path.place('left', 10))).toEqual([10, 20])
    expect(path.length).toBe(50)
  })

  it('never goes back, reaches both ends, and is found again from either side', () => {
    const rows = fc.array(fc.nat(15), { maxLength: 30 })
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const path = pathOf(left, right)
        expect(path.at(path.length)).toEqual([10 * left.length, 10 * right.length])
        let before = path.at(0)
        for (let place = 0; place <= path.length; place += 2.5) {
          const now = path.at(place)
          expect(now[0] >= before[0] && now[1] >= before[1]).toBe(true)
          expect(path.at(path.place('left', now[0]))[0]).toBeCloseTo(now[0])
          expect(path.at(path.place('right', now[1]))[1]).toBeCloseTo(now[1])
          before = now
        }
      }),
      { seed: 8 },
    )
  })
})

describe('the line where two columns meet', () => {
  it('lies at the edges of the window at the ends of the work, and a third down between', () => {
    const anchor = anchorOf(10_000, 500)
    expect(anchor.line(0)).toBe(0)
    expect(anchor.line(5000)).toBe(175)
    expect(anchor.line(anchor.range)).toBe(500)
  })

  it('is reached by scrolling, wherever on the path', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), share, (length, at) => {
        const anchor = anchorOf(length, 500)
        const scroll = anchor.scrollTo(at * length)
        expect(scroll).toBeGreaterThanOrEqual(0)
        expect(scroll).toBeLessThanOrEqual(anchor.range)
        // It is found to a quarter of a pixel of the scroll bar, which may stand for more than one of the path.
        const close = 1 + 500 / Math.max(1e-9, anchor.range)
        if (anchor.range > 0) expect(Math.abs(scroll + anchor.line(scroll) - at * length)).toBeLessThan(close)
      }),
      { seed: 8 },
    )
  })
})
