import { openArchive } from '#main/importers/archive'
import type { Source } from '#main/importers/source'
import { recogniseText } from '#main/importers/recognise-text'
import { UNSUPPORTED, type Unsupported } from '#main/importers/unsupported'
import type { DocumentFormat } from '#shared/text/document'
import { say, type Message } from '#shared/words/message'

/** What a file is, and what of its name does not fit that. */
export interface Recognised {
  readonly format: DocumentFormat
  readonly warnings: readonly Message[]
}

/** How files begin that are neither text nor archives. */
const SIGNATURES: readonly (readonly [what: Message, start: string])[] = [
  [say('files.itIsCompressed'), '\x1f\x8b'],
  [say('files.itIsCompressed'), 'BZh'],
  [say('files.itIsArchive'), '7z\xbc\xaf'],
  [say('files.itIsArchive'), 'Rar!'],
  [say('files.aPicture'), '\x89PNG'],
  [say('files.aPicture'), '\xff\xd8\xff'],
  [say('files.aPicture'), 'GIF8'],
  [say('files.aPicture'), 'II*\0'],
  [say('files.aPicture'), 'MM\0*'],
  [say('files.itIsDjvu'), 'AT&TFORM'],
  [say('files.itIsDatabase'), 'SQLite format 3'],
  [say('files.itIsProgram'), 'MZ'],
  [say('files.itIsProgram'), '\x7fELF'],
]
const EXTENSIONS: ReadonlyMap<string, DocumentFormat> = new Map([
  ['txt', 'txt'],
  ['text', 'txt'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['docm', 'docx'],
  ['dotx', 'docx'],
  ['odt', 'odt'],
  ['ott', 'odt'],
  ['pdf', 'pdf'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
])
/** Files of aligned texts are known by what they begin with: what comes here with such a name is none. */
const ALIGNED = new Set(['tmx', 'xlf', 'xliff', 'sdlxliff', 'mqxliff', 'mxliff'])
/** Formats with a structure of bytes that text cannot be taken for. */
const BINARY = new Set<DocumentFormat>(['docx', 'odt', 'pdf', 'xlsx'])
// A PDF may have something before its first line (ISO 32000-1, implementation note 13).
const PDF_HEAD = 1024

/**
 * What format a file is in, by its content first and its extension second. Throws `Refusal` for what is empty, is
 * protected by a password, cannot be read yet, or is none of the formats.
 */
export function recognise(source: Source): Recognised {
  const { bytes, refuse } = source
  if (bytes.length === 0) throw refuse(say('files.empty'))
  const extension = extensionOf(source.name)
  const named = EXTENSIONS.get(extension) ?? null
  const found = byContent(source, extension, named)
  if (typeof found !== 'string') throw refuse(found.problem)
  const fits =
    (named === null && !ALIGNED.has(extension)) ||
    named === found ||
    (named !== null && !BINARY.has(found) && !BINARY.has(named) && found !== 'html')
  const warning = say('files.otherName', { extension, what: DESCRIPTIONS[found] })
  return { format: found, warnings: fits ? [] : [warning] }
}

const DESCRIPTIONS: Readonly<Record<DocumentFormat, Message>> = {
  txt: say('files.plainText'),
  markdown: say('files.aMarkdown'),
  html: say('files.htmlPage'),
  docx: say('files.aDocx'),
  odt: say('files.anOdt'),
  pdf: say('files.aPdf'),
  csv: say('files.aTextTable'),
  tsv: say('files.aTextTable'),
  xlsx: say('files.anXlsx'),
}

function byContent(
  source: Source,
  extension: string,
  named: DocumentFormat | null,
): DocumentFormat | Unsupported {
  const { bytes, refuse } = source
  const head = Buffer.from(bytes.subarray(0, PDF_HEAD)).toString('latin1')
  if (head.startsWith('%PDF-') || (named === 'pdf' && head.includes('%PDF-'))) return 'pdf'
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/u.test(head)) return archiveFormat(source)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return compoundFile(bytes)
  if (head.startsWith('{\\rtf')) return UNSUPPORTED.rtf
  const what = SIGNATURES.find(([, start]) => head.startsWith(start))?.[0]
  if (what !== undefined) throw refuse(what)
  const text = recogniseText(source, extension, named)
  if (text !== null) return text
  if (named !== null && BINARY.has(named)) throw refuse(say('files.noSuchDocument', { extension }))
  throw refuse(say('files.unknown'))
}

/** What an archive holds, by the parts that make each kind of document. */
function archiveFormat(source: Source): DocumentFormat | Unsupported {
  const archive = openArchive(source)
  const has = (name: string): boolean => archive.names.has(name)
  const mimetype = has('mimetype')
    ? new TextDecoder().decode(archive.read('mimetype') ?? undefined).trim()
    : ''
  if (mimetype.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return UNSUPPORTED.ods
  if (mimetype.startsWith('application/vnd.oasis.opendocument.')) return UNSUPPORTED.odp
  if (mimetype === 'application/epub+zip') return UNSUPPORTED.epub
  const names = [...archive.names]
  const inside = (folder: string): boolean => names.some((name) => name.startsWith(folder))
  if (has('xl/workbook.bin')) return UNSUPPORTED.xlsb
  if (has('xl/workbook.xml')) return 'xlsx'
  if (inside('ppt/')) return UNSUPPORTED.pptx
  if (has('[Content_Types].xml') && inside('word/')) return 'docx'
  throw source.refuse(names.length === 0 ? say('files.emptyArchive') : say('files.zipArchive'))
}

/** A compound file (MS-CFB) names its streams in UTF-16: those of old office formats, or of an encrypted package. */
function compoundFile(bytes: Uint8Array): Unsupported {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (holds('EncryptedPackage')) return UNSUPPORTED.encrypted
  if (holds('WordDocument')) return UNSUPPORTED.doc
  if (holds('Workbook') || holds('Book')) return UNSUPPORTED.xls
  if (holds('PowerPoint Document')) return UNSUPPORTED.ppt
  return UNSUPPORTED.oldOffice
}

function extensionOf(name: string): string {
  return /\.([^.\s/\\]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}
