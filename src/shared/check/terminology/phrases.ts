import { namesIn, stemOf } from '#shared/check/names/name-words'
import type { SegmentKeys } from '#shared/check/segment-index'
import { rememberingSegments } from '#shared/check/values/per-segment'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'

/** Two words side by side, or as many Chinese characters: by their stems, and by each of the two. */
export interface Phrase {
  readonly base: string
  readonly keys: readonly string[]
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Characters of a Chinese term of two words. */
const CHARACTERS = 4
const HAN = /\p{Script=Han}{4,}/gu

/** The phrases of words with a capital of a segment. */
export const phrasesOf = rememberingSegments((text, lang): readonly Phrase[] => pairsIn(text, lang, true))

/** All phrases of a segment, those of Chinese characters too. */
export const allPhrasesOf = rememberingSegments((text, lang): readonly Phrase[] => [
  ...pairsIn(text, lang, false),
  ...hanPhrases(text),
])

/** Whether a segment has a phrase, by its base. */
export function hasPhrase(segment: PlainSegment, lang: LanguageTag, base: string): boolean {
  // Of characters the base is the phrase itself.
  return base.includes(' ')
    ? allPhrasesOf(segment, lang).some((phrase) => phrase.base === base)
    : segment.text.includes(base)
}

function pairsIn(text: string, lang: LanguageTag, capitals: boolean): Phrase[] {
  const segment: PlainSegment = { text, paragraph: 0, kind: 'body' }
  const words = namesIn(segment, lang).words.filter(({ capital }) => capital || !capitals)
  return words.flatMap((word, n): Phrase[] => {
    const next = words[n + 1]
    if (next === undefined || text.slice(word.end, next.start) !== ' ') return []
    const [first, second] = [stemOf(word.form), stemOf(next.form)]
    const { start } = word
    const { end } = next
    return [
      {
        ...{ base: `${first} ${second}`, keys: [`${first} -`, `- ${second}`] },
        ...{ form: text.slice(start, end), start, end },
      },
    ]
  })
}

function hanPhrases(text: string): Phrase[] {
  return [...text.matchAll(HAN)].flatMap(({ 0: run, index }) =>
    Array.from({ length: run.length - CHARACTERS + 1 }, (_, n): Phrase => {
      const form = run.slice(n, n + CHARACTERS)
      const start = index + n
      return { base: form, keys: [], form, start, end: start + CHARACTERS }
    }),
  )
}

/** What phrases of capitals are found by: each of their words. */
export const phraseKeys: SegmentKeys = (segment, lang) =>
  new Set(phrasesOf(segment, lang).flatMap(({ keys }) => keys))
