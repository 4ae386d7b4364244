import { withoutForbidden } from '#shared/xml/writer'

/**
 * The text of segments as a cell holds it: a line each. What no file can hold is dropped, line ends are line feeds and
 * the ends are trimmed, so that what comes back can be compared with what was written.
 */
export function cellText(segments: readonly string[]): string {
  return segments.map(asWritten).join('\n')
}

/** A text as files hold it. */
export function asWritten(text: string): string {
  return withoutForbidden(text).replace(/\r\n?/g, '\n').trim()
}

/** UTF-16 units that a cell of a spreadsheet holds at most. */
const CELL_LIMIT = 32_767
const CUT = '\n[… cut here: a cell holds no more]'

/** A text as far as a spreadsheet's cell can hold it, with a word where it was cut. */
export function limitCell(text: string): string {
  if (text.length <= CELL_LIMIT) return text
  const kept = text.slice(0, CELL_LIMIT - CUT.length)
  return `${kept.replace(/[\ud800-\udbff]$/, '')}${CUT}`
}
