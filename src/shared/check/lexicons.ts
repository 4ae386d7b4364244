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
