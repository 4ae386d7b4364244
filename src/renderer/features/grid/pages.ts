import type { Row, RowPage } from '#shared/api'
import { PAGE_SIZE } from '#renderer/features/grid/page-size'
import { keepSame } from '#renderer/same'

/**
 * The rows that the window holds, by page. A page that is older than `wanted` is stale: it is shown until a newer
 * one has come, so that nothing flickers, and asked for again when it is in view. Values are never changed.
 */
export interface Pages {
  /** Rows of the whole work, as the newest page said; null before the first page. */
  readonly total: number | null
  /** Operation that pages must have seen to be current. */
  readonly wanted: number
  readonly held: ReadonlyMap<number, RowPage>
}

const MOST_PAGES = 60

export const NO_PAGES: Pages = { total: null, wanted: 0, held: new Map() }

/** After an operation: everything older is stale. */
export function wantSeq(pages: Pages, seq: number): Pages {
  return seq > pages.wanted ? { ...pages, wanted: seq } : pages
}

/** First rows of the pages of `[from, to)`, of at least one row. */
export function pagesOf(from: number, to: number): number[] {
  const first = Math.max(0, Math.floor(from / PAGE_SIZE))
  const last = Math.max(first, Math.ceil(to / PAGE_SIZE) - 1)
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * PAGE_SIZE)
}

/** First rows of the pages of `[from, to)` that are missing or stale. */
export function missing(pages: Pages, from: number, to: number): number[] {
  const end = pages.total === null ? to : Math.min(to, pages.total)
  if (end <= Math.max(0, Math.floor(from / PAGE_SIZE)) * PAGE_SIZE) return []
  return pagesOf(from, end).filter((start) => {
    const seq = pages.held.get(start / PAGE_SIZE)?.seq
    return seq === undefined || seq < pages.wanted
  })
}

/**
 * The pages with an answer put in; one that is older than what is held, or that does not begin at a page, is
 * dropped. Rows that are as they were stay the same objects. Far pages go when there are too many.
 */
export function putPage(pages: Pages, answer: RowPage): Pages {
  const page = answer.from / PAGE_SIZE
  const before = pages.held.get(page)
  if (!Number.isInteger(page) || (before !== undefined && before.seq > answer.seq)) return pages
  const newest = Math.max(-1, ...[...pages.held.values()].map(({ seq }) => seq))
  const total = answer.seq >= newest ? answer.total : pages.total
  const held = new Map(pages.held).set(page, { ...answer, rows: keepRows(pages, page, answer.rows) })
  if (total !== null) for (const at of held.keys()) if (at * PAGE_SIZE >= total && at > 0) held.delete(at)
  const far = [...held.keys()].sort((a, b) => Math.abs(b - page) - Math.abs(a - page))
  for (const at of far.slice(0, Math.max(0, held.size - MOST_PAGES))) held.delete(at)
  return { ...pages, total, held }
}

/** The row at an index, null while it is not held. */
export function rowAt(pages: Pages, index: number): Row | null {
  return pages.held.get(Math.floor(index / PAGE_SIZE))?.rows[index % PAGE_SIZE] ?? null
}

/** Rows with those in the place of equal ones that are held of the page and of the ones beside it: rows move up and down. */
function keepRows(pages: Pages, page: number, rows: readonly Row[]): readonly Row[] {
  const held = [page - 1, page, page + 1].flatMap((one) => pages.held.get(one)?.rows ?? [])
  const known = new Map(held.map((row) => [row.unit, row]))
  return rows.map((row) => keepSame(known.get(row.unit), row))
}
