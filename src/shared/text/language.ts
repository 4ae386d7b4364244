import { CYRILLIC, LATIN, type LanguageProfile } from '#shared/text/language-profiles'
import { chineseTag, chineseWriting, type ChineseWriting } from '#shared/text/chinese-writing'
import { countScripts, isLetter, type Script } from '#shared/text/scripts'
import type { LanguageTag } from '#shared/model'

/** What was found out about the language of a stretch of text. */
export interface LanguageGuess {
  /** Primary subtag, `zh-Hant` for Traditional Chinese (see `chineseTag`), or `und` where nothing tells. */
  readonly lang: LanguageTag
  /** Script of most of the text; null without letters. */
  readonly script: Script | null
  /** How much text that is, in letters of an alphabet (a Han character counts as three). */
  readonly weight: number
  /** Whether the evidence is more than a common word or two. */
  readonly sure: boolean
  /** For Chinese, how it is written, as far as that can be told. */
  readonly writing: ChineseWriting
}

const UNKNOWN: LanguageGuess = { lang: 'und', script: null, weight: 0, sure: false, writing: null }
const UNSPACED_WEIGHT = 3
// More of a text than this adds nothing.
const SAMPLE = 20_000
// A letter that others of the script do not have is worth this many common words.
const LETTER_WORTH = 0.5

/** Scripts of one language, for what Parallax needs to know. */
const SOLE: Readonly<Partial<Record<Script, LanguageTag>>> = {
  Kana: 'ja',
  Hangul: 'ko',
  Greek: 'el',
  Arabic: 'ar',
  Hebrew: 'he',
  Devanagari: 'hi',
  Thai: 'th',
  Georgian: 'ka',
  Armenian: 'hy',
}

/** The language of a text by its script, and where languages share it, by their common words and own letters. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE)
  const counts = countScripts(sample)
  let script: Script | null = null
  let weight = 0
  for (const [candidate, count] of counts) {
    const own = candidate === 'Han' || candidate === 'Kana' ? count * UNSPACED_WEIGHT : count
    if (own > weight) [script, weight] = [candidate, own]
  }
  if (script === null) return UNKNOWN
  if (script === 'Latin') return { script, weight, ...byProfile(sample, LATIN_INDEX), writing: null }
  if (script === 'Cyrillic') {
    const { lang, sure } = byProfile(sample, CYRILLIC_INDEX)
    return { lang: lang === 'und' ? 'ru' : lang, script, weight, sure, writing: null }
  }
  const kana = (counts.get('Kana') ?? 0) * UNSPACED_WEIGHT
  if (script === 'Han' && kana * 10 <= weight) {
    const writing = chineseWriting(sample)
    return { lang: chineseTag(writing), script, weight, sure: true, writing }
  }
  const lang = script === 'Han' ? 'ja' : (SOLE[script] ?? 'und')
  return { lang, script, weight, sure: true, writing: null }
}

/** For each common word, and by code for each letter of its own, the languages they speak for by their number. */
interface ProfileIndex {
  readonly languages: readonly LanguageTag[]
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly letters: readonly (readonly number[] | undefined)[]
  /** Length of the longest word. */
  readonly longest: number
}

const LATIN_INDEX = indexOf(LATIN)
const CYRILLIC_INDEX = indexOf(CYRILLIC)

function indexOf(profiles: readonly LanguageProfile[]): ProfileIndex {
  const words = new Map<string, number[]>()
  const letters: number[][] = []
  profiles.forEach((profile, n) => {
    for (const word of profile.words) words.set(word, [...(words.get(word) ?? []), n])
    for (const letter of profile.letters) {
      const code = letter.charCodeAt(0)
      letters[code] = [...(letters[code] ?? []), n]
    }
  })
  const longest = Math.max(...Array.from(words.keys(), ({ length }) => length))
  return { languages: profiles.map(({ language }) => language), words, letters, longest }
}

/** Walks the text by code: this is asked of every paragraph of every file. */
function byProfile(
  text: string,
  { languages, words, letters, longest }: ProfileIndex,
): { lang: LanguageTag; sure: boolean } {
  const lower = text.toLowerCase()
  const scores = new Float64Array(languages.length)
  const add = (speaking: readonly number[] | undefined, worth: number): void => {
    if (speaking !== undefined) for (const n of speaking) scores[n] = (scores[n] ?? 0) + worth
  }
  let start = -1
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0x20
    if (isLetter(code)) {
      if (start < 0) start = at
      if (code >= 0x80) add(letters[code], LETTER_WORTH)
    } else if (start >= 0) {
      if (at - start <= longest) add(words.get(lower.slice(start, at)), 1)
      start = -1
    }
  }
  let best = 0
  let second = 0
  let lang: LanguageTag = 'und'
  scores.forEach((score, n) => {
    if (score <= best) second = Math.max(second, score)
    else {
      second = best
      best = score
      lang = languages[n] ?? lang
    }
  })
  return { lang, sure: best >= 3 && best >= 1.3 * second }
}
