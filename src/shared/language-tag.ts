import type { LanguageTag } from '#shared/model'

/** Whether two tags name the same language, whatever script or region they add. */
export function sameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  return primary(a) === primary(b)
}

/** Languages written without spaces between words, by their tags. */
const UNSPACED = new Set('zh cmn yue wuu nan hak gan hsn cdo cjy lzh ja th lo km my bo'.split(' '))

/** Whether a language is written without spaces between words, so that its texts are counted in characters. */
export function isUnspaced(tag: LanguageTag): boolean {
  return UNSPACED.has(primary(tag))
}

function primary(tag: LanguageTag): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
