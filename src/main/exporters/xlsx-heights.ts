/** Points of a line, and of the highest row that a sheet can have. */
const LINE = 15
const HIGHEST = 409
const WIDE =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303f\\uff01-\\uff60'
/** Characters that are two wide. */
const TWO_WIDE = new RegExp(`[${WIDE}]`, 'u')
/** What stays on one line: a word with the spaces behind it, or a character of a script without spaces. */
const PIECES = new RegExp(`[${WIDE}]|[^\\s${WIDE}]*\\s+|[^\\s${WIDE}]+`, 'gu')

/**
 * Height in points of a row that shows all of its texts in columns of `widths` characters, as far as widths of
 * characters can be known here; programs measure it anew when a cell is edited, but not all of them when they open the
 * file.
 */
export function rowHeight(cells: readonly string[], widths: readonly number[]): number {
  const lines = widths.map((width, n) =>
    (cells[n] ?? '').split('\n').reduce((sum, line) => sum + linesOf(line, (width - 1) / 1.05), 0),
  )
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 3)
}

/** Lines that a text takes at a width; a word that is wider than a line goes on in the next. */
function linesOf(text: string, width: number): number {
  let lines = 1
  let at = 0
  for (const [piece] of text.matchAll(PIECES)) {
    const whole = widthOf(piece)
    const seen = whole - (piece.length - piece.trimEnd().length)
    if (at > 0 && at + seen > width) {
      lines++
      at = 0
    }
    const more = Math.max(0, Math.ceil(seen / width) - 1)
    lines += more
    at += whole - more * width
  }
  return lines
}

function widthOf(piece: string): number {
  let width = 0
  for (const character of piece) width += TWO_WIDE.test(character) ? 2 : 1
  return width
}
