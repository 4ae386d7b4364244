import { MAX_CELLS, MAX_TEXT } from '#main/importers/limits'
import type { Source } from '#main/importers/source'
import { languageByName, namesSide } from '#shared/text/language-names'
import type { SourceDocument, StructuredParagraph, VersionColumn, VersionTable } from '#shared/text/document'
import { commas, say } from '#shared/words/message'

/** A table as its format holds it: the texts of the cells by row. */
export interface RawTable {
  /** Its name in the file, when it has one; for messages. */
  readonly name: string | null
  readonly rows: readonly (readonly string[])[]
}

// Share of the cells of a column that have to hold words for the column to be text and no number, id or date.
const WORDS = 0.5
// Places in a table for each cell with something in it, at most.
const SPARSE = 10
const WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const ID = /^(?=.*[\d_/#])[\w./:#-]+$/u

/**
 * The document that tables make: each column with text is a version, or each whose header names a language where
 * there are such. Every cell of those columns is one paragraph.
 */
export function tableDocument(
  tables: readonly RawTable[],
  source: Source,
  about: Pick<SourceDocument, 'format' | 'encoding' | 'warnings'>,
): SourceDocument {
  const pieces: string[] = []
  const paragraphs: StructuredParagraph[] = []
  const read: VersionTable[] = []
  const warnings = [...about.warnings]
  let offset = 0
  for (const { name, rows } of tables) {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
    if (width * rows.length > MAX_CELLS * SPARSE)
      throw source.refuse(say('files.emptyTable', { rows: rows.length, columns: width }))
    const { columns, header, dropped } = readColumns(rows, width)
    if (columns.length === 0) continue
    const table = read.length
    read.push({ header, columns })
    if (dropped.length > 0)
      warnings.push(
        name === null
          ? say('files.columnsLeftOut', { count: dropped.length, columns: commas(dropped) })
          : say('files.columnsOfLeftOut', { count: dropped.length, name, columns: commas(dropped) }),
      )
    for (let row = header ? 1 : 0; row < rows.length; row++)
      for (const { column } of columns) {
        const cell = rows[row]?.[column] ?? ''
        const text = cell.trim()
        if (text === '') continue
        if (paragraphs.length >= MAX_CELLS || offset + text.length > MAX_TEXT)
          throw source.refuse(say('files.manyCells', { most: MAX_CELLS / 1e6 }))
        pieces.push(text, '\n')
        paragraphs.push({
          spans: [[offset, offset + text.length]],
          kind: 'body',
          cell: { table, row, column },
        })
        offset += text.length + 1
      }
  }
  if (paragraphs.length === 0) throw source.refuse(say('files.noText'))
  return { ...about, warnings, text: pieces.join(''), paragraphs, markup: [], tables: read, title: null }
}

/** Which columns of a table are versions, and what the others are called. */
function readColumns(
  rows: readonly (readonly string[])[],
  width: number,
): VersionTable & { readonly dropped: string[] } {
  const [first = []] = rows
  const langs = first.map((name) => languageByName(name))
  const named = langs.some((lang) => lang !== null)
  const header = rows.length > 1 && (named || first.some(namesSide))
  const columns: VersionColumn[] = []
  const dropped: string[] = []
  for (let column = 0; column < width; column++) {
    const lang = header ? (langs[column] ?? null) : null
    // `id` is Indonesian, too: what is no text is no version, whatever it is called.
    const isVersion = (!named || lang !== null) && holdsText(rows, column, header)
    if (isVersion) columns.push({ column, lang })
    else if (rows.some((row) => (row[column] ?? '').trim() !== ''))
      dropped.push(header ? `"${(first[column] ?? '').trim().slice(0, 40)}"` : `${column + 1}`)
  }
  return { header, columns, dropped }
}

function holdsText(rows: readonly (readonly string[])[], column: number, header: boolean): boolean {
  const cells = rows.slice(header ? 1 : 0).flatMap((row) => (row[column] ?? '').trim() || [])
  const texts = cells.filter((cell) => WORD.test(cell) && !ID.test(cell))
  return texts.length > 0 && texts.length >= cells.length * WORDS
}
