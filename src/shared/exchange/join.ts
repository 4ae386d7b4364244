import type { LanguageTag } from '#shared/model'

// Primary subtags of Japanese and of Chinese, the languages the macrolanguage zh covers included.
const UNSPACED = new Set('zh cmn yue wuu nan hak gan hsn cdo cjy lzh ja'.split(' '))
const SPACED_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9.,;:!?)\]]$/u
const SPACED_START = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9([]/u

/**
 * The text of several segments of one version as one text, trimmed: with a space between them, in Chinese and
 * Japanese without one. There too a space stays where two words or numbers of a spaced script would
 * otherwise run together (`A/75/860` and `S/2021/387`).
 */
export function joinShown(lang: LanguageTag, texts: readonly string[]): string {
  const unspaced = UNSPACED.has(lang.split('-', 1)[0]?.toLowerCase() ?? '')
  let joined = ''
  for (const text of texts) {
    const next = text.trim()
    if (next === '') continue
    const tight = unspaced && !(SPACED_END.test(joined) && SPACED_START.test(next))
    joined += joined === '' || tight ? next : ` ${next}`
  }
  return joined
}
