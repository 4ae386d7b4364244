import type { Piece } from '#main/importers/pdf-page'

/** A line of a column, with the edges of the column it stands in. */
export interface ColumnLine extends Piece {
  readonly columnLeft: number
  readonly columnRight: number
  /** Number of the column on its page; a line that goes on below another stands in the same. */
  readonly column: number
}

// A column holds this many lines at least, and a gutter is this wide, in sizes of the type.
const LINES = 4
const GUTTER = 0.8
// Share of the width of a column that its middling line fills: less is a table or a list of names.
const FILLED = 0.55
const MOST_COLUMNS = 4
// From this many lines on the edge of a column is where this share of them ends at most.
const MANY = 10
const USUAL = 0.9

interface Region {
  readonly pieces: readonly Piece[]
  readonly left: number
  readonly right: number
}

/** The lines of a page in reading order: down each column, with what goes across columns in its place. */
export function readingOrder(pieces: readonly Piece[]): ColumnLine[] {
  let column = 0
  return regions({ pieces, ...extent(pieces) }, MOST_COLUMNS).flatMap((region) => {
    const number = column++
    return rows(region.pieces).map((line) => ({
      ...line,
      columnLeft: region.left,
      columnRight: edge(region),
      column: number,
    }))
  })
}

/** Cuts a region at the gutter that fewest lines cross, into bands of columns and of lines across them. */
function regions(region: Region, depth: number): Region[] {
  const gutter = depth > 1 ? findGutter(region) : null
  if (gutter === null) return [region]
  const bands: { across: boolean; pieces: Piece[] }[] = []
  for (const piece of region.pieces) {
    const across = piece.left < gutter - 1 && piece.right > gutter + 1
    const band = bands.at(-1)
    if (band?.across === across) band.pieces.push(piece)
    else bands.push({ across, pieces: [piece] })
  }
  return bands.flatMap(({ across, pieces }) => {
    const whole = { pieces, left: region.left, right: region.right }
    const left = pieces.filter((piece) => piece.right <= gutter + 1)
    const right = pieces.filter((piece) => piece.right > gutter + 1)
    if (across || left.length === 0 || right.length === 0) return [whole]
    return [left, right].flatMap((side) => regions({ pieces: side, ...extent(side) }, depth - 1))
  })
}

/** Where a gutter runs between two columns of running text, or null. */
function findGutter({ pieces, left, right }: Region): number | null {
  const width = right - left
  if (pieces.length < 2 * LINES || width <= 0) return null
  const starts = [...new Set(pieces.map((piece) => Math.round(piece.left)))].filter(
    (x) => x > left + width * 0.15 && x < left + width * 0.85,
  )
  let best: { at: number; crossing: number } | null = null
  for (const start of starts) {
    const at = start - 0.5
    const here = pieces.filter((piece) => Math.abs(piece.left - start) <= 1.5).length
    if (here < LINES) continue
    const crossing = pieces.filter((piece) => piece.left < at - 1 && piece.right > at + 1).length
    if (best === null || crossing < best.crossing) best = { at, crossing }
  }
  if (best === null || best.crossing * 3 > pieces.length) return null
  const { at } = best
  const leftSide = pieces.filter((piece) => piece.right <= at + 1)
  const rightSide = pieces.filter((piece) => piece.left >= at - 1)
  const [size = 10] = rightSide.map((piece) => piece.size)
  const gutter = at - Math.max(left, ...leftSide.map((piece) => piece.right))
  const running = isRunning(leftSide) && isRunning(rightSide)
  return running && gutter >= GUTTER * size ? at : null
}

/** Whether lines fill their column as running text does. */
function isRunning(pieces: readonly Piece[]): boolean {
  if (pieces.length < LINES) return false
  const { left, right } = extent(pieces)
  const widths = pieces.map((piece) => piece.right - piece.left).sort((a, b) => a - b)
  return (widths[widths.length >> 1] ?? 0) >= (right - left) * FILLED
}

/** The right edge that lines of a column are broken at: a few may stick out. */
function edge({ pieces, right }: Region): number {
  if (pieces.length < MANY) return right
  const edges = pieces.map((piece) => piece.right).sort((a, b) => a - b)
  return edges[Math.floor(edges.length * USUAL)] ?? right
}

/** The pieces of one column joined to lines, from the top. */
function rows(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last === undefined || last.y !== piece.y) lines.push(piece)
    else {
      const [first, second] = last.rtl && piece.rtl ? [piece, last] : [last, piece]
      const main = piece.text.length > last.text.length ? piece : last
      lines[lines.length - 1] = {
        ...main,
        text: `${first.text}\t${second.text}`,
        left: Math.min(last.left, piece.left),
        right: Math.max(last.right, piece.right),
      }
    }
  }
  return lines
}

function extent(pieces: readonly Piece[]): { left: number; right: number } {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const piece of pieces) {
    left = Math.min(left, piece.left)
    right = Math.max(right, piece.right)
  }
  return { left, right }
}
