import type { PreviewPiece } from '#shared/import/preview'
import { hasLineBreak, isLineBreak, isSpace } from '#shared/text/characters'
import { renderWithSource } from '#shared/text/render'
import type { Span } from '#shared/model'

/** The text of a segment as it is shown, line by line of the text it is from, with what each break became. */
export function piecesOf(text: string, spans: readonly Span[]): PreviewPiece[] {
  const { text: shown, source } = renderWithSource(text, spans)
  const pieces: PreviewPiece[] = []
  let from = 0
  let join: PreviewPiece['join'] = 'start'
  const piece = (to: number): PreviewPiece => {
    const at = source[from] ?? 0
    return { text: shown.slice(from, to), at, join, line: join !== 'start' || beginsLine(text, at) }
  }
  for (let n = 1; n < shown.length; n++) {
    const before = source[n - 1] ?? 0
    const here = source[n] ?? 0
    // The space that is shown for a break stands at the first of the white space around it.
    const space = shown.charAt(n - 1) === ' '
    const gap = space ? before : before + 1
    if (!hasLineBreak(text, gap, here)) continue
    pieces.push(piece(n))
    join = space ? 'space' : /[-\u00ad\u2010]/u.test(text.slice(gap, here)) ? 'hyphen' : 'none'
    from = n
  }
  if (from < shown.length) pieces.push(piece(shown.length))
  return pieces
}

/**
 * Counts the breaks of lines that are joined in a segment of the text. Segments are best asked for in their order: the
 * text is then searched for breaks once.
 */
export function joinCounter(text: string): (spans: readonly Span[]) => number {
  const breaks = /[\n\v\f\r\u2028\u2029]/g
  // The first break at `from` or behind it.
  let from = 0
  let next = -1
  const isBroken = ([start, end]: Span): boolean => {
    if (start < from || next < start) {
      breaks.lastIndex = start
      next = breaks.exec(text)?.index ?? text.length
      from = start
    }
    return next < end
  }
  return (spans) => {
    const [only] = spans
    if (only !== undefined && spans.length === 1 && !isBroken(only)) return 0
    return Math.max(0, piecesOf(text, spans).length - 1)
  }
}

/** Whether only white space stands before an offset on its line. */
function beginsLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && isSpace(text.charCodeAt(before)) && !isLineBreak(text.charCodeAt(before))) before--
  return before < 0 || isLineBreak(text.charCodeAt(before))
}
