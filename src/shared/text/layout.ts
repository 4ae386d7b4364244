import type { ShapedLine } from '#shared/text/line-shape'

/** How a text was set, as its lines show it. */
export interface Layout {
  /** Empty lines between two printed lines of one paragraph: 1 where every printed line is followed by one. */
  readonly lineGap: 0 | 1
  /** Whether paragraphs are set apart by more than `lineGap` empty lines; `paragraphGap` is how many. */
  readonly spaced: boolean
  readonly paragraphGap: number
  /** Column at which lines were broken; null where they were not (a line is a paragraph). */
  readonly margin: number | null
  /** A line is full when it and the first word of the next would have reached further than this column. */
  readonly reach: number
  /** Indent of the lines within a paragraph, and whether a deeper one starts a paragraph. */
  readonly flush: number
  readonly indented: boolean
}

// Columns: margins outside these are no wrapping by a person, a program or a printer.
const NARROWEST = 24
const WIDEST = 400
// Proportional type and justified Chinese miss the margin by about this share.
const RAGGED = 0.04
const SLACK = 0.1

/** Columns the line would have had with a space and the first word of the next on it. */
export function reachOf(line: ShapedLine, next: ShapedLine): number {
  return line.edge + 1 + next.head
}

/** Reads the layout off the lines of a text without its furniture. Linear. */
export function measureLayout(lines: readonly ShapedLine[]): Layout {
  const pairs = Math.max(0, lines.length - 1)
  let tight = 0
  for (let n = 1; n < lines.length; n++) if (lines[n]?.blanks === 0) tight++
  // Every printed line followed by an empty one: hardly a line without, and the lines run into each other.
  const looseMargin = tight * 4 < pairs ? findMargin(lines, 1) : null
  const lineGap = looseMargin === null ? 0 : 1
  const margin = looseMargin ?? findMargin(lines, 0)
  const reach = margin?.reach ?? Number.POSITIVE_INFINITY
  const flush = margin === null ? 0 : commonIndent(lines, lineGap, reach)
  const gaps = new Map<number, number>()
  let apart = 0
  for (let n = 1; n < lines.length; n++) {
    const blanks = lines[n]?.blanks ?? 0
    if (blanks <= lineGap) continue
    gaps.set(blanks, (gaps.get(blanks) ?? 0) + 1)
    apart++
  }
  return {
    lineGap,
    spaced: apart > 0 && apart * 40 >= pairs,
    paragraphGap: mostCommon(gaps) ?? lineGap + 1,
    margin: margin?.column ?? null,
    reach,
    flush,
    indented: startsByIndent(lines, lineGap, flush, reach),
  }
}

/** Whether a line ends as a sentence or what announces something does. */
function isFinished({ ending }: ShapedLine): boolean {
  return ending === 'stop' || ending === 'pause'
}

/** Calls `each` for the neighbours that have so many empty lines between them. */
function eachPair(
  lines: readonly ShapedLine[],
  blanks: number,
  each: (line: ShapedLine, next: ShapedLine) => void,
): void {
  let line = lines[0]
  for (let n = 1; n < lines.length; n++) {
    const next = lines[n]
    if (line !== undefined && next?.blanks === blanks) each(line, next)
    line = next
  }
}

/**
 * The column at which lines were broken. A line that was broken there ends before it, and would have gone
 * beyond it with the next word: the column that most unfinished lines agree on is the margin, if enough do.
 */
function findMargin(lines: readonly ShapedLine[], blanks: number): { column: number; reach: number } | null {
  const unfinished = new Votes(0)
  const ragged = new Votes(RAGGED)
  const sure = new Votes(0)
  let pairs = 0
  eachPair(lines, blanks, (line, next) => {
    pairs++
    if (isFinished(line)) return
    const reach = reachOf(line, next)
    unfinished.add(line.edge, reach)
    ragged.add(line.edge, reach)
    if (next.first === 'lower') sure.add(line.edge, reach)
  })
  const exact = (sure.considered >= 3 ? sure : unfinished).agreed()
  if (exact.share >= 0.9 && exact.count >= 3 && enough(exact.count, pairs))
    return { column: exact.from, reach: exact.from }
  const about = ragged.agreed()
  if (about.share < 0.5 || !enough(about.count, pairs)) return null
  const column = Math.round((about.from + about.to) / 2)
  return { column, reach: column * (1 - SLACK) }
}

function enough(count: number, lines: number): boolean {
  return count >= 2 && count * 5 >= lines
}

/** What lines say of the column they were broken at, each for all columns it may have been. */
class Votes {
  considered = 0
  readonly #ragged: number
  readonly #steps = new Int32Array(2 * WIDEST)

  constructor(ragged: number) {
    this.#ragged = ragged
  }

  /** Of a line that ends before `edge` and would have gone to `reach` with the next word. */
  add(edge: number, reach: number): void {
    this.considered++
    const from = Math.max(NARROWEST, Math.floor(edge * (1 - this.#ragged)))
    const to = Math.min(WIDEST, Math.ceil((reach - 1) * (1 + this.#ragged)))
    if (from > to) return
    this.#steps[from] = (this.#steps[from] ?? 0) + 1
    this.#steps[to + 1] = (this.#steps[to + 1] ?? 0) - 1
  }

  /** The range of columns most lines agree on, how many they are, and their share. */
  agreed(): { from: number; to: number; count: number; share: number } {
    let best = { from: 0, to: 0, count: 0 }
    let depth = 0
    for (let column = 0; column <= WIDEST; column++) {
      depth += this.#steps[column] ?? 0
      if (depth > best.count) best = { from: column, to: column, count: depth }
      else if (depth === best.count && best.to === column - 1) best = { ...best, to: column }
    }
    return { ...best, share: this.considered === 0 ? 0 : best.count / this.considered }
  }
}

/** The commonest indent of lines that go on with the one before. */
function commonIndent(lines: readonly ShapedLine[], lineGap: number, reach: number): number {
  const indents = new Map<number, number>()
  eachPair(lines, lineGap, (line, next) => {
    if (isFinished(line) || reachOf(line, next) <= reach) return
    indents.set(next.indent, (indents.get(next.indent) ?? 0) + 1)
  })
  return mostCommon(indents) ?? 0
}

/** Whether lines that are indented deeper mostly follow lines that look finished. */
function startsByIndent(
  lines: readonly ShapedLine[],
  lineGap: number,
  flush: number,
  reach: number,
): boolean {
  let starts = 0
  let strays = 0
  eachPair(lines, lineGap, (line, next) => {
    if (next.indent <= flush || next.indent === line.indent) return
    if (isFinished(line) || reachOf(line, next) <= reach) starts++
    else strays++
  })
  return starts > strays * 3
}

/** The value that was counted most often, of several the first. */
function mostCommon(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}
