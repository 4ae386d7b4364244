import type { MarkedText } from '#shared/exchange/aligned'
import type { InlineCode } from '#shared/model'

/** Spaces, tabs and line breaks; a no-break space is a character of the text. */
const RUN = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g
const BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]| {2}/

/** The text with one space for each run of white space; codes stay between the characters they stood between. */
export function foldSpace(text: string, codes: readonly InlineCode[]): MarkedText {
  if (!BREAK.test(text)) return { text, codes }
  let removed = 0
  /** Where each run ends and how much was taken out up to there. */
  const runs: { readonly start: number; readonly end: number; readonly removed: number }[] = []
  const folded = text.replace(RUN, (run: string, start: number) => {
    removed += run.length - 1
    runs.push({ start, end: start + run.length, removed })
    return ' '
  })
  if (codes.length === 0) return { text: folded, codes }
  const moved = (offset: number): number => {
    let before = 0
    for (const run of runs) {
      if (offset <= run.start) break
      if (offset < run.end) return run.start + 1 - before
      before = run.removed
    }
    return offset - before
  }
  return { text: folded, codes: codes.map((code) => ({ ...code, offset: moved(code.offset) })) }
}
