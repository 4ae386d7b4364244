import { describe, expect, it } from 'vitest'
import { estimateSegments, ROOM, roomAbove, segmentAt, startsOf } from '#shared/views/column-layout'
import { lookOf } from '#shared/views/outline'
import { linkedSegments, linksOfSegments, pairLinks } from '#shared/views/pair-links'
import { openEndPath, openEndsIn, ribbonPath, ribbonsIn, type BoxOf } from '#shared/views/ribbons'
import { versionOutline } from '#support/outline'

const tens: BoxOf = (_, segment) => [10 * segment, 10 * segment + 8]

describe('ribbons', () => {
  const [left, right] = [versionOutline([0, 1, 2, 3, 4]), versionOutline([4, 0, 1, 1, 3])]
  const links = pairLinks(left, right)
  const bySide = { left: linksOfSegments(links, 'left', 5), right: linksOfSegments(links, 'right', 5) }

  it('are those of the segments in view on either side, each once and in order', () => {
    const found = ribbonsIn(links, bySide, { left: [0, 2], right: [0, 2] }, tens)
    expect(found.map(({ row, moved, left: from, right: to }) => [row, moved, from, to])).toEqual([
      [0, false, [0, 8], [10, 18]],
      [1, false, [10, 18], [20, 38]],
      // Its text stands at the end on the left, and at the beginning on the right.
      [4, true, [40, 48], [0, 8]],
    ])
  })

  it('end openly where the other version has nothing', () => {
    const linked = { left: linkedSegments(left, right), right: linkedSegments(right, left) }
    const ends = openEndsIn(linked, { left: [0, 5], right: [0, 5] }, tens)
    expect(ends).toEqual([{ side: 'left', segment: 2, at: [20, 28] }])
  })

  it('are drawn from edge to edge, open ends to a point', () => {
    const ribbon = ribbonPath({ left: [0, 8], right: [10, 20] }, 100)
    expect(ribbon).toBe('M0 0C42 0 58 10 100 10V20C58 20 42 8 0 8Z')
    const end = openEndPath({ side: 'right', segment: 0, at: [0, 8] }, 100)
    expect(end).toMatch(/^M100 0.* 70 4.* 100 8Z$/)
  })

  it('are coloured by confidence or by what a person thinks', () => {
    const units = { ids: [1, 2, 3, 4], states: [1, 2, 0, 0], confidence: [80, 79, 49, -1], severity: [] }
    const looks = [0, 1, 2, 3].map((row) => lookOf(units, row, 'confidence'))
    expect(looks).toEqual(['sure', 'fair', 'poor', 'unknown'])
    const states = [0, 1, 2].map((row) => lookOf(units, row, 'state'))
    expect(states).toEqual(['accepted', 'doubtful', 'unreviewed'])
  })
})

describe('a column', () => {
  it('has more room before a paragraph, and most before a heading', () => {
    const version = versionOutline([0, 1, 2, 3, 4], { paragraphs: [0, 0, 1, 2, 3], kinds: [1, 1, 1, 0, 0] })
    const rooms = [0, 1, 2, 3, 4].map((segment) => roomAbove(version, segment))
    expect(rooms).toEqual([ROOM.first, ROOM.sentence, ROOM.paragraph, ROOM.heading, ROOM.paragraph])
  })

  it('takes a character of Chinese for as wide as it is high', () => {
    const metrics = { width: 150, fontSize: 15, lineHeight: 24, padding: 8 }
    const high = (lang: string): number =>
      (estimateSegments(versionOutline([0, 1], { lang, lengths: [0, 40] }), metrics)[1] ?? 0) -
      ROOM.sentence -
      8
    expect(high('zh')).toBe(5 * 24)
    expect(high('tr')).toBe(3 * 24)
  })

  it('is looked up by height', () => {
    const starts = startsOf(Float64Array.of(10, 0, 5, 20))
    expect([...starts]).toEqual([0, 10, 10, 15, 35])
    const found = [-1, 0, 9.9, 10, 15, 34, 99].map((height) => segmentAt(starts, height))
    expect(found).toEqual([0, 0, 0, 2, 3, 3, 3])
  })
})
