import type { Segment, SegmentId, Span } from '#shared/model'

/** All spans in the order of the text; those that only white space parts at a seam become one again. */
export function joinSpans(text: string, parts: readonly Segment[]): Span[] {
  const all = parts
    .flatMap(({ id, spans }) => spans.map((span) => ({ id, span })))
    .sort((a, b) => a.span[0] - b.span[0])
  const joined: { id: SegmentId; span: Span }[] = []
  for (const { id, span } of all) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      last.id !== id &&
      text.slice(last.span[1], span[0]).trim() === '' &&
      !isOneCharacter(last.span) &&
      !isOneCharacter(span)
    )
      joined.splice(-1, 1, { id, span: [last.span[0], span[1]] })
    else joined.push({ id, span })
  }
  return joined.map(({ span }) => span)
}

/** A span of one character can be the hyphen of a line, which is told apart by being a span of its own. */
function isOneCharacter([start, end]: Span): boolean {
  return end - start === 1
}
