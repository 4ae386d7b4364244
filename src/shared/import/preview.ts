import type { Encoding } from '#shared/import/encodings'
import type { LanguageTag, SegmentKind, WorkId } from '#shared/model'
import type { Message } from '#shared/words/message'

/** What is shown of an import before anything is written, and what a person may decide there. */

/** Names an import while it is open; not kept in the project. */
export type ImportId = number

/** What a person decided about a file; as `AS_DETECTED` where nothing was. */
export interface FileChoices {
  /** Null for the encoding that was detected. */
  readonly encoding: Encoding | null
  /** Declares the language of the whole file, which then is one version; null where its paragraphs tell. */
  readonly lang: LanguageTag | null
  /** What the languages that were found are to be called. */
  readonly renamed: Readonly<Record<LanguageTag, LanguageTag>>
  /** Name of the work it is a version of; null for the one that was proposed. */
  readonly work: string | null
  readonly skip: boolean
  /** False where each line is a paragraph of its own. */
  readonly joinLines: boolean
  /** Lines that are furniture of the page (true) or are not. */
  readonly furniture: LineList
  /** Lines that go on with the line before (true) or begin a paragraph. */
  readonly joins: LineList
  /** Lines before which a hyphen is dropped (true) or kept. */
  readonly hyphens: LineList
  /** Lines whose paragraph is a note (true) or is none. */
  readonly notes: LineList
}

/** Lines, each by an offset in it, with what was decided about them. */
export type LineList = readonly (readonly [at: number, is: boolean])[]

/** The choices that are made line by line. */
export const LINE_CHOICES = ['furniture', 'joins', 'hyphens', 'notes'] as const

export const AS_DETECTED: FileChoices = {
  encoding: null,
  lang: null,
  renamed: {},
  work: null,
  skip: false,
  joinLines: true,
  furniture: [],
  joins: [],
  hyphens: [],
  notes: [],
}

export interface ImportView {
  readonly import: ImportId
  readonly files: readonly ImportFileView[]
  readonly works: readonly ImportWorkView[]
}

export interface ImportFileView {
  /** Place in `files`. */
  readonly file: number
  /** With the folders it was in, below the one that was chosen. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Why it cannot be read; then it has no versions. */
  readonly refusal: Message | null
  readonly format: string | null
  readonly encoding: string | null
  /** Units of a file of aligned texts, which are imported as they are; else null. */
  readonly aligned: number | null
  /** The first units of such a file: for each version the text it has there, null for none. */
  readonly rows: readonly ImportRow[]
  readonly versions: readonly ImportVersionView[]
  /** Name of its work; null for a file that is skipped or refused. */
  readonly work: string | null
  /** Why it belongs there. */
  readonly why: Message | null
  readonly warnings: readonly Message[]
  readonly choices: FileChoices
}

export type ImportRow = readonly (string | null)[]

export interface ImportVersionView {
  readonly lang: LanguageTag
  readonly title: string
  readonly characters: number
  readonly paragraphs: number
  readonly segments: number
  /** Segments of kind `furniture`. */
  readonly furniture: number
  /** Line breaks that are joined in paragraphs. */
  readonly joins: number
}

export interface ImportWorkView {
  readonly name: string
  readonly langs: readonly LanguageTag[]
  /** Why it cannot be imported as it is, and what to do; null when it can. */
  readonly problem: Message | null
}

/** Segments `[from, from + count)` of a version, as they would be imported. */
export interface ImportTextView {
  readonly lang: LanguageTag
  readonly from: number
  readonly total: number
  readonly segments: readonly PreviewSegment[]
}

export interface PreviewSegment {
  /** 0-based place in its version. */
  readonly index: number
  readonly paragraph: number
  readonly kind: SegmentKind
  /** Its text line by line; shown one behind the other they are the text of the segment. */
  readonly pieces: readonly PreviewPiece[]
}

/** What one line of the file gives to a segment. */
export interface PreviewPiece {
  readonly text: string
  /** Offset in the text of the file. */
  readonly at: number
  /** What the line break before it became: nothing at the start, a space, nothing, or a hyphen that was dropped. */
  readonly join: 'start' | 'space' | 'none' | 'hyphen'
  /** Whether it begins where a line of the file does. */
  readonly line: boolean
}

export interface ImportOutcome {
  readonly works: readonly WorkId[]
  /** Works that were left out, each with why. They are still in the import. */
  readonly failed: readonly { readonly name: string; readonly message: Message }[]
}
