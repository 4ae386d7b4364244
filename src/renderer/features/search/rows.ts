import type { WorkId } from '#shared/model'
import type { WorkBegin } from '#shared/search/view'

/** A row of the list of matches: the heading of a work with how many it holds, or the match of a number. */
export type SearchRow =
  | { readonly kind: 'work'; readonly work: WorkId; readonly count: number }
  | { readonly kind: 'hit'; readonly hit: number }

/** How many rows the matches take: each work has a heading, where there are several. */
export function rowCount(hits: number, works: readonly WorkBegin[]): number {
  return hits + headings(works).length
}

export function rowAt(row: number, hits: number, works: readonly WorkBegin[]): SearchRow {
  const list = headings(works)
  // The headings before it: the n-th stands in row `hit + n`.
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.hit ?? 0) + middle < row) low = middle + 1
    else high = middle
  }
  const here = list[low]
  if (here === undefined || here.hit + low !== row) return { kind: 'hit', hit: row - low }
  return { kind: 'work', work: here.work, count: (list[low + 1]?.hit ?? hits) - here.hit }
}

/** The row of a match. */
export function rowOf(hit: number, works: readonly WorkBegin[]): number {
  return hit + headings(works).filter((one) => one.hit <= hit).length
}

function headings(works: readonly WorkBegin[]): readonly WorkBegin[] {
  return works.length > 1 ? works : []
}
