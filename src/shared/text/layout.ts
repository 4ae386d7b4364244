import type { Line } from '#shared/text/lines'
import type { LineShape } from '#shared/text/line-shape'

/** A line with what was read off it. */
export interface ShapedLine extends Line, LineShape {}

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
  const pairs = lines.slice(1).map((next, n) => [lines[n] ?? next, next] as const)
  const tight = pairs.filter(([, next]) => next.blanks === 0)
  const loose = pairs.filter(([, next]) => next.blanks === 1)
  // Every printed line followed by an empty one: hardly a line without, and the lines run into each other.
  const looseMargin = tight.length * 4 < pairs.length ? findMargin(loose) : null
  const lineGap = looseMargin === null ? 0 : 1
  const margin = looseMargin ?? findMargin(tight)
  const gaps = pairs.map(([, next]) => next.blanks).filter((blanks) => blanks > lineGap)
  const within = pairs.filter(([, next]) => next.blanks === lineGap)
  const flush = margin === null ? 0 : commonIndent(within, margin.reach)
  return {
    lineGap,
    spaced: gaps.length > 0 && gaps.length * 40 >= pairs.length,
    paragraphGap: mostCommon(gaps) ?? lineGap + 1,
    margin: margin?.column ?? null,
    reach: margin?.reach ?? Number.POSITIVE_INFINITY,
    flush,
    indented: startsByIndent(within, flush, margin?.reach ?? Number.POSITIVE_INFINITY),
  }
}

type Pair = readonly [ShapedLine, ShapedLine]

/**
 * The column at which lines were broken. A line that was broken there ends before it, and would have gone
 * beyond it with the next word: the column that most unfinished lines agree on is the margin, if enough do.
 */
function findMargin(pairs: readonly Pair[]): { column: number; reach: number } | null {
  const unfinished = pairs.filter(([line]) => line.ending !== 'stop' && line.ending !== 'pause')
  const sure = unfinished.filter(([, next]) => next.first === 'lower')
  const exact = agree(sure.length >= 3 ? sure : unfinished, 0)
  if (exact.share >= 0.9 && exact.count >= 3 && enough(exact.count, pairs.length))
    return { column: exact.from, reach: exact.from }
  const about = agree(unfinished, RAGGED)
  if (about.share < 0.5 || !enough(about.count, pairs.length)) return null
  const column = Math.round((about.from + about.to) / 2)
  return { column, reach: column * (1 - SLACK) }
}

function enough(count: number, lines: number): boolean {
  return count >= 2 && count * 5 >= lines
}

/** The range of columns most pairs agree on, how many they are, and their share. */
function agree(
  pairs: readonly Pair[],
  ragged: number,
): { from: number; to: number; count: number; share: number } {
  const steps = new Int32Array(2 * WIDEST)
  let considered = 0
  for (const [line, next] of pairs) {
    considered++
    const from = Math.max(NARROWEST, Math.floor(line.edge * (1 - ragged)))
    const to = Math.min(WIDEST, Math.ceil((reachOf(line, next) - 1) * (1 + ragged)))
    if (from > to) continue
    steps[from] = (steps[from] ?? 0) + 1
    steps[to + 1] = (steps[to + 1] ?? 0) - 1
  }
  let best = { from: 0, to: 0, count: 0 }
  let depth = 0
  for (let column = 0; column <= WIDEST; column++) {
    depth += steps[column] ?? 0
    if (depth > best.count) best = { from: column, to: column, count: depth }
    else if (depth === best.count && best.to === column - 1) best = { ...best, to: column }
  }
  return { ...best, share: considered === 0 ? 0 : best.count / considered }
}

function commonIndent(pairs: readonly Pair[], reach: number): number {
  return (
    mostCommon(
      pairs
        .filter(
          ([line, next]) => line.ending !== 'stop' && line.ending !== 'pause' && reachOf(line, next) > reach,
        )
        .map(([, next]) => next.indent),
    ) ?? 0
  )
}

/** Whether lines that are indented deeper mostly follow lines that look finished. */
function startsByIndent(pairs: readonly Pair[], flush: number, reach: number): boolean {
  let starts = 0
  let strays = 0
  for (const [line, next] of pairs) {
    if (next.indent <= flush || next.indent === line.indent) continue
    if (line.ending === 'stop' || line.ending === 'pause' || reachOf(line, next) <= reach) starts++
    else strays++
  }
  return starts > strays * 3
}

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: number | null = null
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value
  return best
}
