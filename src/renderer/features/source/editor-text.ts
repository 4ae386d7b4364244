/**
 * A text as the editor holds it, which knows one kind of line break and drops a byte order mark. The offsets of the
 * two texts are kept apart here, so that all the rest of the window counts in the text as it was extracted.
 */
export interface EditorText {
  readonly shown: string
  /** Offset in `shown` of an offset in the source text. */
  readonly toShown: (offset: number) => number
  /** Offset in the source text of an offset in `shown`. */
  readonly toSource: (offset: number) => number
}

const DROPPED = /^\ufeff|\r(?=\n)/g

export function editorText(source: string): EditorText {
  const dropped = [...source.matchAll(DROPPED)].map(({ index }) => index)
  const shown = source.replaceAll(DROPPED, '').replaceAll('\r', '\n')
  if (dropped.length === 0) return { shown, toShown: (offset) => offset, toSource: (offset) => offset }
  return {
    shown,
    toShown: (offset) => offset - count(dropped.length, (n) => (dropped[n] ?? 0) < offset),
    // Of two places that are one in the editor, before and behind what was dropped, the one behind it.
    toSource: (offset) => offset + count(dropped.length, (n) => (dropped[n] ?? 0) - n <= offset),
  }
}

/** How many of `0 … length - 1` hold, where those that hold come first. */
function count(length: number, holds: (n: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
