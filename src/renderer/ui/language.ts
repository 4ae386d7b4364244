import type { LanguageTag } from '#shared/model'

/** The language's name in itself, as a heading: `Türkçe`, `Русский`, `中文`. The tag where it has no name. */
export function endonym(lang: LanguageTag): string {
  return nameIn(lang, lang)
}

/** The language's name in English: `Turkish`. The tag where it has no name. */
export function englishName(lang: LanguageTag): string {
  return nameIn(lang, 'en')
}

function nameIn(lang: LanguageTag, of: LanguageTag): string {
  try {
    const name = new Intl.DisplayNames([of], { type: 'language' }).of(lang) ?? lang
    return name.charAt(0).toLocaleUpperCase(of) + name.slice(1)
  } catch {
    // `Intl` throws on what is not a language tag; people may have typed anything.
    return lang
  }
}
