import { isUnspaced } from '#shared/language-tag'
import type { TextSize } from '#shared/report/report'

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const CHARACTER = /[\p{L}\p{N}]/gu

/** What the length of a text in a language is counted in, as ISO 5060 allows: words, or characters without marks. */
export function sizeOf(lang: string, texts: Iterable<string>): TextSize {
  const of = isUnspaced(lang) ? 'characters' : 'words'
  const pattern = of === 'words' ? WORD : CHARACTER
  let count = 0
  for (const text of texts) count += text.match(pattern)?.length ?? 0
  return { of, count }
}
