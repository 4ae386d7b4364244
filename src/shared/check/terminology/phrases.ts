import { namesIn, stemOf } from '#shared/check/names/name-words'
import type { SegmentKeys } from '#shared/check/segment-index'
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

/** The phrases of a segment: of words with a capital, or `any`. */
export function phrasesOf(
  segment: PlainSegment,
  lang: LanguageTag,
  which: 'capitals' | 'any' = 'capitals',
): Phrase[] {
  const { text } = segment
  const words = namesIn(segment, lang).words.filter(({ capital }) => capital || which === 'any')
  const pairs = words.flatMap((word, n): Phrase[] => {
    const next = words[n + 1]
    if (next === undefined || text.slice(word.end, next.start) !== ' ') return []
    const [first, second] = [stemOf(word.form), stemOf(next.form)]
    const { start } = word
    const { end } = next
    return [
      {
        base: `${first} ${second}`,
        keys: [`${first} -`, `- ${second}`],
        form: text.slice(start, end),
        start,
        end,
      },
    ]
  })
  return which === 'any' ? [...pairs, ...hanPhrases(text)] : pairs
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

/** All phrases. */
export const termKeysOf: SegmentKeys = (segment, lang) =>
  new Set(phrasesOf(segment, lang, 'any').map(({ base }) => base))
