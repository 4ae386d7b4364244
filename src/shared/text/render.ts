import { characterAt, characterBefore, isCjkAt, isLineBreak, isSpace } from '#shared/text/characters'
import type { Span } from '#shared/model'

/** A rendered text with, for each of its UTF-16 units and its end, the offset in the version's text it came from. */
export interface Rendering {
  readonly text: string
  /** `text.length + 1` entries, ascending; the last is the end of the last visible character. */
  readonly source: readonly number[]
}

const HYPHENS = new Set(['-', '\u00ad', '\u2010'])
const SPACE = 0x20
const WORD = /^[\p{L}\p{M}\p{N}]/u

/**
 * What people see of a segment, and what is aligned and exported: the spans in order, white space (no-break
 * spaces too) folded to one space and trimmed. A line break, or a jump from one span to the next, counts as
 * white space, but leaves nothing behind where it stands between Han (or other unspaced CJK) and anything
 * else, or after the hyphen of a compound (`Non-` at the end of a line, `Aligned` on the next). A span that
 * is only a hyphen at the end of a line is a hyphen of the line, not of the word: it is dropped and both
 * sides are joined.
 */
export function render(text: string, spans: readonly Span[]): string {
  const plain = renderPlain(text, spans)
  if (plain !== null) return plain
  const pieces: string[] = []
  walk(text, spans, (start, end, space) => {
    if (space !== null) pieces.push(' ')
    pieces.push(text.slice(start, end))
  })
  return pieces.join('')
}

/**
 * What `render` gives where that is the very text of one span, so that offsets only shift by its start; null where
 * something is folded, joined or dropped.
 */
function renderPlain(text: string, spans: readonly Span[]): string | null {
  const only = spans[0]
  if (only === undefined || spans.length > 1 || !isPlain(text, only[0], only[1])) return null
  return text.slice(only[0], only[1])
}

/** Whether a span is shown as it stands: its white space is single spaces between what is visible. */
function isPlain(text: string, start: number, end: number): boolean {
  // As at the start, where a space is not shown.
  let spaced = true
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (!isSpace(unit)) spaced = false
    else if (spaced || unit !== SPACE) return false
    else spaced = true
  }
  return !spaced || start === end
}

/** Where the text of a paragraph can be read: in the version's text where it is `plain`, else by itself. */
export interface Passage {
  /** Whether it is shown as it stands. */
  readonly plain: boolean
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A paragraph as it is shown, without a copy where it stands so in the text. `plain`: it is known to. */
export function passageOf(text: string, spans: readonly Span[], plain = false): Passage {
  const only = spans[0]
  if (only !== undefined && spans.length === 1 && (plain || isPlain(text, only[0], only[1])))
    return { plain: true, text, start: only[0], end: only[1] }
  const shown = render(text, spans)
  return { plain: false, text: shown, start: 0, end: shown.length }
}

/** `render` with the way back to the version's text, to turn a caret or a piece of evidence into an offset. */
export function renderWithSource(text: string, spans: readonly Span[]): Rendering {
  const pieces: string[] = []
  const source: number[] = []
  let end = spans.at(-1)?.[1] ?? 0
  walk(text, spans, (from, to, space) => {
    if (space !== null) {
      pieces.push(' ')
      source.push(space)
    }
    pieces.push(text.slice(from, to))
    for (let at = from; at < to; at++) source.push(at)
    end = to
  })
  source.push(end)
  return { text: pieces.join(''), source }
}

/** Where in the version's text the characters stand that have these offsets in the rendered one; they ascend in both. Linear. */
export function sourcesOf(text: string, spans: readonly Span[], offsets: readonly number[]): number[] {
  const sources: number[] = []
  let length = 0
  let next = 0
  walk(text, spans, (start, end, space) => {
    if (space !== null && offsets[next] === length++) {
      sources.push(space)
      next++
    }
    for (let at = offsets[next]; at !== undefined && at < length + end - start; at = offsets[++next])
      sources.push(start + at - length)
    length += end - start
  })
  while (next++ < offsets.length) sources.push(spans.at(-1)?.[1] ?? 0)
  return sources
}

/**
 * Calls `piece` for each run of visible characters and the single spaces between them, with the offset of the white space to show before it as
 * one space, or null where none is shown.
 */
function walk(
  text: string,
  spans: readonly Span[],
  piece: (start: number, end: number, space: number | null) => void,
): void {
  // End of what was shown last; white space met since, and whether a line ended in it; a dropped hyphen before.
  let shown = -1
  let space = -1
  let broken = false
  let glued = false
  spans.forEach(([start, end], n) => {
    const before = spans[n - 1]?.[1] ?? start
    if (before < start) {
      if (space < 0) space = before
      broken = true
    }
    const hyphen = end - start === 1 && HYPHENS.has(text.charAt(start))
    if (hyphen && n + 1 < spans.length && endsLine(text, end)) {
      glued = true
      return
    }
    let at = start
    while (at < end) {
      const unit = text.charCodeAt(at)
      if (isSpace(unit)) {
        if (space < 0) space = at
        if (isLineBreak(unit)) broken = true
        at++
        continue
      }
      let stop = at + 1
      for (; stop < end; stop++) {
        const inner = text.charCodeAt(stop)
        if (!isSpace(inner)) continue
        if (inner !== SPACE || stop + 1 === end || isSpace(text.charCodeAt(stop + 1))) break
      }
      const silent = shown < 0 || glued || space < 0 || (broken && joinsWithoutSpace(text, shown, at))
      piece(at, stop, silent ? null : space)
      shown = stop
      space = -1
      broken = false
      glued = false
      at = stop
    }
  })
}

/** Whether `at` in `text` is followed by white space with a line break in it. */
function endsLine(text: string, at: number): boolean {
  for (let i = at; i < text.length && isSpace(text.charCodeAt(i)); i++)
    if (isLineBreak(text.charCodeAt(i))) return true
  return false
}

/** Whether nothing is shown for a line break between the character that ends at `end` and the one at `at`. */
function joinsWithoutSpace(text: string, end: number, at: number): boolean {
  const last = characterBefore(text, end)
  if (isCjkAt(text, last) || isCjkAt(text, at)) return true
  if (!HYPHENS.has(text.charAt(last)) || last === 0) return false
  return WORD.test(characterAt(text, characterBefore(text, last))) && WORD.test(characterAt(text, at))
}
