import { LANGUAGES, type Language } from '#shared/words/languages'

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
