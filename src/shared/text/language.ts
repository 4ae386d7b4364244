import { CYRILLIC, LATIN, type LanguageProfile } from '#shared/text/language-profiles'
import { chineseTag, chineseWriting, type ChineseWriting } from '#shared/text/chinese-writing'
import { countScripts, type Script } from '#shared/text/scripts'
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

/** Keeps a letter apart from a word of one letter. */
const LETTER = '.'

/** For each common word and each letter of its own, the languages it speaks for. */
type ProfileIndex = ReadonlyMap<string, readonly LanguageTag[]>

const LATIN_INDEX = indexOf(LATIN)
const CYRILLIC_INDEX = indexOf(CYRILLIC)

function indexOf(profiles: readonly LanguageProfile[]): ProfileIndex {
  const index = new Map<string, LanguageTag[]>()
  for (const { language, letters, words } of profiles)
    for (const sign of [...words, ...Array.from(letters, (letter) => LETTER + letter)]) {
      const known = index.get(sign)
      if (known) known.push(language)
      else index.set(sign, [language])
    }
  return index
}

function byProfile(text: string, index: ProfileIndex): { lang: LanguageTag; sure: boolean } {
  const scores = new Map<LanguageTag, number>()
  const add = (sign: string, worth: number): void => {
    for (const lang of index.get(sign) ?? []) scores.set(lang, (scores.get(lang) ?? 0) + worth)
  }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    add(word, 1)
    for (const letter of word) if (letter >= '\u0080') add(LETTER + letter, LETTER_WORTH)
  }
  const [first, second] = [...scores].toSorted(([, a], [, b]) => b - a)
  if (first === undefined) return { lang: 'und', sure: false }
  const [lang, score] = first
  return { lang, sure: score >= 3 && score >= 1.3 * (second?.[1] ?? 0) }
}
