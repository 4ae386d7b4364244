import type { Tokeniser } from '#shared/text/tokens'

/**
 * Traditional characters with their simplified forms, written as pairs of characters in one string. Of several
 * simplified forms the commonest: good enough to compare words, not to write.
 */
export function simplifiedForms(pairs: string): ReadonlyMap<string, string> {
  const characters = Array.from(pairs)
  const forms = new Map<string, string>()
  for (let k = 0; k + 1 < characters.length; k += 2) forms.set(characters[k] ?? '', characters[k + 1] ?? '')
  return forms
}

/** The tokeniser with Chinese in simplified characters, so that either writing finds the same words. */
export function simplifying(tokenise: Tokeniser, forms: ReadonlyMap<string, string>): Tokeniser {
  const traditional = new RegExp(`[${[...forms.keys()].join('')}]`, 'gu')
  return (text, lang) =>
    /^(?:zh|yue)\b/iu.test(lang)
      ? tokenise(
          text.replace(traditional, (character) => forms.get(character) ?? character),
          lang,
        )
      : tokenise(text, lang)
}
