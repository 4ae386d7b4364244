import { isLineBreak, isSpace } from '#shared/text/characters'
import type { Paragraph } from '#shared/text/unwrap'
import type { Span } from '#shared/model'

/** What a person decided about single lines of a text, each named by an offset within it. */
export interface LineChoices {
  /** Whether the line goes on with the one before it, or begins a paragraph. */
  readonly joins?: ReadonlyMap<number, boolean>
  /** Whether the hyphen at the end of the line before is one of the line and dropped, or one of the word. */
  readonly hyphens?: ReadonlyMap<number, boolean>
  /** Whether the paragraph of the line is a note. */
  readonly notes?: ReadonlyMap<number, boolean>
}

const HYPHENS = new Set(['-', '\u00ad', '\u2010'])

/** The paragraphs as a person wants them, in the order of their first characters; the same list where they decided nothing. */
export function chooseLines<P extends Paragraph>(
  text: string,
  paragraphs: readonly P[],
  { joins, hyphens, notes }: LineChoices,
): readonly P[] {
  let result = paragraphs
  for (const [at, joined] of joins ?? [])
    result = joined ? joinAt(text, result, at) : partAt(text, result, at)
  for (const [at, dropped] of hyphens ?? [])
    result = changeAt(result, at, (paragraph) => hyphenAt(text, paragraph, at, dropped))
  for (const [at, is] of notes ?? [])
    result = changeAt(result, at, (paragraph) =>
      is || paragraph.kind === 'note' ? { ...paragraph, kind: is ? 'note' : 'body' } : paragraph,
    )
  return result
}

/** The paragraphs with that of an offset changed; what its spans were known to be is not known any more. */
function changeAt<P extends Paragraph>(
  paragraphs: readonly P[],
  at: number,
  change: (paragraph: P) => P,
): readonly P[] {
  return paragraphs.map((paragraph) =>
    holds(paragraph, at) ? { ...change(paragraph), plain: false } : paragraph,
  )
}

/** A paragraph cut in two where the line of an offset begins. */
function partAt<P extends Paragraph>(text: string, paragraphs: readonly P[], at: number): readonly P[] {
  const line = lineStart(text, at)
  return sorted(
    paragraphs.flatMap((paragraph) => {
      if (!holds(paragraph, at)) return [paragraph]
      const [before, behind] = cutSpans(text, paragraph.spans, line)
      if (before.length === 0 || behind.length === 0) return [paragraph]
      return [before, behind].map((spans) => ({ ...paragraph, spans, plain: false }))
    }),
  )
}

/** The paragraph that begins on the line of an offset, put behind the last one of running text before it. */
function joinAt<P extends Paragraph>(text: string, paragraphs: readonly P[], at: number): readonly P[] {
  const line = lineStart(text, at)
  const own = paragraphs.findIndex(
    (paragraph) => holds(paragraph, at) && lineStart(text, startOf(paragraph)) === line,
  )
  const next = paragraphs[own]
  if (next === undefined) return paragraphs
  const last = paragraphs.findLastIndex(
    ({ kind }, n) => n < own && kind !== 'furniture' && (kind === 'note') === (next.kind === 'note'),
  )
  const before = paragraphs[last]
  if (before === undefined) return paragraphs
  // Two together are no heading.
  const kind = before.kind === 'heading' ? 'body' : before.kind
  const joined = { ...before, kind, spans: [...before.spans, ...next.spans], plain: false }
  return paragraphs.flatMap((one, n) => (n === own ? [] : [n === last ? joined : one]))
}

/** The paragraph with the hyphen before the line of an offset as a span of its own, or as a part of its word. */
function hyphenAt<P extends Paragraph>(text: string, paragraph: P, at: number, dropped: boolean): P {
  const [before, behind] = cutSpans(text, paragraph.spans, lineStart(text, at))
  const last = before.at(-1)
  if (last === undefined || !HYPHENS.has(text.charAt(last[1] - 1))) return paragraph
  const [start, end] = last
  const alone = end - start === 1
  if (dropped === alone) return paragraph
  const word = before.at(-2)
  const spans: Span[] = dropped
    ? [...before.slice(0, -1), [start, end - 1], [end - 1, end]]
    : word?.[1] === start
      ? [...before.slice(0, -2), [word[0], end]]
      : before
  return { ...paragraph, spans: [...spans, ...behind] }
}

/** The spans before an offset and those from it on, without white space at the cut. */
function cutSpans(text: string, spans: readonly Span[], place: number): [before: Span[], behind: Span[]] {
  const before: Span[] = []
  const behind: Span[] = []
  for (const [start, end] of spans) {
    if (end <= place) before.push([start, end])
    else if (start >= place) behind.push([start, end])
    else {
      let to = place
      let from = place
      while (to > start && isSpace(text.charCodeAt(to - 1))) to--
      while (from < end && isSpace(text.charCodeAt(from))) from++
      if (to > start) before.push([start, to])
      if (from < end) behind.push([from, end])
    }
  }
  return [before, behind]
}

function holds({ spans }: Paragraph, at: number): boolean {
  return spans.some(([start, end]) => at >= start && at < end)
}

function startOf({ spans }: Paragraph): number {
  return spans[0]?.[0] ?? 0
}

function sorted<P extends Paragraph>(paragraphs: readonly P[]): P[] {
  return paragraphs.toSorted((a, b) => startOf(a) - startOf(b))
}

function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !isLineBreak(text.charCodeAt(start - 1))) start--
  return start
}
