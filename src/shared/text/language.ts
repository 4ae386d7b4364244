import { languageEvidence, leadingLanguage } from '#shared/text/language-evidence'
import { chineseTag, writingByCounts, type ChineseWriting } from '#shared/text/chinese-writing'
import { SCRIPTS, type Script } from '#shared/text/scripts'
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
  const evidence = languageEvidence(text, stretches)
  let script: Script | null = null
  let weight = 0
  let kana = 0
  for (let n = 0; n < SCRIPTS.length; n++) {
    const candidate = SCRIPTS[n] ?? null
    const count = evidence.letters[n + 1] ?? 0
    if (count === 0) continue
    const own = candidate === 'Han' || candidate === 'Kana' ? count * UNSPACED_WEIGHT : count
    if (candidate === 'Kana') kana = own
    if (own > weight) {
      script = candidate
      weight = own
    }
  }
  if (script === null) return UNKNOWN
  if (script === 'Latin') {
    const { lang, sure } = leadingLanguage(evidence, script)
    return { lang, script, weight, sure, writing: null }
  }
  if (script === 'Cyrillic') {
    const { lang, sure } = leadingLanguage(evidence, script)
    return { lang: lang === 'und' ? 'ru' : lang, script, weight, sure, writing: null }
  }
  if (script === 'Han' && kana * 10 <= weight) {
    const writing = writingByCounts(evidence.hant, evidence.hans)
    return { lang: chineseTag(writing), script, weight, sure: true, writing }
  }
  const lang = script === 'Han' ? 'ja' : (SOLE[script] ?? 'und')
  return { lang, script, weight, sure: true, writing: null }
}
