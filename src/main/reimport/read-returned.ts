import Papa from 'papaparse'
import { Refusal } from '#shared/errors'
import type { AlignedUnit } from '#shared/exchange/aligned'
import { readCell } from '#shared/exchange/review/csv'
import type { ReviewOrigin } from '#shared/exchange/review/key'
import { readReviewTable } from '#shared/exchange/roundtrip/read-table'
import { returnedXliff } from '#shared/exchange/roundtrip/read-xliff'
import type { Returned } from '#shared/exchange/roundtrip/returned'
import { XliffReader } from '#shared/exchange/xliff/read'
import type { LanguageTag } from '#shared/model'
import { readBytes } from '#main/files/read-file'
import { MAX_FILE_BYTES } from '#main/importers/limits'
import { readTextFile } from '#main/importers/plain-text'
import { recognise } from '#main/importers/recognise'
import { sourceOf, type Source } from '#main/importers/source'
import { readWorkbook } from '#main/importers/xlsx-workbook'
import { openXml } from '#main/importers/xml-chunks'
import { readDocxTables } from '#main/reimport/docx-tables'
import { say } from '#shared/words/message'

/** The tags of the versions that an origin names. Refuses an origin that is of another project. */
export type LanguagesOf = (origin: ReviewOrigin) => readonly LanguageTag[]

/**
 * Reads a file that was exported for people outside and came back: XLIFF, XLSX, DOCX or CSV, whatever its name. Throws
 * `Refusal` where it is none of them, or was not written by Parallax, or has lost what it is known by.
 */
export async function readReturned(
  { path, name }: { readonly path: string; readonly name: string },
  languages: LanguagesOf,
): Promise<Returned> {
  const xml = await openXml(path, name)
  if (xml.root === 'xliff') return ours(name, returnedXliff(await unitsOf(xml.chunks(), name)))
  const bytes = await readBytes(path)
  if (bytes.length > MAX_FILE_BYTES) throw new Refusal('bad-input', say('writing.tooLarge', { name }))
  const source = sourceOf(bytes, name)
  const { format } = recognise(source)
  if (format === 'xlsx') return ours(name, fromWorkbook(source, languages))
  if (format === 'docx') return ours(name, fromDocument(source, languages))
  if (format === 'csv' || format === 'tsv' || format === 'txt')
    return ours(name, readReviewTable(delimited(source), languages))
  throw new Refusal('bad-input', say('writing.otherForm', { name }))
}

function ours(name: string, returned: Returned | null): Returned {
  if (returned !== null) return returned
  throw new Refusal('bad-input', say('writing.noOrigin', { name }))
}

async function unitsOf(
  chunks: AsyncIterable<{ readonly text: string }>,
  name: string,
): Promise<readonly AlignedUnit[]> {
  const reader = new XliffReader()
  const units: AlignedUnit[] = []
  const take = (events: ReturnType<XliffReader['push']>): void => {
    for (const event of events) if (event.kind === 'unit') units.push(event.unit)
  }
  try {
    for await (const { text } of chunks) take(reader.push(text))
    take(reader.close())
  } catch (error) {
    if (!(error instanceof Refusal) || error.message.startsWith('cannot read')) throw error
    throw new Refusal(error.code, say('files.cannotRead', { name, why: error.said }))
  }
  return units
}

/** The sheet with our header; people put sheets of their own beside it. */
function fromWorkbook(source: Source, languages: LanguagesOf): Returned | null {
  for (const sheet of readWorkbook(source)) {
    const returned = readReviewTable(sheet.read() ?? [], languages)
    if (returned !== null) return returned
  }
  return null
}

function fromDocument(source: Source, languages: LanguagesOf): Returned | null {
  for (const { rows, changes } of readDocxTables(source)) {
    const returned = readReviewTable(rows, languages)
    if (returned === null) continue
    if (changes === 0) return returned
    const remark = say('files.trackedAccepted', { count: changes })
    return { ...returned, remarks: [...returned.remarks, remark] }
  }
  return null
}

function delimited(source: Source): readonly (readonly string[])[] {
  const { text } = readTextFile(source.bytes, source.name)
  // Spreadsheets write the separator of the system's language.
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] })
  return data.map((row) => row.map(readCell))
}
