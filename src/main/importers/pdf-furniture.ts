import type { ColumnLine } from '#main/importers/pdf-columns'

/** A line of a page, with the height of the page. */
export interface PageLine {
  readonly line: ColumnLine
  readonly page: number
  readonly height: number
}

// Share of the page at its head and at its foot where furniture stands, and how many lines of it at most.
const MARGIN = 0.14
const DEEPEST = 3
// Points by which the places of one running head may differ.
const SAME_PLACE = 3
// Share of the pages a head is on, at least; left and right pages have heads of their own.
const SHARE = 0.3
const NUMBER = /^[-–—[(|\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—\])|\s]*$/iu

/**
 * Lines at the head or foot of pages that come back there from page to page, whatever numbers are in them, and lines
 * of nothing but a page number at the very edge.
 */
export function findPageFurniture(lines: readonly PageLine[]): ReadonlySet<ColumnLine> {
  const pages = groupBy(lines, ({ page }) => page)
  const edges = [...pages.values()].flatMap((own) => edgesOf(own))
  const found = new Set<ColumnLine>()
  const groups = groupBy(edges, ({ line }) => line.text.replace(/\d+/gu, '0').trim())
  for (const [text, group] of groups) {
    if (NUMBER.test(text)) for (const { line } of group) found.add(line)
    // Running text that comes back: a sentence, or a part of one.
    if (/[.!?。！？…,;，；、\u00ad\u2010-]$|^\p{Ll}/u.test(text)) continue
    for (const { line, page } of group) {
      const others = group.filter((one) => one.page !== page && Math.abs(one.line.y - line.y) <= SAME_PLACE)
      const on = new Set(others.map((one) => one.page)).size + 1
      if (on >= 2 && on >= pages.size * SHARE) found.add(line)
    }
  }
  return found
}

/** The outermost lines of a page, those at its head from the top, those at its foot from the bottom. */
function edgesOf(page: readonly PageLine[]): PageLine[] {
  const sorted = page.toSorted((a, b) => a.line.y - b.line.y)
  const head = sorted.slice(0, DEEPEST).filter(({ line, height }) => line.y < height * MARGIN)
  const foot = sorted.slice(-DEEPEST).filter(({ line, height }) => line.y > height * (1 - MARGIN))
  return [...new Set([...head, ...foot])]
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const known = groups.get(keyOf(item))
    if (known) known.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
