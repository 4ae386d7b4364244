import { CYRILLIC, LATIN, SCRIPTS, type LanguageProfile } from '#shared/text/language-profiles'
import type { LanguageTag } from '#shared/model'

/** What was found out about the language of a stretch of text. */
export interface LanguageGuess {
  /** Primary subtag, or `und` where nothing tells. */
  readonly lang: LanguageTag
  /** Script the decision was made in; '' without letters. */
  readonly script: string
  /** How much text that is, in letters of an alphabet (a Han character counts as three). */
  readonly weight: number
  /** Whether more than the script decided, so that a short text may be trusted. */
  readonly sure: boolean
}

const UNKNOWN: LanguageGuess = { lang: 'und', script: '', weight: 0, sure: false }
const HAN_WEIGHT = 3
// More of a text than this adds nothing.
const SAMPLE = 20_000
// A rare letter is worth this many common words.
const LETTER_WORTH = 0.5

/** The language of a text by its script, and where languages share it, by their common words and own letters. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE)
  const counts = [
    { script: 'Han', letters: count(sample, /\p{Script=Han}/gu), each: HAN_WEIGHT },
    {
      script: 'Kana',
      letters: count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
      each: HAN_WEIGHT,
    },
    { script: 'Latin', letters: count(sample, /\p{Script=Latin}/gu), each: 1 },
    { script: 'Cyrillic', letters: count(sample, /\p{Script=Cyrillic}/gu), each: 1 },
    ...SCRIPTS.map(([lang, letters]) => ({ script: lang, letters: count(sample, letters), each: 1 })),
  ].map(({ script, letters, each }) => ({ script, weight: letters * each }))
  const kana = counts.find(({ script }) => script === 'Kana')?.weight ?? 0
  const best = counts.reduce((a, b) => (b.weight > a.weight ? b : a))
  const { script, weight } = best
  if (weight === 0) return UNKNOWN
  if (script === 'Kana') return { lang: 'ja', script, weight, sure: true }
  if (script === 'Han') return { lang: kana * 10 > weight ? 'ja' : 'zh', script, weight, sure: true }
  if (script === 'Latin') return { script, weight, ...byProfile(sample, LATIN) }
  if (script === 'Cyrillic') return { script, weight, ...byProfile(sample, CYRILLIC, 'ru') }
  return { lang: script, script, weight, sure: true }
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

function byProfile(
  text: string,
  profiles: readonly LanguageProfile[],
  fallback: LanguageTag = 'und',
): { lang: LanguageTag; sure: boolean } {
  const lower = text.toLowerCase()
  const found = new Map<string, number>()
  for (const [word] of lower.matchAll(/\p{L}+/gu)) found.set(word, (found.get(word) ?? 0) + 1)
  const scores = profiles
    .map(({ language, letters, words }) => {
      let score = 0
      for (const word of words) score += found.get(word) ?? 0
      for (const letter of letters) score += (lower.split(letter).length - 1) * LETTER_WORTH
      return { language, score }
    })
    .toSorted((a, b) => b.score - a.score)
  const [first, second] = scores
  if (first === undefined || first.score === 0) return { lang: fallback, sure: false }
  return { lang: first.language, sure: first.score >= 3 && first.score >= 1.3 * (second?.score ?? 0) }
}
