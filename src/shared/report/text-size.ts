import { isUnspaced } from '#shared/language-tag'
import type { TextSize } from '#shared/report/report'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const CHARACTER = /[\p{L}\p{N}]/gu

/** What the length of a text in a language is counted in, as ISO 5060 allows: words, or characters without marks. */
export function sizeOf(lang: string, texts: Iterable<string>): TextSize {
  const of = isUnspaced(lang) ? 'characters' : 'words'
  const countIn = of === 'words' ? countWords : countCharacters
  let count = 0
  for (const text of texts) count += countIn(text)
  return { of, count }
}

/** Words of a text whose language parts them by spaces. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0
}

/** Letters and digits of a text. */
export function countCharacters(text: string): number {
  return text.match(CHARACTER)?.length ?? 0
}
