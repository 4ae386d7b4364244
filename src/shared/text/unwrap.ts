import { findBreakHyphens } from '#shared/text/hyphens'
import { findFurniture, isBareUrl, noteMark } from '#shared/text/furniture'
import { chooseLines, type LineChoices } from '#shared/text/line-choices'
import { goesOn } from '#shared/text/line-joins'
import { measureLayout, reachOf } from '#shared/text/layout'
import { mapLines, type Line } from '#shared/text/lines'
import { shapeOf, type ItemMark, type ShapedLine } from '#shared/text/line-shape'
import type { SegmentKind, Span } from '#shared/model'

/** A paragraph of an extracted text: its lines joined, without the furniture and notes that interrupt it. */
export interface Paragraph {
  /** Ascending and disjoint; together the paragraphs cover every visible character of the text once. */
  readonly spans: readonly Span[]
  readonly kind: SegmentKind
  /** True where it is known to be shown as it stands, so that its characters need not be looked at for that. */
  readonly plain?: boolean
}

/** A paragraph while its lines are gathered. */
interface Draft {
  readonly lines: ShapedLine[]
  readonly kind: 'flow' | 'note' | 'furniture'
  /** The item mark it starts with, or the one before it in the same list. */
  readonly item: ItemMark | null
  readonly starts: boolean
  capitals: boolean
}

