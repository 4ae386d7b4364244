import type { Span } from '#shared/model'

/** A rendered text with, for each of its UTF-16 units and its end, the offset in the version's text it came from. */
export interface Rendering {
  readonly text: string
  /** `text.length + 1` entries, ascending; the last is the end of the last span. */
  readonly source: readonly number[]
}

// Scripts written without spaces, their punctuation and full-width forms. Quotation marks that Latin and Chinese
// share are left out: beside a Han character the other side decides, beside a Latin letter a space is right.
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const HYPHENS = new Set(['-', '\u00ad', '\u2010'])
const SPACE = /\s/
const BREAK = /[\n\r\u2028\u2029\f\v\u0085]/

/**
 * What people see of a segment, and what is aligned and exported: the spans in order, white space (no-break
 * spaces too) folded to one space and trimmed. A line break, or a jump from one span to the next, counts as
 * white space, but leaves nothing behind where it stands between Han (or other unspaced CJK) and anything
 * else. A span that is only a hyphen at the end of a line is a hyphen of the line, not of the word: it is
 * dropped and both sides are joined.
 */
export function render(text: string, spans: readonly Span[]): string {
  return renderWithSource(text, spans).text
}

/** `render` with the way back to the version's text, to turn a caret or a piece of evidence into an offset. */
export function renderWithSource(text: string, spans: readonly Span[]): Rendering {
  let out = ''
  const source: number[] = []
  // White space met since the last visible character, and whether a line ended in it.
  let space = -1
  let broken = false
  let glue = false
  spans.forEach(([start, end], n) => {
    const next = spans[n + 1]
    if (n > 0 && !glue && (spans[n - 1]?.[1] ?? start) < start) {
      if (space < 0) space = start
      broken = true
    }
    if (end - start === 1 && next !== undefined && HYPHENS.has(text.charAt(start)) && endsLine(text, end)) {
      glue = true
      return
    }
    for (let at = start; at < end; at++) {
      const unit = text.charAt(at)
      if (SPACE.test(unit)) {
        if (glue) continue
        if (space < 0) space = at
        if (BREAK.test(unit)) broken = true
        continue
      }
      if (space >= 0 && out !== '' && !glue && !(broken && joinsWithoutSpace(out, text, at))) {
        source.push(space)
        out += ' '
      }
      space = -1
      broken = false
      glue = false
      source.push(at)
      out += unit
    }
  })
  const last = spans.at(-1)
  source.push(source.length === 0 ? (last?.[1] ?? 0) : (source[source.length - 1] ?? 0) + 1)
  return { text: out, source }
}

/** Whether `at` in `text` is followed by white space with a line break in it. */
function endsLine(text: string, at: number): boolean {
  for (let i = at; i < text.length && SPACE.test(text.charAt(i)); i++)
    if (BREAK.test(text.charAt(i))) return true
  return false
}

/** Whether a line break between the end of `out` and `text[at]` stands beside a CJK character. */
function joinsWithoutSpace(out: string, text: string, at: number): boolean {
  return CJK.test(lastCharacter(out)) || CJK.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1)
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(-2) : text.slice(-1)
}
