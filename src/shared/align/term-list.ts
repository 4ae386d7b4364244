import type { LanguageTag } from '#shared/model'

/** A word or a term of one language, and what renders it in another, as a person or a file gives it. */
export interface TermPair {
  readonly source: string
  readonly target: string
  /** How much more it is meant than another rendering of the same word: above 0, 1 where nothing is said. */
  readonly weight: number
}

/** Pairs of one pair of languages. */
export interface TermList {
  readonly languages: readonly [source: LanguageTag, target: LanguageTag]
  readonly pairs: readonly TermPair[]
}
