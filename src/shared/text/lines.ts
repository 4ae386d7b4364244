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

/** How many columns a UTF-16 unit takes, as two bits, and whether it is a space, or something to be looked at again. */
const COLUMNS = 3
const SPACES = 4
const SPECIAL = 8
const UNITS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit === SPACE ? 1 | SPACES : isSpace(unit) || isSurrogate(unit) ? SPECIAL : isWide(unit) ? 2 : 1,
)

/** What a line must not hold before its end for it to have a column for each unit and be shown as it stands; line breaks, too. */
const UNUSUAL = new RegExp(`[${unusualRanges()}]| {2}`, 'g')

function unusualRanges(): string {
  const ranges: string[] = []
  for (let unit = 0; unit < UNITS.length; unit++) {
    const first = unit
    while (UNITS[unit] === SPECIAL || UNITS[unit] === 2) unit++
    if (unit > first) ranges.push(`${escaped(first)}-${escaped(unit - 1)}`)
  }
  return ranges.join('')
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

/** The lines of a text that hold a visible character, in order. Linear; a line may be of any length. */
export function readLines(text: string): Line[] {
  return mapLines(text, (line) => line)
}

/** What is made of each of the lines of a text: where that is all that is kept of them, long texts take less memory. */
export function mapLines<T>(text: string, make: (line: Line) => T): T[] {
  const lines: T[] = []
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
      lines.push(make(line))
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
  // Most long lines of alphabets are of this kind, and a pattern goes through them in half the time.
  const lineEnd = usualEnd(text, start)
  if (lineEnd !== null) {
    const end = text.charCodeAt(lineEnd - 1) === SPACE ? lineEnd - 1 : lineEnd
    return { number, start, end, indent, edge: indent + end - start, blanks, folded: false, newPage }
  }
  let column = 0
  let folded = false
  let at = start
  for (;;) {
    let before = 0
    for (; at < text.length; at++) {
      const unit = UNITS[text.charCodeAt(at)] ?? 0
      // What is visible, and single spaces between, are most of a text by far: one question has to do for them.
      if (((unit | ((unit & before) << 1)) & SPECIAL) !== 0) {
        const codePoint = text.codePointAt(at) ?? 0
        if (isSpace(codePoint)) break
        column += isWide(codePoint) ? 2 : 1
        if (codePoint > 0xffff) at++
        before = 0
        continue
      }
      column += unit & COLUMNS
      before = unit & SPACES
    }
    if (before !== 0) {
      at--
      column--
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

/** Where the line ends that has nothing unusual from `start` on; null where it has. */
function usualEnd(text: string, start: number): number | null {
  UNUSUAL.lastIndex = start
  if (!UNUSUAL.test(text)) return text.length
  const at = UNUSUAL.lastIndex - 1
  const unit = text.charCodeAt(at)
  return unit === LF || (unit === CR && text.charCodeAt(at + 1) === LF) ? at : null
}

function afterSpace(column: number, unit: number): number {
  if (unit === 0x09) return column + TAB - (column % TAB)
  if (unit === 0xfeff) return column
  return column + (unit === 0x3000 ? 2 : 1)
}
