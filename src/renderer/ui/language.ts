import type { WorkView } from '#shared/api'
import type { LanguageTag } from '#shared/model'
import { languageName as nameInWords } from '#shared/words/written'
import { language } from '#renderer/words/words'

/** The language's name in itself, as a heading: `Türkçe`, `Русский`, `中文`. The tag where it has no name. */
export function endonym(lang: LanguageTag): string {
  return nameIn(lang, lang)
}

/** The language's name in the language of the window: `Turkish`, `турецкий`. The tag where it has no name. */
export function languageName(lang: LanguageTag): string {
  return nameIn(lang, language())
}

const FROM_RIGHT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ug', 'yi', 'ckb', 'sd'])

/** Whether a language is written from right to left; `base.css` names the same ones. */
export function isFromRight(lang: LanguageTag): boolean {
  return FROM_RIGHT.has(lang.split('-')[0] ?? lang)
}

/**
 * The language of a work's title, where a version tells: the one it is the title of, or the only one. Of another title
 * it is not known, which is the empty tag: a Latin title is not to be set in the Chinese face of a Chinese window.
 */
export function titleLanguage({ title, versions }: WorkView): LanguageTag | undefined {
  const [only, another] = versions
  const own = versions.find((version) => version.title === title)
  const known = (own ?? (another === undefined ? only : undefined))?.lang
  return known ?? (/\p{Script=Han}/u.test(title) ? undefined : '')
}

function nameIn(lang: LanguageTag, of: LanguageTag): string {
  if (lang === 'und') return capitalised(nameInWords(language(), lang), language())
  try {
    return capitalised(new Intl.DisplayNames([of], { type: 'language' }).of(lang) ?? lang, of)
  } catch {
    // `Intl` throws on what is not a language tag; people may have typed anything.
    return lang
  }
}

function capitalised(name: string, of: LanguageTag): string {
  return name.charAt(0).toLocaleUpperCase(of) + name.slice(1)
}
