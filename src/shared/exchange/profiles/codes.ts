import { Refusal } from '#shared/errors'
import type { ProfileRules } from '#shared/exchange/profiles/profile'
import type { LanguageTag } from '#shared/model'
import { say } from '#shared/words/message'

type CodeRules = Pick<ProfileRules, 'codes' | 'codeLimit'>

/** How a language is written under the rules of a profile. */
export function codeOf(lang: LanguageTag, { codes, codeLimit }: CodeRules): LanguageTag {
  const code = codes[lang.toLowerCase()] ?? lang
  return codeLimit === null || code.length <= codeLimit ? code : shortened(code, codeLimit)
}

/** Language and region, or the language alone where that is still too long. */
function shortened(code: LanguageTag, limit: number): LanguageTag {
  const [language = '', ...rest] = code.split('-')
  const region = rest.find((part) => /^([A-Za-z]{2}|\d{3})$/.test(part))
  const both = region === undefined ? language : `${language}-${region}`
  return both.length <= limit ? both : language.slice(0, limit)
}

/**
 * The code of each language that occurs, by tag. Refuses languages that would be written alike: which text is
 * whose could not be told again.
 */
export function codesOf(
  langs: Iterable<LanguageTag>,
  rules: CodeRules,
): ReadonlyMap<LanguageTag, LanguageTag> {
  const byTag = new Map<LanguageTag, LanguageTag>()
  const taken = new Map<string, LanguageTag>()
  for (const lang of langs) {
    const code = codeOf(lang, rules)
    const key = code.toLowerCase()
    const other = taken.get(key)
    if (other !== undefined && other.toLowerCase() !== lang.toLowerCase())
      throw new Refusal('bad-argument', say('writing.sameCode', { other, lang, code }))
    taken.set(key, lang)
    byTag.set(lang, code)
  }
  return byTag
}
