import type { LanguageGuess } from '#shared/text/language'
import { guessParagraph, isChinese, speaks } from '#shared/text/language-of-paragraph'
import type { Paragraph } from '#shared/text/unwrap'
import type { LanguageTag } from '#shared/model'

// A text of more paragraphs is not read whole for its language if it has but one: the first of them are, then one of every few. Of
// a second language that is a version of its own, dozens of these would be. The step is a prime: languages may go by turns.
const MANY = 1000
const STEP = 7
// Share of those looked at that may be short and in another script: names, codes, headings.
const STRAY = 0.1

/** The language of a text of many paragraphs, where all that are looked at agree; null where they do not, or are few. */
export function soleLanguage(text: string, paragraphs: readonly Paragraph[]): LanguageTag | null {
  if (paragraphs.length <= MANY) return null
  let last: LanguageGuess | null = null
  let all = 0
  let stray = 0
  for (let n = 0; n < paragraphs.length; n += n < MANY ? 1 : STEP) {
    const paragraph = paragraphs[n]
    if (paragraph === undefined) continue
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

function agree(one: LanguageGuess, other: LanguageGuess): boolean {
  if (!isChinese(one) || !isChinese(other)) return one.lang === other.lang
  return one.writing === other.writing || one.writing === null || other.writing === null
}
