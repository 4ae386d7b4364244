import { LanguageEvidence } from '#shared/text/language-evidence'
import { chineseTag, writingByCounts, type ChineseWriting } from '#shared/text/chinese-writing'
import { SCRIPTS, type Script } from '#shared/text/scripts'
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
  /** Whether nothing speaks as much for another. */
  readonly alone: boolean
  /** For Chinese, how it is written, as far as that can be told. */
  readonly writing: ChineseWriting
}

const UNKNOWN: LanguageGuess = {
  lang: 'und',
  script: null,
  weight: 0,
  sure: false,
  alone: false,
  writing: null,
}
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

/** Used over again: it is asked of every paragraph of a text. */
const evidence = new LanguageEvidence()

/** The language of a text by its script, and where languages share it, by their common words and own letters. */
export function guessLanguage(text: string): LanguageGuess {
  return guessPassage(text, 0, Math.min(text.length, SAMPLE))
}

/** `guessLanguage` by nothing but what stands from `start` to `end`, where words end, too. */
export function guessPassage(text: string, start: number, end: number): LanguageGuess {
  evidence.clear()
  evidence.add(text, start, end)
  return told(1)
}

/** `guessPassage` by so many characters at its beginning, middle and end; null where they would be all of it. */
export function guessFromProbes(
  text: string,
  start: number,
  end: number,
  probe: number,
): LanguageGuess | null {
  const length = end - start
  if (length <= 3 * probe) return null
  const middle = start + ((length - probe) >> 1)
  evidence.clear()
  evidence.add(text, start, start + probe)
  evidence.add(text, middle, middle + probe)
  evidence.add(text, end - probe, end)
  return told(length / (3 * probe))
}

/** What the evidence comes to, with a weight that is `scale` times that of what was looked at. */
function told(scale: number): LanguageGuess {
  let script: Script | null = null
  let most = 0
  let kana = 0
  for (let n = 0; n < SCRIPTS.length; n++) {
    const count = evidence.letters[n + 1] ?? 0
    if (count === 0) continue
    const candidate = SCRIPTS[n] ?? null
    const own = candidate === 'Han' || candidate === 'Kana' ? count * UNSPACED_WEIGHT : count
    if (candidate === 'Kana') kana = own
    if (own > most) {
      script = candidate
      most = own
    }
  }
  if (script === null) return UNKNOWN
  const weight = most * scale
  if (script === 'Latin' || script === 'Cyrillic') {
    const { lang, sure, alone } = evidence.leading(script)
    return {
      lang: lang === 'und' && script === 'Cyrillic' ? 'ru' : lang,
      script,
      weight,
      sure,
      alone,
      writing: null,
    }
  }
  if (script === 'Han' && kana * 10 <= most) {
    const writing = writingByCounts(evidence.hant, evidence.hans)
    return { lang: chineseTag(writing), script, weight, sure: true, alone: true, writing }
  }
  const lang = script === 'Han' ? 'ja' : (SOLE[script] ?? 'und')
  return { lang, script, weight, sure: true, alone: true, writing: null }
}
