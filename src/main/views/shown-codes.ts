import type { InlineCode, Segment } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { renderWithSource } from '#shared/text/render'

/** The inline markup of a segment, by offset in the text that people see of it. Every code is in one segment. */
export function shownCodes(state: WorkReader, segment: Segment): readonly InlineCode[] {
  const { markup = [] } = state.version(segment.version)
  if (markup.length === 0) return []
  const [from, to] = rangeOf(state, segment)
  const own = markup.slice(firstAt(markup, from), firstAt(markup, to))
  if (own.length === 0) return []
  const { text, source } = renderWithSource(state.version(segment.version).text, segment.spans)
  const corrected = segment.correction
  return own.map((code) => {
    const offset = firstNotBefore(source, code.offset)
    return { ...code, offset: corrected === null ? offset : placeIn(text, corrected, offset) }
  })
}

/**
 * The offsets whose codes belong to a segment: from behind what belongs to the one before it. What stands at
 * its end belongs to it where white space follows, and to the next one where that begins there.
 */
function rangeOf(state: WorkReader, segment: Segment): readonly [number, number] {
  const column = state.column(segment.version)
  const index = state.indexOf(segment.id)
  const endOf = (at: number): number => {
    const id = column[at]
    if (id === undefined) return at < 0 ? -1 : Infinity
    const end = state.segment(id).spans.at(-1)?.[1] ?? 0
    const next = column[at + 1]
    if (next === undefined) return Infinity
    return (state.segment(next).spans[0]?.[0] ?? 0) <= end ? end : end + 1
  }
  return [index === 0 ? 0 : endOf(index - 1), endOf(index)]
}

/** Place of the first code at `offset` or behind it. */
function firstAt(markup: readonly InlineCode[], offset: number): number {
  return lowerBound(markup.length, (n) => (markup[n]?.offset ?? Infinity) >= offset)
}

function firstNotBefore(source: readonly number[], offset: number): number {
  return Math.min(
    lowerBound(source.length, (n) => (source[n] ?? Infinity) >= offset),
    source.length - 1,
  )
}

function lowerBound(length: number, reached: (n: number) => boolean): number {
  let low = 0
  for (let high = length; low < high;) {
    const middle = (low + high) >>> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Where an offset in a text is in its correction: counted from the end that is still the same, or else between. */
function placeIn(text: string, corrected: string, offset: number): number {
  const most = Math.min(text.length, corrected.length)
  let head = 0
  while (head < most && text[head] === corrected[head]) head++
  if (offset <= head) return offset
  let tail = 0
  while (tail < most - head && text[text.length - 1 - tail] === corrected[corrected.length - 1 - tail]) tail++
  const fromEnd = text.length - offset
  return fromEnd <= tail ? corrected.length - fromEnd : boundary(corrected, corrected.length - tail)
}

/** Not between the halves of a character. */
function boundary(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}
