import type { Span } from '#shared/model'

/** All spans in the order of the text; those that only white space parts at a seam become one again. */
export function joinSpans(text: string, parts: readonly { readonly spans: readonly Span[] }[]): Span[] {
  const all = parts
    .flatMap(({ spans }, part) => spans.map((span) => ({ part, span })))
    .sort((a, b) => a.span[0] - b.span[0])
  const joined: { part: number; span: Span }[] = []
  for (const { part, span } of all) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      last.part !== part &&
      text.slice(last.span[1], span[0]).trim() === '' &&
      !isOneCharacter(last.span) &&
      !isOneCharacter(span)
    )
      joined.splice(-1, 1, { part, span: [last.span[0], span[1]] })
    else joined.push({ part, span })
  }
  return joined.map(({ span }) => span)
}

/** A span of one character can be the hyphen of a line, which is told apart by being a span of its own. */
function isOneCharacter([start, end]: Span): boolean {
  return end - start === 1
}
