import type { Paragraph } from '#shared/text/unwrap'
import type { InlineCode, LanguageTag } from '#shared/model'
import type { Message } from '#shared/words/message'

/** Formats that hold a document or a table of versions. */
export type DocumentFormat = 'txt' | 'markdown' | 'html' | 'docx' | 'odt' | 'pdf' | 'csv' | 'tsv' | 'xlsx'

/** Place of a paragraph in a table of the document; all 0-based. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A paragraph as the format marks it, its spans in the text of the document. */
export interface StructuredParagraph extends Paragraph {
  readonly cell?: Cell
  /** Language the document declares for it; what the text itself shows is believed first. */
  readonly lang?: LanguageTag
  /** Lines as they were typed or printed (`pre` in HTML): how they join is to be read off their layout. */
  readonly wrapped?: boolean
}

/** A table whose columns are versions of one text: what its columns hold. */
export interface VersionTable {
  /** Whether the first row names the columns and is none of the text. */
  readonly header: boolean
  readonly columns: readonly VersionColumn[]
}

export interface VersionColumn {
  readonly column: number
  /** Language its header names; null where the text has to tell. */
  readonly lang: LanguageTag | null
}

/** A file as its importer took it apart. */
export interface SourceDocument {
  readonly format: DocumentFormat
  /** Encoding of the characters; `UTF-8` for what its format fixes. */
  readonly encoding: string
  readonly text: string
  /**
   * In the order of their first characters; together they hold every visible character once. Null for plain
   * text, where they are to be read off the lines.
   */
  readonly paragraphs: readonly StructuredParagraph[] | null
  /** Inline markup, in the order of the text; pairs nest within a paragraph. */
  readonly markup: readonly InlineCode[]
  /** Tables of versions; their cells are paragraphs, one each. Empty for a running text, whatever tables are in it. */
  readonly tables: readonly VersionTable[]
  /** What the document calls itself, apart from its text. */
  readonly title: string | null
  readonly warnings: readonly Message[]
  /** Where its characters were looked at already: whether none has to be replaced or warned of. */
  readonly sound?: boolean
}
