import { isSpace } from '#shared/text/characters'
import { passageOf, renderWithSource } from '#shared/text/render'
import { sentenceSplitter, type SentenceSplitter } from '#shared/segment/sentences'
import type { SegmentOptions } from '#shared/segment/options'
import { unwrap, type Paragraph } from '#shared/text/unwrap'
import { CutsWriter, packCuts, unpackCuts, type PackedCuts } from '#shared/ops/packed-cuts'
import type { CutSegment } from '#shared/plain'
import type { LanguageTag, Span } from '#shared/model'

/**
 * Cuts an extracted text in one language into segments, in the order of their first characters. Every visible
 * character belongs to exactly one segment. A paragraph that furniture or a note interrupts keeps its number
 * behind the interruption, so numbers need not ascend there.
 */
export function cutText(text: string, lang: LanguageTag, options: SegmentOptions = {}): CutSegment[] {
  return unpackCuts(cutParagraphs(text, unwrap(text), lang, options))
}

/** `cutText` for paragraphs that are known already. */
export function cutParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  lang: LanguageTag,
  options: SegmentOptions = {},
): PackedCuts {
  const split = sentenceSplitter(lang, options)
  const cuts = new CutsWriter()
  let sorted = true
  let last = -1
  for (const [number, paragraph] of paragraphs.entries()) {
    const [first] = paragraph.spans
    if (first !== undefined && first[0] < last) sorted = false
    last = cutParagraph(text, paragraph, number, split, cuts)
  }
  const found = cuts.finish()
  return sorted ? found : packCuts(unpackCuts(found).sort((a, b) => startOf(a) - startOf(b)))
}

/** Adds the cuts of a paragraph; returns the start of the last one. */
function cutParagraph(
  text: string,
  { spans, kind, plain }: Paragraph,
  paragraph: number,
  split: SentenceSplitter,
  cuts: CutsWriter,
): number {
  if (kind === 'furniture') {
    cuts.add({ spans, paragraph, kind })
    return spans[0]?.[0] ?? 0
  }
  const passage = passageOf(text, spans, plain)
  const ends = split(passage.text, passage.start, passage.end)
  // What holds several sentences is no heading, whatever it looked like.
  const cutKind = kind === 'heading' && ends.length > 1 ? 'body' : kind
  let last = passage.start
  if (passage.plain) {
    let from = passage.start
    for (const end of ends) {
      const part = trimmed(text, from, passage.start + end)
      from = passage.start + end
      if (part === null) continue
      cuts.addSpan(part[0], part[1], paragraph, cutKind)
      last = part[0]
    }
    return last
  }
  const { source } = renderWithSource(text, spans)
  const places = ends.slice(0, -1).map((end) => source[end] ?? 0)
  for (const part of cutSpans(text, spans, places)) {
    cuts.add({ spans: part, paragraph, kind: cutKind })
    last = part[0]?.[0] ?? last
  }
  return last
}

/** The spans cut at ascending offsets, each part without white space at the ends of its spans. */
function cutSpans(text: string, spans: readonly Span[], cuts: readonly number[]): Span[][] {
  const parts: Span[][] = []
  let part: Span[] | null = null
  let next = 0
  for (const [from, to] of spans) {
    let start = from
    for (let cut = cuts[next]; cut !== undefined && cut < to; cut = cuts[++next]) {
      add(start, cut)
      part = null
      start = Math.max(cut, from)
    }
    add(start, to)
  }
  return parts

  function add(from: number, to: number): void {
    const span = trimmed(text, from, to)
    if (span === null) return
    if (part === null) parts.push((part = [span]))
    else part.push(span)
  }
}

/** What is visible from `from` to `to`, without the white space around it; null where nothing is. */
function trimmed(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? [start, end] : null
}

function startOf({ spans }: CutSegment): number {
  return spans[0]?.[0] ?? 0
}
