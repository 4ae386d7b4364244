import type { LanguageTag } from '#shared/model'

// Languages that are written from right to left where the tag names no script, and the scripts that are.
const LANGUAGES = new Set('ar arc arz ckb dv fa he iw ks nqo pnb ps sd syr ug ur yi'.split(' '))
const SCRIPTS = new Set('adlm arab aran hebr mand nkoo rohg samr syrc thaa yezi'.split(' '))

/** Whether text in that language is set from right to left. */
export function isRightToLeft(lang: LanguageTag): boolean {
  const [primary = '', ...subtags] = lang.toLowerCase().split('-')
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag))
  return script === undefined ? LANGUAGES.has(primary) : SCRIPTS.has(script)
}
