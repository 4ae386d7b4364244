import { describe, expect, it } from 'vitest'
import type { Row } from '#shared/api'
import { PAGE_SIZE } from '#renderer/features/grid/page-size'
import { NO_PAGES, putPage, type Pages } from '#renderer/features/grid/pages'
import { StillRows, type Scene } from '#renderer/features/grid/still-rows'

const HEIGHT = 60
const ROOM = 600

function row(unit: number): Row {
  return {
    ...{ unit, state: 'unreviewed', origin: 'aligned', confidence: null, reasons: [], conflicts: [] },
    ...{ note: '', cells: [] },
  }
}

/** Pages of a work of 5,000 rows, with the named ones held. */
function holding(...pages: readonly number[]): Pages {
  return pages.reduce<Pages>(
    (held, page) => {
      const from = page * PAGE_SIZE
      const rows = Array.from({ length: PAGE_SIZE }, (_, n) => row(from + n))
      return putPage(held, { seq: 1, from, total: 5000, rows })
    },
    { ...NO_PAGES, total: 5000 },
  )
}

/** What is in view when so many rows were scrolled past. */
function at(first: number, pages: Pages, of = '1'): Scene {
  const items = Array.from({ length: 10 }, (_, n) => ({
    ...{ index: first + n, start: (first + n) * HEIGHT, size: HEIGHT, key: first + n },
  }))
  return { items, pages, offset: first * HEIGHT, of }
}

const draw = (still: StillRows, scene: Scene): ReturnType<StillRows['draw']> =>
  still.draw(scene, ROOM, () => HEIGHT)

describe('rows while others are on their way', () => {
  it('are those in view as soon as all of these are there', () => {
    const still = new StillRows()
    const scene = at(0, holding(0))
    expect(draw(still, scene)).toEqual({ items: scene.items, pages: scene.pages, shift: 0, waiting: false })
  })

  it('stand still where they were in view, with their own text', () => {
    const still = new StillRows()
    const before = at(0, holding(0))
    draw(still, before)
    const drawn = draw(still, at(1000, holding(0)))
    expect(drawn).toEqual({
      ...{ items: before.items, pages: before.pages },
      ...{ shift: 1000 * HEIGHT, waiting: true },
    })
  })

  it('give way to rows that came for a place nearer to where the bar is', () => {
    const still = new StillRows()
    draw(still, at(0, holding(0)))
    const drawn = draw(still, at(1000, holding(0, 15)))
    expect(drawn.waiting).toBe(true)
    expect(drawn.items[0]?.index).toBe(15 * PAGE_SIZE)
    expect(drawn.items[0]?.start).toBe(0)
    expect(drawn.shift).toBe(1000 * HEIGHT)
    // Enough of them to fill what is in view.
    expect((drawn.items.at(-1)?.start ?? 0) + HEIGHT).toBeGreaterThan(ROOM)
  })

  it('are never those of another order, and none are shown for a while where none were before', () => {
    const still = new StillRows()
    draw(still, at(0, holding(0)))
    expect(draw(still, at(1000, holding(0), '2')).waiting).toBe(false)
    expect(draw(new StillRows(), at(1000, holding(0))).waiting).toBe(false)
  })
})
