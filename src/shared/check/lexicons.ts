import type { LanguageTag } from '#shared/model'

/** What a word of one language becomes in another: the part of an aligner's lexicon that checks ask for. */
export interface Lexicon {
  /** The translations of a word with t(translation | word), none for an unknown one. */
  translations(word: string): readonly { readonly word: string; readonly t: number }[]
}

/** The lexicon from one language to another, or null where there is none. */
export type Lexicons = (from: LanguageTag, to: LanguageTag) => Lexicon | null

/** The language of a tag, without script and region, in small letters. */
export function languageOf(tag: LanguageTag): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/** Lexicons that look a word up once: several checks ask for the same words. */
export function rememberingLexicons(lexicons: Lexicons): Lexicons {
  const pairs = new Map<string, Lexicon | null>()
  return (from, to) => {
    const key = `${from} ${to}`
    const known = pairs.get(key)
    if (known !== undefined) return known
    const lexicon = lexicons(from, to)
    const fresh = lexicon === null ? null : remembering(lexicon)
    pairs.set(key, fresh)
    return fresh
  }
}

function remembering(lexicon: Lexicon): Lexicon {
  const known = new Map<string, ReturnType<Lexicon['translations']>>()
  return {
    translations(word) {
      const found = known.get(word)
      if (found !== undefined) return found
      const fresh = lexicon.translations(word)
      known.set(word, fresh)
      return fresh
    },
  }
}
