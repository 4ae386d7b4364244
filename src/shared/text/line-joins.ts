import { reachOf, type Layout } from '#shared/text/layout'
import type { ItemMark, ShapedLine } from '#shared/text/line-shape'

/** What the paragraph so far says about whether the next line goes on with it. */
export interface Joint {
  readonly last: ShapedLine
  readonly next: ShapedLine
  /** The line behind the next, when there is one. */
  readonly after: ShapedLine | undefined
  /** Furniture or a footnote stands between the two lines. */
  readonly interrupted: boolean
  /** All lines of the paragraph so far are in capitals. */
  readonly capitals: boolean
  /** The mark the paragraph starts with, and the last mark of that style before it. */
  readonly item: ItemMark | null
}

// Columns below which a line is too short to be a sentence broken by accident.
const SENTENCE = 25
// Share of the margin that a line in a paragraph reaches at least, where empty lines show the paragraphs.
const LOOSE = 0.7

/** Whether the next line goes on with the paragraph of the last. */
export function goesOn(layout: Layout, joint: Joint): boolean {
  const { last, next, interrupted } = joint
  const gap = next.blanks - layout.lineGap
  const pageBreak = interrupted || next.newPage || gap < 0 || gap > layout.paragraphGap - layout.lineGap
  if (last.ending === 'hyphen' && next.first === 'lower') return true
  if (startsItem(layout, joint, gap !== 0 || interrupted)) return false
  if (next.bracketed && (last.ending === 'stop' || !isPlainlyFull(layout, last, next))) return false
  if (joint.capitals && next.capitals) return gap === 0 && isFullTitle(layout, last, next)
  if (joint.capitals && !next.capitals && last.capitals) return false
  if (pageBreak || gap > 0) return goesOnAcross(layout, last, next, pageBreak)
  return goesOnBelow(layout, joint)
}

/** Across a page break or an empty line only a sentence that was plainly cut goes on. */
function goesOnAcross(layout: Layout, last: ShapedLine, next: ShapedLine, pageBreak: boolean): boolean {
  if (last.ending === 'stop' || last.ending === 'pause') return false
  if (isFull(layout, last, next))
    return pageBreak || next.first === 'lower' || (next.caseless && last.ending === 'open')
  return pageBreak && next.first === 'lower' && isSentence(last)
}

/** The next printed line, at the distance that lines of a paragraph have. */
function goesOnBelow(layout: Layout, { last, next, after, item }: Joint): boolean {
  const full = isFull(layout, last, next)
  const deeper = layout.indented && next.indent > layout.flush
  const hanging = item !== null && next.indent > 0 && next.indent >= last.indent
  // Lines of one indent may be a block set in from the margin, or paragraphs of one line each.
  if (deeper && !hanging && (next.indent !== last.indent || last.ending === 'stop')) return false
  if (next.first === 'lower' && last.ending !== 'pause' && (full || isSentence(last))) return true
  if (last.ending === 'stop' && isAlone(layout, next, after)) return false
  if (full) return true
  if (layout.margin === null) return false
  return (
    layout.spaced &&
    last.ending !== 'pause' &&
    reachOf(last, next) >= layout.margin * LOOSE &&
    fits(layout, last)
  )
}

/** Whether a line before the start of a paragraph is no end of one: it is short, and ends in no sentence mark. */
function isAlone(layout: Layout, line: ShapedLine, after: ShapedLine | undefined): boolean {
  if (after === undefined || line.ending === 'stop' || isFull(layout, line, after)) return false
  return after.blanks > layout.lineGap || (layout.indented && after.indent > layout.flush)
}

/** Whether the last line was broken for want of room: with the next word it would have gone beyond the margin. */
function isFull(layout: Layout, last: ShapedLine, next: ShapedLine): boolean {
  return reachOf(last, next) > layout.reach && fits(layout, last)
}

/** A line that goes well beyond the margin was not wrapped at all. */
function fits(layout: Layout, line: ShapedLine): boolean {
  return layout.margin !== null && line.edge <= layout.margin * 1.25
}

function isPlainlyFull(layout: Layout, last: ShapedLine, next: ShapedLine): boolean {
  return layout.margin !== null && last.edge >= layout.margin * 0.95 && isFull(layout, last, next)
}

/** Capitals are wider than small letters, so a title in proportional type holds fewer of them. */
function isFullTitle(layout: Layout, last: ShapedLine, next: ShapedLine): boolean {
  return layout.margin !== null && reachOf(last, next) > layout.margin * 0.65
}

function isSentence(line: ShapedLine): boolean {
  return line.edge - line.indent >= SENTENCE
}

/** Marks of items that may be initials of a name as well: `и. Смирнов`. */
const INITIALS = new Set(['a.', 'i.'])

/**
 * Whether the next line starts a list item. A number may also be the last word but one of a wrapped sentence
 * ("... held its / 74. session"), so after a full line it has to be the successor of the last item.
 */
function startsItem(layout: Layout, { last, next, item }: Joint, apart: boolean): boolean {
  if (next.item === null) return false
  const goesOn =
    last.abbreviated === 'reference' || (last.abbreviated === 'initial' && INITIALS.has(next.item.style))
  const ended = last.ending === 'stop' && (!goesOn || next.indent > last.indent)
  if (ended || last.ending === 'pause' || !isFull(layout, last, next)) return true
  if (next.item.style === 'bullet') return true
  if (layout.indented && next.indent > layout.flush && next.indent !== last.indent) return true
  const succeeds =
    item !== null &&
    item.style === next.item.style &&
    item.value !== null &&
    next.item.value === item.value + 1
  return succeeds && (apart || last.ending === 'comma' || next.indent === 0)
}
