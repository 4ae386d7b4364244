import { Refusal } from '#shared/errors'
import { en } from '#shared/report/words/en'
import { ru } from '#shared/report/words/ru'
import { tr } from '#shared/report/words/tr'
import type { ReportWords } from '#shared/report/words/words'
import { zh } from '#shared/report/words/zh'

/** Languages a report can be written in. */
export const REPORT_LANGUAGES = ['en', 'zh', 'tr', 'ru'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

const WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { en, zh, tr, ru }

/** The words of a language; refuses one that there is none of, for it may be asked for from outside. */
export function reportWords(lang: ReportLanguage): ReportWords {
  if (Object.hasOwn(WORDS, lang)) return WORDS[lang]
  throw new Refusal('bad-argument', `there is no report in ${lang}; there are ${REPORT_LANGUAGES.join(', ')}`)
}
