import { en } from '#shared/report/words/en'
import { ru } from '#shared/report/words/ru'
import { tr } from '#shared/report/words/tr'
import type { ReportWords } from '#shared/report/words/words'
import { zh } from '#shared/report/words/zh'

/** Languages a report can be written in. */
export const REPORT_LANGUAGES = ['en', 'zh', 'tr', 'ru'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

const WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { en, zh, tr, ru }

export function reportWords(lang: ReportLanguage): ReportWords {
  return WORDS[lang]
}
