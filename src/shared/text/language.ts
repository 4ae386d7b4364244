import { CYRILLIC, LATIN } from '#shared/text/language-profiles'
import { ProfileWords } from '#shared/text/profile-words'
import { chineseTag, chineseWriting, type ChineseWriting } from '#shared/text/chinese-writing'
import { countScripts, SCRIPTS, type Script } from '#shared/text/scripts'
import type { LanguageTag, Span } from '#shared/model'

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
const LATIN_WORDS = new ProfileWords(LATIN)
const CYRILLIC_WORDS = new ProfileWords(CYRILLIC)

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
  return guessFromStretches(text, [[0, Math.min(text.length, SAMPLE)]])
}

/** `guessLanguage` by nothing but some stretches of a text, at whose ends words end, too. */
export function guessFromStretches(text: string, stretches: readonly Span[]): LanguageGuess {
  const counts = countScripts(text, stretches)
  let script: Script | null = null
  let weight = 0
  let kana = 0
  for (const [n, candidate] of SCRIPTS.entries()) {
    const count = counts[n] ?? 0
    const own = candidate === 'Han' || candidate === 'Kana' ? count * UNSPACED_WEIGHT : count
    if (candidate === 'Kana') kana = own
    if (own > weight) [script, weight] = [candidate, own]
  }
  if (script === null) return UNKNOWN
  return { script, weight, ...languageOf(script, weight, kana, text, stretches) }
}

function languageOf(
  script: Script,
  weight: number,
  kana: number,
  text: string,
  stretches: readonly Span[],
): Pick<LanguageGuess, 'lang' | 'sure' | 'writing'> {
  if (script === 'Latin') return { ...LATIN_WORDS.speaking(text, stretches), writing: null }
  if (script === 'Cyrillic') {
    const { lang, sure } = CYRILLIC_WORDS.speaking(text, stretches)
    return { lang: lang === 'und' ? 'ru' : lang, sure, writing: null }
  }
  if (script === 'Han' && kana * 10 <= weight) {
    const writing = chineseWriting(text, stretches)
    return { lang: chineseTag(writing), sure: true, writing }
  }
  return { lang: script === 'Han' ? 'ja' : (SOLE[script] ?? 'und'), sure: true, writing: null }
}
