import { Refusal } from '#shared/errors'
import type { Described, InlineCode, LanguageTag, ReviewState } from '#shared/model'
import { say } from '#shared/words/message'

/** A text with the codes of its inline markup; offsets are UTF-16 units in `text`, pairs are the text's own. */
export interface MarkedText {
  readonly text: string
  readonly codes: readonly InlineCode[]
}

/** A text of an aligned unit, in its language. */
export interface AlignedText extends MarkedText, Described {
  readonly lang: LanguageTag
  /** Whether it goes on from the one before it, a segment of its own; otherwise that is another rendering. */
  readonly continues?: true
}

/** What a file of aligned texts links: texts, one or more, normally each in a language of its own. */
export interface AlignedUnit extends Described {
  readonly id: string | null
  readonly texts: readonly AlignedText[]
  readonly notes: readonly string[]
  /** Other than `unreviewed` only where the file says that a person judged the unit. */
  readonly state: ReviewState
  readonly confidence: number | null
  /** Whether the file says that a paragraph begins here. */
  readonly paragraph: boolean
}

/** What a file of aligned texts says of itself. */
export interface AlignedHeader extends Described {
  /** `TMX 1.4`, `XLIFF 2.1`. */
  readonly format: string
  /** Null where every language is one, or the file does not say. */
  readonly srclang: LanguageTag | null
  readonly notes: readonly string[]
}

export type AlignedEvent =
  | { readonly kind: 'header'; readonly header: AlignedHeader }
  | { readonly kind: 'unit'; readonly unit: AlignedUnit }

/** Reads a format from chunks of decoded text; each call returns what it completed. */
export interface AlignedReader {
  push(chunk: string): readonly AlignedEvent[]
  /** To be called after the last chunk; refuses a file that ends too early. */
  close(): readonly AlignedEvent[]
}

/** All that a reader finds in the chunks, in the order of the file. */
export function* readAligned(reader: AlignedReader, chunks: Iterable<string>): Generator<AlignedEvent> {
  for (const chunk of chunks) yield* reader.push(chunk)
  yield* reader.close()
}

const TAG = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/

/** A language as files write it (`zh_CN` too) as a BCP 47 tag. Refuses what is none, and would be none elsewhere. */
export function languageTag(given: string, where: string): LanguageTag {
  const tag = given.trim().replaceAll('_', '-')
  if (TAG.test(tag)) return tag
  throw new Refusal('bad-input', say('reading.badTag', { where, tag: given.slice(0, 40) }))
}
