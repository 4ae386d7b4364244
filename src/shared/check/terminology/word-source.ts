import type { SegmentKeys } from '#shared/check/segment-index'
import { knownFormsOf, knownKeys } from '#shared/check/terminology/known-forms'
import { variantKeys, variantsOf } from '#shared/check/terminology/variants/reader'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'

/** A word for something that is known, at its place; `root` is the same for all forms of one word. */
export interface KnownWord {
  readonly ids: readonly string[]
  readonly root: string
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Where words for one thing are known from, and what they must be like for another than usual to be a slip. */
export interface WordSource {
  readonly name: string
  readonly keys: SegmentKeys
  readonly wordsOf: (segment: PlainSegment, lang: LanguageTag) => readonly KnownWord[]
  /** Units with the usual word, from which on another is told of. */
  readonly least: number
  /** Confidence by the number of units with the usual word. */
  readonly confidence: (units: number) => number
  /** Part of the uses of the other version's word that must stand beside the usual one. */
  readonly exclusive: number
  /** Whether another version's word may be one that nothing is known of. */
  readonly anyTerm: boolean
}

/** Names of the tables of places and organisations: KDHC for Kuzey Kore. */
export const KNOWN_NAMES: WordSource = {
  name: 'known',
  keys: knownKeys,
  wordsOf: knownFormsOf,
  least: 4,
  confidence: () => 0.65,
  exclusive: 0,
  anyTerm: false,
}

/** Units with the usual word, from which on another of the same meaning is more than a change for style. */
const FIRM = 6

/** Words of which a translation uses one: prison, jail. */
export const SYNONYMS: WordSource = {
  name: 'synonyms',
  keys: variantKeys,
  wordsOf: variantsOf,
  least: 3,
  confidence: (units) => (units < FIRM ? 0.45 : 0.6),
  exclusive: 0.66,
  anyTerm: true,
}
