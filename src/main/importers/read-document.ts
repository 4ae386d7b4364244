import { createHash } from 'node:crypto'
import { readDelimited } from '#main/importers/delimited'
import { readDocx } from '#main/importers/docx'
import { readHtml } from '#main/importers/html'
import { MAX_FILE_BYTES } from '#main/importers/limits'
import { readMarkdown } from '#main/importers/markdown'
import { readOdt } from '#main/importers/odt'
import { readTextFile } from '#main/importers/plain-text'
import { recognise } from '#main/importers/recognise'
import { sourceOf, type Source } from '#main/importers/source'
import { inspectText } from '#main/importers/inspect-text'
import { readXlsx } from '#main/importers/xlsx'
import type { Encoding } from '#shared/import/encodings'
import type { DocumentFormat, SourceDocument } from '#shared/text/document'
import { say } from '#shared/words/message'

/** A document with what identifies its file. */
export interface ReadDocument extends SourceDocument {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string
}

const IMPORTERS: Readonly<
  Record<DocumentFormat, (source: Source) => SourceDocument | Promise<SourceDocument>>
> = {
  txt: readPlainText,
  markdown: readMarkdown,
  html: readHtml,
  docx: readDocx,
  odt: readOdt,
  // Loaded when there is one to read: the parser is large.
  pdf: async (source) => (await import('#main/importers/pdf')).readPdf(source),
  csv: (source) => readDelimited(source, 'csv'),
  tsv: (source) => readDelimited(source, 'tsv'),
  xlsx: readXlsx,
}

/**
 * Reads a file of any supported format. Throws `Refusal('bad-input')` that names the file and says what is wrong
 * with it and what to do; nothing else is thrown whatever the bytes are. A person may name the encoding of a text.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  encoding?: Encoding,
): Promise<ReadDocument> {
  const source = sourceOf(bytes, fileName, encoding)
  if (bytes.length > MAX_FILE_BYTES)
    throw source.refuse(say('files.tooLarge', { most: MAX_FILE_BYTES / 1024 / 1024 }))
  const { format, warnings } = recognise(source)
  const document = inspectText(await IMPORTERS[format](source))
  return {
    ...document,
    warnings: [...warnings, ...document.warnings],
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function readPlainText({ bytes, name, encoding: named }: Source): SourceDocument {
  const { text, encoding, warnings, sound } = readTextFile(bytes, name, named)
  const structure = { paragraphs: null, markup: [], tables: [], title: null }
  return { format: 'txt', encoding, text, ...structure, warnings, sound }
}
