import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkedSegments, linksOfSegments, pairLinks, type PairLinks } from '#shared/views/pair-links'
import { versionOutline } from '#support/outline'

/** Links as `row left right`, those that moved with a star. */
function listed(links: PairLinks): string[] {
  return Array.from({ length: links.count }, (_, n) => {
    const left = `${links.leftStart[n] ?? ''}-${links.leftEnd[n] ?? ''}`
    const right = `${links.rightStart[n] ?? ''}-${links.rightEnd[n] ?? ''}`
    return `${links.rows[n] ?? ''} ${left} ${right}${links.moved[n] === 1 ? '*' : ''}`
  })
}

describe('the links of two versions', () => {
  it('join runs of segments of one unit, by their place on the left', () => {
    const links = pairLinks(versionOutline([0, 1, 1, 3]), versionOutline([0, 0, 1, 2, 3]))
    expect(listed(links)).toEqual(['0 0-1 0-2', '1 1-3 2-3', '3 3-4 4-5'])
  })

  it('are moved where they cross those that are in order', () => {
    const links = pairLinks(versionOutline([0, 1, 2, 3]), versionOutline([3, 0, 1, 2]))
    expect(listed(links)).toEqual(['0 0-1 1-2', '1 1-2 2-3', '2 2-3 3-4', '3 3-4 0-1*'])
  })

  it('are several where the segments of a unit do not stand together', () => {
    const links = pairLinks(versionOutline([0, 1, 2]), versionOutline([0, 1, 2, 0]))
    expect(listed(links)).toEqual(['0 0-1 0-1', '0 0-1 3-4*', '1 1-2 1-2', '2 2-3 2-3'])
  })

  it('leave a gap on either side without one', () => {
    const [left, right] = [versionOutline([0, 1, 2]), versionOutline([0, 3, 2])]
    expect(listed(pairLinks(left, right))).toEqual(['0 0-1 0-1', '2 2-3 2-3'])
    expect([...linkedSegments(left, right)]).toEqual([1, 0, 1])
    expect([...linkedSegments(right, left)]).toEqual([1, 0, 1])
  })

  it('are found by each of their segments, whatever the units are', () => {
    const rows = fc.array(fc.nat(12), { maxLength: 40 })
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const links = pairLinks(versionOutline(left), versionOutline(right))
        for (const [side, own, other] of [
          ['left', left, right],
          ['right', right, left],
        ] as const) {
          const { first, links: list } = linksOfSegments(links, side, own.length)
          own.forEach((row, segment) => {
            const here = [...list.slice(first[segment], first[segment + 1])]
            expect(here.every((link) => links.rows[link] === row)).toBe(true)
            expect(here.length > 0).toBe(other.includes(row))
          })
        }
      }),
      { seed: 8 },
    )
  })

  it('never cross one another but where they moved', () => {
    const rows = fc.shuffledSubarray(Array.from({ length: 30 }, (_, n) => n))
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const links = pairLinks(versionOutline(left), versionOutline(right))
        const starts = [...links.rightStart].filter((_, n) => links.moved[n] === 0)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
      { seed: 8 },
    )
  })
})
