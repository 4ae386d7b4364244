import type { LanguageTag } from '#shared/model'
import type { SrxDocument } from '#shared/segment/srx/read'

/** What a person can say about how sentences are cut. Plain data: it goes to workers as it is. */
export interface SegmentOptions {
  /** Rules that stand in for the built-in ones, in the languages that they are for. */
  readonly srx?: SrxDocument
  /**
   * Words by primary language subtag (`*`: every language) that end in a full stop and never end a sentence; the
   * full stop may be left out. Case does not matter.
   */
  readonly abbreviations?: Readonly<Record<LanguageTag, readonly string[]>>
  /** Marks that end a sentence too, besides those that always do. */
  readonly pauses?: readonly Pause[]
}

export type Pause = 'semicolon' | 'colon'
export const PAUSES: readonly Pause[] = ['semicolon', 'colon']
