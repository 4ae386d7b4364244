import { Refusal } from '#shared/errors'
import { en } from '#shared/report/words/en'
import { ru } from '#shared/report/words/ru'
import { tr } from '#shared/report/words/tr'
import type { ReportWords } from '#shared/report/words/words'
import { zh } from '#shared/report/words/zh'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { inEnglishOnly } from '#shared/words/message'

const WORDS: Readonly<Record<Language, ReportWords>> = { en, zh, tr, ru }

/** The words of a language; refuses one that there is none of, for it may be asked for from outside. */
export function reportWords(lang: Language): ReportWords {
  if (Object.hasOwn(WORDS, lang)) return WORDS[lang]
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(`there is no report in ${lang}; there are ${LANGUAGES.join(', ')}`),
  )
}
