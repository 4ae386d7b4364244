import { REPORT_LANGUAGES, type ReportLanguage } from '#shared/report/words/languages'

/** The languages that the window speaks: the ones that reports are written in. */
export const LANGUAGES = REPORT_LANGUAGES
export type Language = ReportLanguage

export function isLanguage(tag: unknown): tag is Language {
  return LANGUAGES.some((one) => one === tag)
}

/** The first of the languages a person reads, best first (`navigator.languages`), that the window speaks; else English. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found = LANGUAGES.find((one) => one === tag.toLowerCase().split(/[-_]/u)[0])
    if (found !== undefined) return found
  }
  return 'en'
}
