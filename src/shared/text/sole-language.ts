import type { LanguageGuess } from '#shared/text/language'
import { guessParagraph, isChinese, speaks } from '#shared/text/language-of-paragraph'
import type { Paragraph } from '#shared/text/unwrap'
import type { LanguageTag } from '#shared/model'

// A text of more paragraphs is not read whole for its language if it has but one: the first of them are, then one of every few. Of
// a second language that is a version of its own, dozens of these would be, but where it stands in a few long paragraphs: those
// are all looked at. The step is a prime: languages may go by turns.
const MANY = 1000
const STEP = 7
// A paragraph is long that is so many times as long as the first ones are in the mean.
const LONG = 4
// Share of those looked at that may be short and in another script: names, codes, headings.
const STRAY = 0.1

/** The language of a text of many paragraphs, where all that are looked at agree; null where they do not, or are few. */
export function soleLanguage(text: string, paragraphs: readonly Paragraph[]): LanguageTag | null {
  if (paragraphs.length <= MANY) return null
  let last: LanguageGuess | null = null
  let all = 0
  let stray = 0
  let beginning = 0
  for (const [n, paragraph] of paragraphs.entries()) {
    const length = lengthOf(paragraph)
    if (n < MANY) beginning += length
    else if ((n - MANY) % STEP > 0 && length <= (LONG * beginning) / MANY) continue
    const guess = guessParagraph(text, paragraph, last)
    all += guess.weight
    if (speaks(guess)) {
      if (last !== null && !agree(last, guess)) return null
      // Chinese that does not tell how it is written leaves that to the rest.
      if (last === null || guess.writing !== null) last = guess
    } else if (guess.script !== last?.script) stray += guess.weight
  }
  return stray > all * STRAY ? null : (last?.lang ?? null)
}

/** UTF-16 units from the beginning of a paragraph to its end. */
function lengthOf({ spans }: Paragraph): number {
  return (spans.at(-1)?.[1] ?? 0) - (spans[0]?.[0] ?? 0)
}

function agree(one: LanguageGuess, other: LanguageGuess): boolean {
  if (!isChinese(one) || !isChinese(other)) return one.lang === other.lang
  return one.writing === other.writing || one.writing === null || other.writing === null
}
