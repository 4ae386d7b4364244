import type { Span } from '#shared/model'
import type { SourceSegment } from '#shared/source-view'

/** Where the segments of a text stand, as the source view needs it. */

/** The segment at an offset, or the nearest one (the former of two) where there is white space; null of none. */
export function segmentAt(segments: readonly SourceSegment[], offset: number): SourceSegment | null {
  let best: SourceSegment | null = null
  let least = Infinity
  for (const one of segments)
    for (const [start, end] of one.spans) {
      // The place behind the last character still belongs to it, unless another segment begins there.
      const distance = offset < start ? start - offset : offset < end ? 0 : offset - end + 0.5
      if (distance < least) [best, least] = [one, distance]
    }
  return best
}

/** A stretch of a segment that stands in one piece. */
export interface SourcePart {
  readonly span: Span
  /** Whether its segment begins here, or goes on behind other text (a note, a page number). */
  readonly opens: 'begin' | 'rest'
}

/** The pieces of a segment in its text; spans with white space only between them, as at a hyphen, are one piece. */
export function partsOf(text: string, spans: readonly Span[]): SourcePart[] {
  const parts: SourcePart[] = []
  for (const [start, end] of spans) {
    const before = parts.at(-1)
    if (before !== undefined && text.slice(before.span[1], start).trim() === '')
      parts[parts.length - 1] = { ...before, span: [before.span[0], end] }
    else parts.push({ span: [start, end], opens: before === undefined ? 'begin' : 'rest' })
  }
  return parts
}

/** What is read about a stretch in view: it, and as much on both sides that a page more can be scrolled at once. */
export function readAround([from, to]: Span): Span {
  const more = Math.min(Math.max(2000, to - from), 20_000)
  return [Math.max(0, from - more), to + more]
}
