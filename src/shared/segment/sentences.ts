import { abbreviationsFor, withoutAbbreviations } from '#shared/segment/abbreviations'
import { rulesFor } from '#shared/segment/rules'
import { sentenceEnds } from '#shared/segment/engine'
import { srxRulesFor, srxSplitter } from '#shared/segment/srx/apply'
import { withPauses } from '#shared/segment/pauses'
import type { SegmentOptions } from '#shared/segment/options'
import type { LanguageTag } from '#shared/model'

const MARK = /\p{Sentence_Terminal}/u

/**
 * Finds where the sentences of a rendered paragraph end; see `sentenceEnds`. It is the whole text, or what stands from
 * `start` to `end` of a longer one; offsets are from its start.
 */
export type SentenceSplitter = (text: string, start?: number, end?: number) => number[]

/**
 * The splitter of a language: the rules of an SRX file that are for it, else the built-in ones, else
 * `Intl.Segmenter` (UAX #29); then what a person added to them.
 */
export function sentenceSplitter(lang: LanguageTag, options: SegmentOptions = {}): SentenceSplitter {
  const given = options.srx === undefined ? null : srxRulesFor(options.srx, lang)
  const split = given === null ? builtInSplitter(lang) : srxSplitter(given)
  const abbreviations = abbreviationsFor(lang, options.abbreviations)
  const { pauses = [] } = options
  if (abbreviations.length === 0 && pauses.length === 0) return split
  return (whole, start = 0, end = whole.length) => {
    const text = whole.slice(start, end)
    const ends = withoutAbbreviations(text, split(text), abbreviations)
    return pauses.length === 0 ? ends : withPauses(text, ends, pauses)
  }
}

function builtInSplitter(lang: LanguageTag): SentenceSplitter {
  const rules = rulesFor(lang)
  if (rules !== null) return (text, start, end) => sentenceEnds(text, rules, start, end)
  const segmenter = new Intl.Segmenter(supported(lang), { granularity: 'sentence' })
  // Headings and cells are many, and asking for their sentences is slow.
  return (whole, start = 0, end = whole.length) => {
    const text = whole.slice(start, end)
    return MARK.test(text)
      ? Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length)
      : [text.length].filter((at) => at > 0)
  }
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
