import { useLayoutEffect, useMemo, type RefObject } from 'react'
import type { Cell } from '#shared/api'
import { sameLanguage } from '#shared/language-tag'
import type { SegmentId } from '#shared/model'
import { matcherOf, type Matcher } from '#shared/search/matches'
import type { SearchQuery } from '#shared/search/query'
import { expressionOf, regexMatches } from '#shared/search/regex'
import { rowAt } from '#renderer/features/grid/pages'
import { rangeIn } from '#renderer/features/grid/text-range'
import { useSearch } from '#renderer/features/search/state'
import { currentWork, view } from '#renderer/store'

const NAME = 'search-hit'

/** What finds the matches of the search in a text; null while nothing was found. */
export function useHitMatcher(): Matcher | null {
  // An expression is tried here only after it went through all texts in time.
  const isTried = useSearch(({ progress, query }) => query.mode !== 'regex' || progress?.state === 'finished')
  const isAsked = useSearch(({ progress }) => (progress?.hits ?? 0) > 0)
  const query = useSearch((now) => now.query)
  return useMemo(() => (isTried && isAsked ? markerOf(query) : null), [isTried, isAsked, query])
}

/** Marks the matches of the search in the rows in view. The document stays as it is: these are highlights. */
export function useHitMarks(grid: RefObject<HTMLElement | null>, first: number, last: number): void {
  const matcher = useHitMatcher()
  // Rows come and go with every scroll: what is on the screen is asked each time.
  useLayoutEffect(() => {
    if (matcher !== null && grid.current !== null) mark(grid.current, matcher, first, last)
    return () => void CSS.highlights.delete(NAME)
  })
}

function markerOf(query: SearchQuery): Matcher | null {
  const { mode, languages } = query
  // While an expression is being written, it may be wrong.
  if (mode === 'regex') {
    try {
      const expressions = new Map([['en', expressionOf(query, 'en')]])
      return (text, lang) => {
        const expression = expressions.get(lang) ?? expressionOf(query, lang)
        expressions.set(lang, expression)
        return regexMatches(expression, text).map(({ span }) => span)
      }
    } catch {
      return null
    }
  }
  const matcher = matcherOf(query)
  const isSearched = (lang: string): boolean =>
    languages.length === 0 || languages.some((one) => sameLanguage(one, lang))
  return (text, lang) => (isSearched(lang) ? matcher(text, lang) : [])
}

function mark(grid: HTMLElement, matcher: Matcher, first: number, last: number): void {
  const highlight = new Highlight()
  const cells = cellsOf(first, last)
  for (const element of grid.querySelectorAll<HTMLElement>('[data-segment]')) {
    const cell = cells.get(Number(element.dataset['segment']))
    if (cell === undefined) continue
    for (const [start, end] of matcher(cell.text, cell.lang)) {
      const range = rangeIn(element, start, end)
      if (range !== null) highlight.add(range)
    }
  }
  CSS.highlights.set(NAME, highlight)
}

/** The cells of the rows in view, by segment. */
function cellsOf(first: number, last: number): Map<SegmentId, Cell & { readonly lang: string }> {
  const { pages } = view()
  const versions = currentWork(view())?.versions ?? []
  const cells = new Map<SegmentId, Cell & { readonly lang: string }>()
  for (let row = first; row <= last; row++)
    rowAt(pages, row)?.cells.forEach((column, n) => {
      for (const cell of column) cells.set(cell.segment, { ...cell, lang: versions[n]?.lang ?? '' })
    })
  return cells
}
