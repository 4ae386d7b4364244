import { rulesFor } from '#shared/segment/rules'
import { sentenceEnds } from '#shared/segment/engine'
import type { LanguageTag } from '#shared/model'

const MARK = /\p{Sentence_Terminal}/u

/** Finds where the sentences of a rendered paragraph end; see `sentenceEnds`. */
export type SentenceSplitter = (text: string) => number[]

/** The splitter of a language: its rules, or `Intl.Segmenter` (UAX #29) where Parallax has none. */
export function sentenceSplitter(lang: LanguageTag): SentenceSplitter {
  const rules = rulesFor(lang)
  if (rules !== null) return (text) => sentenceEnds(text, rules)
  const segmenter = new Intl.Segmenter(supported(lang), { granularity: 'sentence' })
  // Headings and cells are many, and asking for their sentences is slow.
  return (text) =>
    MARK.test(text)
      ? Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)
      : [text.length].filter((end) => end > 0)
}

/** The tag where the runtime knows it; else English, whose rules there are those of UAX #29 itself. */
function supported(lang: LanguageTag): string[] {
  try {
    const [known = 'en'] = Intl.Segmenter.supportedLocalesOf(lang)
    return [known]
  } catch (error) {
    if (error instanceof RangeError) return ['en']
    throw error
  }
}
