import { cutParagraphs } from '#shared/segment/cut'
import { guessLanguage } from '#shared/text/language'
import { readLines, type Line } from '#shared/text/lines'
import type { ExtractedVersion } from '#shared/plain'
import type { LanguageTag, Span } from '#shared/model'
import type { SegmentOptions } from '#shared/segment/options'
import type { Paragraph } from '#shared/text/unwrap'
import { commas, say } from '#shared/words/message'

/** A stretch of a line between tabs. */
interface Cell {
  readonly column: number
  readonly start: number
  readonly end: number
}

// Share of the lines that have to have the same number of tabs.
const REGULAR = 0.9
const LEAST_LINES = 2
const MOST_COLUMNS = 8

/**
 * The versions of a text that has them side by side, a tab between the languages, as a table pasted from elsewhere:
 * one a column, each cell a paragraph. Null where the text is no such table, or two columns are in one language.
 */
export function extractColumns(
  text: string,
  renamed: Readonly<Record<LanguageTag, LanguageTag>> = {},
  segmentation: SegmentOptions = {},
): ExtractedVersion[] | null {
  if (!text.includes('\t')) return null
  const lines = readLines(text)
  const cells = lines.map((line) => cellsOf(text, line))
  const count = regularCount(cells.map(({ length }) => length))
  if (count === null) return null
  const columns = Array.from({ length: count }, (_, column) =>
    cells.flatMap((row) => row.filter((cell) => Math.min(cell.column, count - 1) === column)),
  )
  const guesses = columns.map((own) =>
    guessLanguage(own.map(({ start, end }) => text.slice(start, end)).join('\n')),
  )
  if (!guesses.every(({ sure }) => sure)) return null
  const langs = guesses.map(({ lang }) => renamed[lang] ?? lang)
  if (new Set(langs).size < count) return null
  const split = say('files.splitTabs', { count, langs: commas(langs) })
  const all = cells.flatMap((row) => row.map(({ start }) => start)).sort((a, b) => a - b)
  return columns.map((own, column) => {
    const { parts, paragraphs } = takeOut(own, all, text.length)
    const ownText = parts.map(([start, end]) => text.slice(start, end)).join('')
    const lang = langs[column] ?? 'und'
    const cuts = cutParagraphs(ownText, paragraphs, lang, segmentation)
    return { lang, title: null, parts, text: ownText, cuts, warnings: [split] }
  })
}

/** The cells of a line; empty ones at its ends are some too. */
function cellsOf(text: string, line: Line): Cell[] {
  let { start, end } = line
  while (start > 0 && text.charAt(start - 1) === '\t') start--
  while (text.charAt(end) === '\t') end++
  const cells: Cell[] = []
  for (let from = start; ;) {
    const tab = text.indexOf('\t', from)
    const to = tab < 0 || tab >= end ? end : tab
    cells.push({ column: cells.length, start: from, end: to })
    if (to === end) return cells
    from = to + 1
  }
}

/** How many cells nearly all lines have; null where they do not agree, or have one. */
function regularCount(counts: readonly number[]): number | null {
  const [first = 1] = counts.toSorted((a, b) => a - b).slice(counts.length >> 1)
  const regular = counts.filter((count) => count === first).length
  const fits = first > 1 && first <= MOST_COLUMNS && counts.length >= LEAST_LINES
  return fits && regular >= counts.length * REGULAR ? first : null
}

/** The cells with what stands between each and the next of any column, and where they are in the text so made. */
function takeOut(
  own: readonly Cell[],
  starts: readonly number[],
  length: number,
): { readonly parts: Span[]; readonly paragraphs: Paragraph[] } {
  const parts: Span[] = []
  const paragraphs: Paragraph[] = []
  let place = 0
  let next = 0
  for (const { start, end } of own) {
    while (next < starts.length && (starts[next] ?? length) <= start) next++
    // What stands before the first cell of all goes with it.
    const from = next === 1 ? 0 : start
    const to = starts[next] ?? length
    parts.push([from, to])
    const at = place + start - from
    if (end > start) paragraphs.push({ spans: [[at, at + end - start]], kind: 'body' })
    place += to - from
  }
  return { parts, paragraphs }
}
