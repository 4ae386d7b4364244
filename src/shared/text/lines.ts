import { isLineBreak, isSpace, isWide } from '#shared/text/characters'

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
  /** Whether a form feed stands between the line before and this one. */
  readonly newPage: boolean
}

const TAB = 8
const LF = 0x0a
const FF = 0x0c
const CR = 0x0d

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
      const { end, width, stop } = readVisible(text, at)
      const blanks = lines.length === 0 ? 0 : Math.max(0, breaks - 1)
      lines.push({ number: lines.length, start: at, end, indent, edge: indent + width, blanks, newPage })
      breaks = 0
      newPage = false
      indent = 0
      at = stop
    }
  }
  return lines
}

/** End and width of what is visible from `start` to the end of the line, and where the line ends. */
function readVisible(text: string, start: number): { end: number; width: number; stop: number } {
  let end = start
  let width = 0
  let column = 0
  let at = start
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    // Most characters by far; the rest takes longer to tell.
    if (unit > 0x20 && unit < 0x7f) {
      width = ++column
      end = ++at
      continue
    }
    if (isLineBreak(unit)) break
    if (isSpace(unit)) {
      column = afterSpace(column, unit)
      at++
      continue
    }
    const codePoint = text.codePointAt(at) ?? unit
    column += isWide(codePoint) ? 2 : 1
    at += codePoint > 0xffff ? 2 : 1
    end = at
    width = column
  }
  return { end, width, stop: at }
}

function afterSpace(column: number, unit: number): number {
  if (unit === 0x09) return column + TAB - (column % TAB)
  if (unit === 0xfeff) return column
  return column + (unit === 0x3000 ? 2 : 1)
}
