import type { SegmentKeys } from '#shared/check/segment-index'
import { rememberingSegments } from '#shared/check/values/per-segment'
import type { LanguageTag } from '#shared/model'
import { stemLength } from '#shared/text/tokens'

/** Letters that a word needs to be a term; names in capitals may be shorter. */
const LETTERS = 4
const WORD = /[\p{L}\p{M}]+/gu
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu

/** What may be a term of a segment, each once: stems of words, pairs of characters where words are not spaced. */
export const termsIn = rememberingSegments((text, lang): readonly string[] => [...readTerms(text, lang)])

export const termKeys: SegmentKeys = termsIn

function readTerms(text: string, lang: LanguageTag): Set<string> {
  const terms = new Set<string>()
  const plain = text.normalize('NFKC')
  for (const [run] of plain.matchAll(HAN))
    for (let at = 0; at + 1 < run.length; at++) terms.add(run.slice(at, at + 2))
  const length = stemLength(lang)
  const turkish = /^(?:tr|az)\b/u.test(lang)
  for (const [word] of plain.replaceAll(HAN, ' ').matchAll(WORD)) {
    const capitals = word.length >= 2 && word === word.toUpperCase()
    if (word.length < LETTERS && !capitals) continue
    const lower = turkish ? word.toLocaleLowerCase('tr') : word.toLowerCase()
    terms.add(lower.replaceAll('ё', 'е').slice(0, length))
  }
  return terms
}
