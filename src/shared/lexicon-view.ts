import type { LanguageTag, WorkId } from '#shared/model'

/** Asks what a project knows of words, for the languages of a work. */
export interface LexiconQuery {
  readonly work: WorkId
  /** Only pairs with a word that holds this. */
  readonly find: string
  readonly count: number
}

export interface LexiconView {
  readonly files: readonly LexiconFileView[]
  readonly pairs: readonly LexiconPair[]
  /** Pairs that were found, with those left out. */
  readonly total: number
  /** Accepted units that teach, for each pair of languages of the work. */
  readonly accepted: readonly {
    readonly languages: readonly [LanguageTag, LanguageTag]
    readonly units: number
  }[]
}

export interface LexiconFileView {
  readonly name: string
  readonly lists: readonly {
    readonly languages: readonly [LanguageTag, LanguageTag]
    readonly pairs: number
  }[]
}

/** Two words that render each other, and who says so. */
export interface LexiconPair {
  readonly languages: readonly [source: LanguageTag, target: LanguageTag]
  readonly source: string
  readonly target: string
  readonly origin: 'accepted' | 'added' | 'file' | 'forbidden'
  /** Accepted units that hold both; 0 where it was not learnt. */
  readonly units: number
  /** The file it is from. */
  readonly file?: string
}

export interface LexiconFileQuery {
  readonly name: string
  readonly base64: string
  /** What a file that does not say its languages is in. */
  readonly languages: readonly [LanguageTag, LanguageTag] | null
}
