import { rulesFor } from '#shared/segment/rules'
import { sentenceEnds } from '#shared/segment/engine'
import type { LanguageTag } from '#shared/model'

/**
 * Where the sentences of a rendered paragraph end (see `sentenceEnds`): by the rules of the language, or by
 * `Intl.Segmenter` (UAX #29) where Parallax has none.
 */
export function splitSentences(text: string, lang: LanguageTag): number[] {
  const rules = rulesFor(lang)
  return rules === null ? unicodeEnds(text, lang) : sentenceEnds(text, rules)
}

function unicodeEnds(text: string, lang: LanguageTag): number[] {
  const segmenter = new Intl.Segmenter(supported(lang), { granularity: 'sentence' })
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)
}

/** The tag where the runtime takes it; its own default (the root rules) for one it does not know or that is no tag. */
function supported(lang: LanguageTag): string[] {
  try {
    return Intl.Segmenter.supportedLocalesOf(lang)
  } catch (error) {
    if (error instanceof RangeError) return []
    throw error
  }
}
