import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { PageViewport } from 'pdfjs-dist/types/src/display/page_viewport.js'
import { isCjkAt } from '#shared/text/characters'

/** A stretch of text on one line of a page. Points, from the left and the top edge of the page as it is shown. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline. */
  readonly y: number
  /** Size of most of its characters, in points. */
  readonly size: number
  /** Font of most of its characters, by a name that means something within the document only. */
  readonly font: string
  readonly rtl: boolean
}

export interface PageText {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  /** Texts that do not run along the page (stamps at its edge). */
  readonly turned: readonly string[]
}

// In sizes of the type: how far baselines of one line are apart, gaps that part pieces, and those that are a space.
const SAME_LINE = 0.4
const PARTED = 1.6
const SPACE = 0.2
// Parts of Chinese characters that some fonts name instead of the characters.
const RADICALS = /[\u2e80-\u2fdf]/gu

/** The pieces of a page, each a stretch of one line without wide gaps, in the order of lines and from left to right. */
export function readPage({ items }: TextContent, viewport: PageViewport): PageText {
  const pieces: Piece[] = []
  const turned: string[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const piece = placed(item, viewport)
    if (piece === null) turned.push(clean(item.str))
    else pieces.push(piece)
  }
  const { width, height } = viewport
  return { width, height, pieces: linesOf(pieces).flatMap(joinNeighbours), turned }
}

/** Where an item stands on the page, or null where it does not run along it. */
function placed(item: TextItem, { transform }: PageViewport): Piece | null {
  const [a, b, c, d, e, f] = multiply(transform, item.transform)
  if (Math.abs(b) > Math.abs(a) * 0.1 || ![a, d, e, f].every(Number.isFinite)) return null
  const size = Math.hypot(c, d) || Math.abs(a)
  const left = a < 0 ? e - item.width : e
  const right = left + Math.max(0, item.width)
  return { text: clean(item.str), left, right, y: f, size, font: item.fontName, rtl: item.dir === 'rtl' }
}

function multiply(
  m: readonly number[],
  n: readonly number[],
): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function clean(text: string): string {
  return text.replace(RADICALS, (radical) => radical.normalize('NFKC'))
}

/** Pieces by the line they stand on, from the top; a raised or lowered one goes with the larger type beside it. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = pieces.toSorted((a, b) => a.y - b.y || a.left - b.left)
  const lines: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of sorted) {
    const line = lines.at(-1)
    if (line !== undefined && piece.y - line.y <= SAME_LINE * Math.max(line.size, piece.size)) {
      line.pieces.push(piece)
      if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size })
    } else lines.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return lines.map((line) => line.pieces.map((piece) => ({ ...piece, y: line.y })))
}

function joinNeighbours(line: readonly Piece[]): Piece[] {
  const rtl = line.filter((piece) => piece.rtl).length * 2 > line.length
  const joined: Piece[][] = []
  let last: Piece | undefined
  for (const piece of line.toSorted((a, b) => a.left - b.left)) {
    const size = Math.max(last?.size ?? 0, piece.size)
    if (last !== undefined && piece.left - last.right <= PARTED * size) joined.at(-1)?.push(piece)
    else joined.push([piece])
    last = piece
  }
  return joined.map((pieces) => joinPieces(rtl ? pieces.toReversed() : pieces, rtl))
}

function joinPieces(pieces: readonly Piece[], rtl: boolean): Piece {
  let text = ''
  let before: Piece | undefined
  for (const piece of pieces) {
    const gap = before === undefined ? 0 : rtl ? before.left - piece.right : piece.left - before.right
    text += before !== undefined && isSpace(text, piece, gap) ? ` ${piece.text}` : piece.text
    before = piece
  }
  const main = pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a))
  return {
    ...main,
    text,
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    rtl,
  }
}

/** Between Chinese characters a gap is justification. */
function isSpace(text: string, next: Piece, gap: number): boolean {
  if (/\s$/u.test(text) || /^\s/u.test(next.text)) return false
  const wide = isCjkAt(text, text.length - 1) && isCjkAt(next.text, 0)
  return gap > (wide ? 1 : SPACE) * next.size
}
