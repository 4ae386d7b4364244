import type { MarkedText } from '#shared/exchange/aligned'
import type { InlineCode, LanguageTag } from '#shared/model'

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
  return joinMarked(
    lang,
    texts.map((text) => ({ text })),
  ).text
}

/** `joinShown` of segments with codes, whose offsets become those in the joined text. */
export function joinMarked(
  lang: LanguageTag,
  segments: readonly { readonly text: string; readonly codes?: readonly InlineCode[] }[],
): MarkedText {
  const unspaced = UNSPACED.has(lang.split('-', 1)[0]?.toLowerCase() ?? '')
  const codes: InlineCode[] = []
  let joined = ''
  for (const { text, codes: own = [] } of segments) {
    const next = text.trim()
    const tight = unspaced && !(SPACED_END.test(joined) && SPACED_START.test(next))
    if (next !== '') joined += joined === '' || tight ? next : ` ${next}`
    const start = joined.length - next.length
    const lead = text.length - text.trimStart().length
    for (const code of own) {
      const offset = start + Math.min(Math.max(code.offset - lead, 0), next.length)
      codes.push({ ...code, offset })
    }
  }
  return { text: joined, codes }
}
