import type { SourceDocument, StructuredParagraph } from '#shared/text/document'
import type { Paragraph } from '#shared/text/unwrap'
import type { InlineCode, Span } from '#shared/model'

/** The text of some paragraphs of a document by itself: all offsets are in `text`, but those of `parts`. */
export interface Part {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  /** What `text` was put together from, in the text of the document. */
  readonly parts: readonly Span[]
  readonly markup: readonly InlineCode[]
}

/** The paragraphs that are chosen by their place, taken out of the document with the white space behind them. */
export function partOf(
  { text, markup }: Pick<SourceDocument, 'text' | 'markup'>,
  paragraphs: readonly StructuredParagraph[],
  chosen: (paragraph: number) => boolean,
): Part {
  const spans = paragraphs
    .flatMap((paragraph, n) => paragraph.spans.map(([start]) => ({ start, own: chosen(n) })))
    .sort((a, b) => a.start - b.start)
  const parts: [number, number][] = []
  spans.forEach(({ start, own }, n) => {
    if (!own) return
    const end = spans[n + 1]?.start ?? text.length
    const last = parts.at(-1)
    if (last?.[1] === start) last[1] = end
    else parts.push([start, end])
  })
  const shift = shifter(parts)
  return {
    text: parts.map(([start, end]) => text.slice(start, end)).join(''),
    paragraphs: paragraphs
      .filter((_, n) => chosen(n))
      .map(({ spans: own, kind }) => ({
        kind,
        spans: own.map(([start, end]) => {
          const by = shift(start) ?? 0
          return [start - by, end - by] as const
        }),
      })),
    parts,
    markup: markup.flatMap((code) => {
      // An opening code stands before the character it opens, a closing one behind the one it closes.
      const by = shift(code.role === 'close' ? Math.max(0, code.offset - 1) : code.offset)
      return by === null ? [] : [{ ...code, offset: code.offset - by }]
    }),
  }
}

/** By how much an offset moves to the left; null for one in no part. The parts ascend. */
function shifter(parts: readonly Span[]): (offset: number) => number | null {
  let kept = 0
  const shifts = parts.map(([start, end]) => {
    const by = start - kept
    kept += end - start
    return by
  })
  return (offset) => {
    let low = 0
    let high = parts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((parts[middle]?.[0] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const part = parts[low]
    return part !== undefined && part[0] <= offset && offset < part[1] ? (shifts[low] ?? null) : null
  }
}
