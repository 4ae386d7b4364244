import type { LanguageTag } from '#shared/model'

/** Whether two tags name the same language, whatever script or region they add. */
export function sameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  return primary(a) === primary(b)
}

function primary(tag: LanguageTag): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
