import type { ColumnLine } from '#main/importers/pdf-columns'
import { isCjkAt } from '#shared/text/characters'
import type { ShapedLine } from '#shared/text/line-shape'
import type { SegmentKind } from '#shared/model'

/** A line of the text with its place on the page; null for what does not run along the page. */
export interface PdfLine extends ShapedLine {
  readonly place: ColumnLine | null
  /** 0-based number of the page among those with text. */
  readonly page: number
  readonly furniture: boolean
}

export interface PdfParagraph {
  readonly lines: PdfLine[]
  readonly kind: SegmentKind
}

interface Draft {
  readonly lines: PdfLine[]
  readonly part: 'flow' | 'note' | 'furniture'
}

/** How most of the text is set. Points. */
interface Type {
  readonly size: number
  readonly font: string
  /** Distance of the baselines of two lines of a paragraph, in sizes of the type. */
  readonly pitch: number
  /** Whether a paragraph starts with an indent, and does not show otherwise. */
  readonly indented: boolean
}

// In sizes of the type: an indent; by how much a column's edge may be missed; what a line stands apart by.
const INDENT = 0.7
const RAGGED = 0.6
const APART = 1.3
// Of the width of a column: by how much its edge may be missed, too.
const SLACK = 0.05
// Of the size of the type: a heading is larger, a note smaller.
const LARGER = 1.15
const SMALLER = 0.92
const SAME_SIZE = 0.07
// A heading is not longer than this, in characters.
const HEADING = 160
const NOTE = /^(?:\d{1,3}|[*†‡§]{1,3}|[¹²³⁰-⁹]{1,3}|\[\d{1,3}\])[\s\u00a0]*[\p{L}\p{Pi}"(«]/u

/**
 * Joins the lines of a PDF to paragraphs by how they stand: distance, indent, size and font, and whether a line had
 * room for the first word of the next. Furniture and notes come between; what they interrupt goes on behind them.
 */
export function joinPdfLines(text: string, lines: readonly PdfLine[]): PdfParagraph[] {
  const type = measure(lines.filter(({ furniture }) => !furniture))
  const notes = findNotes(text, lines, type)
  const drafts: Draft[] = []
  let flow: Draft | null = null
  let note: Draft | null = null
  for (const line of lines) {
    if (line.furniture) {
      drafts.push({ lines: [line], part: 'furniture' })
      continue
    }
    const part = notes.has(line) ? 'note' : 'flow'
    const current: Draft | null = part === 'note' ? note : flow
    const last = current?.lines.at(-1)
    const starts = part === 'note' && NOTE.test(text.slice(line.start, line.end))
    if (current !== null && last !== undefined && !starts && goesOn(last, line, current, type)) {
      current.lines.push(line)
      continue
    }
    const draft: Draft = { lines: [line], part }
    drafts.push(draft)
    if (part === 'note') note = draft
    else flow = draft
  }
  return drafts.map((draft) => ({ lines: draft.lines, kind: kindOf(draft, type) }))
}

function measure(lines: readonly PdfLine[]): Type {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  for (const { place, start, end } of lines) {
    if (place === null) continue
    const size = Math.round(place.size * 2) / 2
    sizes.set(size, (sizes.get(size) ?? 0) + end - start)
    fonts.set(place.font, (fonts.get(place.font) ?? 0) + end - start)
  }
  const size = mostCommon(sizes) ?? 10
  const pairs = lines.flatMap((line, n) => {
    const last = lines[n - 1]
    const gap = last === undefined ? null : gapOf(last, line)
    return last === undefined || gap === null ? [] : [{ last, line, gap }]
  })
  // Lines that were plainly broken in the middle of a sentence show the distance within a paragraph.
  const sure = pairs.filter(
    ({ last, line }) =>
      (last.ending !== 'stop' && line.first === 'lower') ||
      (last.ending === 'open' && line.caseless && isFull(last, line)),
  )
  const gaps = (sure.length >= 3 ? sure : pairs).map(({ gap }) => gap).sort((a, b) => a - b)
  const pitch = gaps[gaps.length >> 1] ?? 1.2
  const within = pairs.filter(({ gap }) => gap <= pitch * APART)
  const deeper = within.filter(({ last, line }) => last.ending === 'stop' && indentOf(line) > INDENT)
  const strays = within.filter(({ last, line }) => last.ending !== 'stop' && indentOf(line) > INDENT)
  return { size, font: mostCommon(fonts) ?? '', pitch, indented: deeper.length > strays.length * 3 }
}

/** Distance of two lines of one column in sizes of the type; null where they do not stand in one. */
function gapOf({ place: a, page: before }: PdfLine, { place: b, page }: PdfLine): number | null {
  if (a === null || b === null || before !== page || a.column !== b.column) return null
  return (b.y - a.y) / Math.max(a.size, b.size, 1)
}

function indentOf({ place }: PdfLine): number {
  return place === null ? 0 : (place.left - place.columnLeft) / Math.max(1, place.size)
}

function goesOn(last: PdfLine, line: PdfLine, { lines }: Draft, type: Type): boolean {
  const a = last.place
  const b = line.place
  if (a === null || b === null) return false
  if (Math.abs(a.size - b.size) > SAME_SIZE * Math.max(a.size, b.size)) return false
  if (last.ending === 'hyphen' && line.first === 'lower') return true
  const gap = gapOf(last, line)
  const full = isFull(last, line)
  // Below the foot of a page or column only a sentence that was cut goes on.
  if (gap === null || gap <= 0)
    return last.ending !== 'stop' && last.ending !== 'pause' && (full || line.first === 'lower')
  if (gap > type.pitch * APART) return false
  if (
    a.font !== b.font &&
    !full &&
    (isHeadingLike(a, type) || isHeadingLike(b, type)) &&
    line.first !== 'lower'
  )
    return false
  if (isRow(a) && isRow(b)) return false
  if (line.item !== null && !(full && last.ending !== 'stop' && last.ending !== 'pause')) return false
  const hanging = lines[0]?.item !== null && indentOf(line) > 0
  if (type.indented && !hanging && indentOf(line) > INDENT && indentOf(line) > indentOf(last) + INDENT)
    return false
  if (isCentred(a) && isCentred(b)) return last.ending !== 'stop'
  return full || (line.first === 'lower' && last.ending !== 'stop' && last.ending !== 'pause')
}

/** Whether a line is in several pieces with wide gaps: two of them in a row are rows of a table. */
function isRow({ text }: ColumnLine): boolean {
  return text.includes('\t')
}

/** Whether the first word of the next line had no room on the last one. */
function isFull({ place: a }: PdfLine, { place: b }: PdfLine): boolean {
  if (a === null || b === null) return false
  const word = isCjkAt(b.text, 0) ? 1 : (/^\S+/u.exec(b.text)?.[0].length ?? 1) + 1
  const width = ((b.right - b.left) / Math.max(1, b.text.length)) * word
  const slack = Math.max(RAGGED * a.size, SLACK * (a.columnRight - a.columnLeft))
  return a.rtl ? a.left - width < a.columnLeft + slack : a.right + width > a.columnRight - slack
}

/** Whether a line stands off both edges of its column, by as much on the left as on the right. */
function isCentred({ left, right, columnLeft, columnRight, size }: ColumnLine): boolean {
  const [before, behind] = [left - columnLeft, columnRight - right]
  return before > 2 * size && behind > 2 * size && Math.abs(before - behind) < size
}

function isHeadingLike(place: ColumnLine, type: Type): boolean {
  return place.font !== type.font || place.size > type.size * LARGER
}

/** Lines in small type at the foot of a column, from the first that starts with the mark of a note. */
function findNotes(text: string, lines: readonly PdfLine[], type: Type): ReadonlySet<PdfLine> {
  const notes = new Set<PdfLine>()
  const isSmall = ({ place }: PdfLine): boolean => place !== null && place.size < type.size * SMALLER
  let foot: PdfLine[] = []
  const settle = (): void => {
    const first = foot.findIndex(({ start, end }) => NOTE.test(text.slice(start, end)))
    if (first >= 0) for (const line of foot.slice(first)) notes.add(line)
    foot = []
  }
  let before: PdfLine | undefined
  for (const line of lines) {
    if (line.furniture) continue
    const below = before !== undefined && gapOf(before, line) !== null
    if (!below) settle()
    if (isSmall(line)) foot.push(line)
    else foot = []
    before = line
  }
  settle()
  return notes
}

function kindOf({ lines, part }: Draft, type: Type): SegmentKind {
  if (part !== 'flow') return part
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return 'body'
  const length = lines.reduce((sum, { start, end }) => sum + end - start, 0)
  const large = lines.every(({ place }) => place !== null && place.size > type.size * LARGER)
  if (large && length <= 3 * HEADING) return 'heading'
  if (first.item !== null) return 'list'
  return last.ending === 'open' && length <= HEADING ? 'heading' : 'body'
}

function mostCommon<T>(weights: ReadonlyMap<T, number>): T | null {
  let best: T | null = null
  for (const [value, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = value
  return best
}
