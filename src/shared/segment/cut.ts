import { isSpace } from '#shared/text/characters'
import { passageOf, sourcesOf } from '#shared/text/render'
import { withinLongest } from '#shared/segment/longest'
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
  let number = 0
  for (const paragraph of paragraphs) {
    if ((paragraph.spans[0]?.[0] ?? last) < last) sorted = false
    last = cutParagraph(text, paragraph, number++, split, cuts)
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
  const ends = withinLongest(passage.text, split(passage.text, passage.start, passage.end), passage.start)
  // What holds several sentences is no heading, whatever it looked like.
  const cutKind = kind === 'heading' && ends.length > 1 ? 'body' : kind
  let last = passage.start
  if (passage.plain) {
    let from = passage.start
    // Called for every sentence: an iterator would be made for each.
    for (let n = 0; n < ends.length; n++) {
      const to = passage.start + (ends[n] ?? 0)
      const start = skipSpace(text, from, to)
      const end = beforeSpace(text, start, to)
      from = to
      if (start === end) continue
      cuts.addSpan(start, end, paragraph, cutKind)
      last = start
    }
    return last
  }
  for (const part of cutSpans(text, spans, sourcesOf(text, spans, ends.slice(0, -1)))) {
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
  const start = skipSpace(text, from, to)
  const end = beforeSpace(text, start, to)
  return start < end ? [start, end] : null
}

/** Where the first visible character from `from` on stands; `to` where there is none. */
function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Where the last visible character before `to` ends; `from` where there is none. */
function beforeSpace(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

function startOf({ spans }: CutSegment): number {
  return spans[0]?.[0] ?? 0
}