// A heading is not longer than this, in columns; one in capitals may be.
const HEADING = 160
const TITLE = 480
const REFERENCE = /(?<=[^\s*†‡[])(?:\*{1,3}|[†‡§]{1,2}|[¹²³⁰-⁹]{1,3}|\[\d{1,3}\])/gu

/** What a person decided about the lines of a text. */
export interface LayoutChoices extends LineChoices {
  /** False where each line is a paragraph of its own. */
  readonly joinLines?: boolean
  /** By an offset within a line: whether that line is furniture of the page, whatever it looks like. */
  readonly furniture?: ReadonlyMap<number, boolean>
}

/**
 * The paragraphs of a text in the order of their first characters, with hard line breaks undone. How the text
 * was wrapped is measured, not assumed: the margin, the distance between lines, indents, and where those say
 * nothing, punctuation and case. Linear in the length of the text.
 */
export function unwrap(text: string, choices: LayoutChoices = {}): Paragraph[] {
  const drafts = gather(text, choices)
  const hyphens = findBreakHyphens(
    text,
    drafts.map(({ lines }) => lines),
  )
  const paragraphs = drafts.map((draft) => {
    const { lines } = draft
    const plain = lines.length === 1 && lines[0]?.folded === false
    return { spans: spansOf(lines, hyphens), kind: kindOf(draft), plain }
  })
  return [...chooseLines(text, paragraphs, choices)]
}

function gather(text: string, { joinLines = true, furniture: chosen = new Map() }: LayoutChoices): Draft[] {
  const lines = mapLines(text, (line) => shapeOf(text, line))
  const furniture = findFurniture(text, lines)
  const decided = decidedLines(lines, chosen)
  for (const [n, is] of decided) furniture[n] = is
  const layout = measureLayout(lines.filter((line, n) => furniture[n] !== true && !isBareUrl(text, line)))
  const drafts: Draft[] = []
  const references = new Set<string>()
  // Most texts have no footnotes, and then their lines need not be searched for marks of them.
  const marked = lines.some((line) => noteMark(text, line) !== null)
  // The paragraph that the next line may go on with, and the one a footnote interrupts.
  let current: Draft | null = null
  let suspended: Draft | null = null
  let interrupted = false
  let headed = false

  const begin = (line: ShapedLine, kind: Draft['kind'], item: ItemMark | null): Draft => {
    const draft: Draft = { lines: [line], kind, item, starts: line.item !== null, capitals: line.capitals }
    drafts.push(draft)
    return draft
  }
  const continues = (draft: Draft | null, line: ShapedLine, across: boolean, after?: ShapedLine): boolean => {
    const last = draft?.lines.at(-1)
    if (!joinLines || draft === null || last === undefined) return false
    const joint = { last, next: line, after, interrupted: across, capitals: draft.capitals, item: draft.item }
    return goesOn(layout, joint)
  }
  const standsAlone = (line: ShapedLine): boolean => {
    const last = current?.lines.at(-1)
    if (last === undefined || interrupted || line.blanks !== layout.lineGap) return true
    return last.ending === 'stop' || reachOf(last, line) <= layout.reach
  }

  // A running head that is seen once: apart at a page break, where the sentence before goes on behind it.
  const isHead = (line: ShapedLine, next: ShapedLine | undefined): boolean => {
    if (next === undefined || line.ending !== 'open' || line.first === 'lower') return false
    if (!(interrupted || line.newPage) || headed) return false
    if (!isApart(next, false) || reachOf(line, next) > layout.reach) return false
    return continues(current, line, true) && continues(current, { ...next, blanks: layout.lineGap }, true)
  }

  lines.forEach((line, n) => {
    const next = furniture[n + 1] === true ? undefined : lines[n + 1]
    headed = !decided.has(n) && furniture[n] !== true && isHead(line, next)
    const url = !decided.has(n) && isBareUrl(text, line) && standsAlone(line)
    if (furniture[n] === true || headed || url) {
      begin(line, 'furniture', null)
      interrupted = true
      return
    }
    const mark = references.size > 0 ? noteMark(text, line) : null
    if (mark !== null && references.has(mark)) {
      if (current?.kind === 'flow') suspended = current
      current = begin(line, 'note', null)
    } else if (current?.kind === 'note' && continues(suspended, line, true) && isApart(line, interrupted)) {
      current = append(suspended, line)
      suspended = null
    } else if (continues(current, line, interrupted, next)) {
      current = append(current, line)
    } else {
      current = begin(line, 'flow', line.item ?? current?.item ?? null)
      suspended = null
    }
    if (marked)
      for (const [found] of text.slice(line.start, line.end).matchAll(REFERENCE)) references.add(found)
    interrupted = false
  })
  return drafts

  function isApart(line: ShapedLine, across: boolean): boolean {
    return across || line.newPage || line.blanks !== layout.lineGap
  }
}

/** What was decided, by the number of the line. */
function decidedLines(
  lines: readonly ShapedLine[],
  chosen: ReadonlyMap<number, boolean>,
): ReadonlyMap<number, boolean> {
  const decided = new Map<number, boolean>()
  if (chosen.size === 0) return decided
  const choices = [...chosen].sort(([a], [b]) => a - b)
  let next = 0
  lines.forEach(({ start, end }, n) => {
    for (let one = choices[next]; one !== undefined && one[0] < end; one = choices[++next])
      if (one[0] >= start) decided.set(n, one[1])
  })
  return decided
}

function append(draft: Draft | null, line: ShapedLine): Draft | null {
  if (draft === null) return null
  draft.lines.push(line)
  draft.capitals &&= line.capitals
  return draft
}

/** One span for lines that follow each other, a new one behind what stands between them or a broken word. */
export function spansOf(lines: readonly Line[], hyphens: ReadonlySet<number>): Span[] {
  const only = lines.length === 1 ? lines[0] : undefined
  if (only !== undefined && !hyphens.has(only.end - 1)) return [[only.start, only.end]]
  const spans: [number, number][] = []
  let before = -1
  for (const { number, start, end } of lines) {
    const last = spans.at(-1)
    if (last !== undefined && number === before + 1) last[1] = end
    else spans.push([start, end])
    before = number
    const current = spans.at(-1)
    if (current === undefined || !hyphens.has(end - 1)) continue
    current[1] = end - 1
    spans.push([end - 1, end])
    before = -1
  }
  return spans
}

function kindOf({ kind, lines, starts, capitals }: Draft): SegmentKind {
  if (kind !== 'flow') return kind
  if (starts) return 'list'
  const columns = lines.reduce((sum, { indent, edge }) => sum + edge - indent, 0)
  const unmarked = lines.at(-1)?.ending === 'open'
  if (unmarked && columns <= (capitals ? TITLE : HEADING)) return 'heading'
  return 'body'
}
