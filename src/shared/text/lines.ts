import { isLineBreak, isSpace, isWide } from '#shared/text/characters'
import { isSurrogate } from '#shared/text/unit-classes'

/** A printed line with something on it. Offsets are UTF-16 units of the text, columns those of a fixed-pitch page. */
export interface Line {
  /** Place among the lines with something on them. */
  readonly number: number
  /** Visible part, without the white space around it. */
  readonly start: number
  readonly end: number
  /** Column of the first visible character. */
  readonly indent: number
  /** Column behind the last visible character. */
  readonly edge: number
  /** Empty lines between the line before and this one. */
  readonly blanks: number
  /** Whether it is shown otherwise than it stands: white space in it is more than single spaces. */
  readonly folded: boolean
  /** Whether a form feed stands between the line before and this one. */
  readonly newPage: boolean
}

const TAB = 8
const SPACE = 0x20
const FF = 0x0c
const CR = 0x0d
const LF = 0x0a

/** Columns of a UTF-16 unit that is a visible character by itself; 0 of white space and halves of characters. */
const COLUMNS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isSpace(unit) || isSurrogate(unit) ? 0 : isWide(unit) ? 2 : 1,
)

/** The lines of a text that hold a visible character, in order. Linear; a line may be of any length. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let breaks = 0
  let newPage = false
  let indent = 0
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (isLineBreak(unit)) {
      if (unit === FF) newPage = true
      else breaks++
      if (unit === CR && text.charCodeAt(at + 1) === LF) at++
      indent = 0
      at++
    } else if (isSpace(unit)) {
      indent = afterSpace(indent, unit)
      at++
    } else {
      const blanks = lines.length === 0 ? 0 : Math.max(0, breaks - 1)
      const line = readVisible(text, at, { number: lines.length, indent, blanks, newPage })
      lines.push(line)
      breaks = 0
      newPage = false
      at = line.end
    }
  }
  return lines
}

/** The line whose first visible character is at `start`. */
function readVisible(
  text: string,
  start: number,
  { number, indent, blanks, newPage }: Pick<Line, 'number' | 'indent' | 'blanks' | 'newPage'>,
): Line {
  let column = 0
  let folded = false
  let at = start
  for (;;) {
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const columns = COLUMNS[unit] ?? 0
      // What is visible, and a space before it, are most of a text by far.
      if (columns !== 0) column += columns
      else if (unit === SPACE && (COLUMNS[text.charCodeAt(at + 1)] ?? 0) !== 0) column++
      else if (isSpace(unit)) break
      else {
        const codePoint = text.codePointAt(at) ?? unit
        column += isWide(codePoint) ? 2 : 1
        if (codePoint > 0xffff) at++
      }
    }
    const end = at
    let behind = column
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (!isSpace(unit) || isLineBreak(unit)) break
      behind = afterSpace(behind, unit)
    }
    if (at === text.length || isLineBreak(text.charCodeAt(at)))
      return { number, start, end, indent, edge: indent + column, blanks, folded, newPage }
    column = behind
    folded ||= at > end + 1 || text.charCodeAt(end) !== SPACE
  }
}

function afterSpace(column: number, unit: number): number {
  if (unit === 0x09) return column + TAB - (column % TAB)
  if (unit === 0xfeff) return column
  return column + (unit === 0x3000 ? 2 : 1)
}
