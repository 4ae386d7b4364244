import type { Row } from '#shared/api'
import { PAGE_SIZE } from '#renderer/features/grid/page-size'
import { rowAt, type Pages } from '#renderer/features/grid/pages'

/** A row that is drawn: its number and place, in CSS pixels. */
export interface PlacedRow {
  readonly index: number
  readonly start: number
  readonly size: number
  readonly key: string | number | bigint
}

/** Rows with the pages that their text is taken from. */
export interface Scene {
  readonly items: readonly PlacedRow[]
  readonly pages: Pages
  /** How far down the grid is scrolled. */
  readonly offset: number
  /** What they are the rows of. */
  readonly of: string
}

/** The rows to be drawn, and how far they are put down beyond their places. */
export interface Drawn extends Pick<Scene, 'items' | 'pages'> {
  readonly shift: number
  /** True while the rows of the place that was scrolled to are on their way. */
  readonly waiting: boolean
}

/**
 * While the text of a row in view is on its way the rows that were last in view stand still, or those that came meanwhile and
 * are nearer: who drags the bar over a large work reads what comes by, each row with its own number, and is never shown an
 * empty grid.
 */
export class StillRows {
  #last: Scene | null = null

  /** What is drawn of a scene, of which `room` pixels are in view; `height` is about that of a row. */
  draw(scene: Scene, room: number, height: (row: Row) => number): Drawn {
    const { items, pages, offset, of } = scene
    const isWhole = items.every(
      ({ index, start, size }) =>
        start + size <= offset || start >= offset + room || rowAt(pages, index) !== null,
    )
    if (isWhole && items.length > 0) this.#last = scene
    if (isWhole || this.#last?.of !== of) return { items, pages, shift: 0, waiting: false }
    const here = items[0]?.index ?? 0
    const nearer = sceneNear(scene, here, room, height)
    if (nearer !== null && distance(nearer, here) < distance(this.#last, here)) this.#last = nearer
    const last = this.#last
    return { items: last.items, pages: last.pages, shift: offset - last.offset, waiting: true }
  }
}

function distance({ items }: Scene, row: number): number {
  return Math.abs((items[0]?.index ?? Infinity) - row)
}

/** The rows of the page nearest to a row that is held, one below the other; null where they do not fill the room. */
function sceneNear(
  { pages, of }: Scene,
  row: number,
  room: number,
  height: (row: Row) => number,
): Scene | null {
  const away = (page: number): number => Math.abs(page * PAGE_SIZE - row)
  const nearest = [...pages.held.keys()].reduce(
    (best, page) => (away(page) < away(best) ? page : best),
    Infinity,
  )
  const items: PlacedRow[] = []
  let end = 0
  for (const [n, one] of (pages.held.get(nearest)?.rows ?? []).entries()) {
    const index = nearest * PAGE_SIZE + n
    const size = height(one)
    items.push({ index, start: end, size, key: index })
    end += size
    // Rows may turn out lower than they seem.
    if (end > 1.5 * room) return { items, pages, offset: 0, of }
  }
  return null
}
