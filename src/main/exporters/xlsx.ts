import { Refusal } from '#shared/errors'
import { asWritten, cellText, limitCell } from '#shared/exchange/review/cell'
import { headerOf, type ReviewTable } from '#shared/exchange/review/table'
import { isRightToLeft } from '#shared/exchange/direction'
import type { FormWords } from '#shared/exchange/review/words'
import type { UnitId } from '#shared/model'
import { XmlWriter } from '#shared/xml/writer'
import { empty, OFFICE } from '#main/exporters/package'
import { rowHeight } from '#main/exporters/xlsx-heights'
import { columnName, writeColumns, xlsxOf } from '#main/exporters/xlsx-package'
import { SHEET, STYLE, type StyleName } from '#main/exporters/xlsx-styles'
import { say } from '#shared/words/message'

/** Rows of a sheet, the header among them. */
const MAX_ROWS = 1_048_576
const CHUNK = 1 << 16
/** Widths in characters of the columns that hold no version. */
const WIDTHS = { unit: 6, state: 12, text: 48, note: 28, findings: 40 } as const
/** How a text begins that a spreadsheet computes once a person edits its cell. */
const FORMULA = /^[=+\-@]/u

/**
 * Writes a table as an Office Open XML workbook (ISO/IEC 29500, transitional) of one sheet. Every cell is a string,
 * so nothing is a formula; the header row is frozen, review states are a list to choose from, and the column of keys,
 * the last, is hidden. `told` hears of each unit that is written. Returns the characters dropped.
 */
export function* writeXlsx(table: ReviewTable, told: (unit: UnitId) => void): Generator<Uint8Array, number> {
  const xml = new XmlWriter()
  yield* xlsxOf(table.title, workbook(table), [sheet(xml, table, told)])
  return xml.dropped
}

/** The sheet, and that its first row is repeated on every page. */
function workbook({ name }: ReviewTable): string {
  const xml = new XmlWriter()
  const sheetCalled = sheetName(name)
  xml.start('workbook', { xmlns: SHEET, 'xmlns:r': `${OFFICE}/relationships` }).start('bookViews')
  empty(xml, 'workbookView')
  xml.end().start('sheets')
  empty(xml, 'sheet', { name: sheetCalled, sheetId: '1', 'r:id': 'sheet1' })
  xml.end().start('definedNames')
  xml.start('definedName', { name: '_xlnm.Print_Titles', localSheetId: '0' })
  xml.text(`'${sheetCalled.replaceAll("'", "''")}'!$1:$1`).end()
  return xml.end().end().take()
}

/** A name that a sheet may have: 31 characters, without those that formulas use. */
function sheetName(name: string): string {
  const safe = Array.from(
    asWritten(name)
      .replace(/[[\]:*?/\\\n\t]/gu, '-')
      .replace(/^'|'$/gu, '-'),
  )
  return safe.slice(0, 28).join('') || 'Work'
}

function* sheet(xml: XmlWriter, table: ReviewTable, told: (unit: UnitId) => void): Generator<string> {
  const { versions } = table
  const header = headerOf(table)
  xml.start('worksheet', { xmlns: SHEET })
  xml.start('sheetPr')
  empty(xml, 'pageSetUpPr', { fitToPage: '1' })
  xml.end().start('sheetViews').start('sheetView', { tabSelected: '1', workbookViewId: '0' })
  empty(xml, 'pane', { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })
  xml.end().end()
  const shown = columnWidths(versions.length + 4)
  writeColumns(xml, shown, () => {
    const last = String(shown.length + 1)
    empty(xml, 'col', { min: last, max: last, width: '10', hidden: '1', customWidth: '1' })
  })
  xml.start('sheetData')
  writeRow(xml, 1, header, () => 'header')
  let rows = 1
  const texts: readonly StyleName[] = versions.map(({ lang }) => (isRightToLeft(lang) ? 'rtl' : 'text'))
  const kinds: readonly StyleName[] = ['small', 'small', ...texts, 'text', 'small', 'small']
  for (const row of table.rows) {
    if (rows >= MAX_ROWS) throw new Refusal('bad-argument', say('writing.sheetFull', { name: table.name }))
    const cells = [
      ...[String(row.unit), row.state],
      ...row.texts.map(cellText),
      ...[asWritten(row.note), cellText(row.findings), row.key],
    ]
    writeRow(xml, ++rows, cells, (column) => kinds[column] ?? 'text')
    told(row.id)
    if (xml.pending >= CHUNK) yield xml.take()
  }
  xml.end()
  empty(xml, 'autoFilter', { ref: `A1:${columnName(header.length - 2)}${rows}` })
  if (rows > 1) writeStates(xml, rows, table.words)
  empty(xml, 'pageMargins', {
    ...{ left: '0.4', right: '0.4', top: '0.5', bottom: '0.5', header: '0.3', footer: '0.3' },
  })
  empty(xml, 'pageSetup', { paperSize: '9', orientation: 'landscape', fitToHeight: '0' })
  yield xml.end().take()
}

function writeRow(
  xml: XmlWriter,
  row: number,
  cells: readonly string[],
  style: (column: number) => StyleName,
): void {
  const height = rowHeight(cells, columnWidths(cells.length - 1))
  xml.start('row', { r: String(row), ht: String(height), customHeight: '0' })
  cells.forEach((text, column) => {
    const name = style(column)
    const guarded = FORMULA.test(text) && (name === 'text' || name === 'rtl')
    const s = String(guarded ? STYLE[`${name}Guarded`] : STYLE[name])
    xml.start('c', { r: `${columnName(column)}${row}`, s, ...(text !== '' && { t: 'inlineStr' }) })
    if (text !== '')
      xml
        .start('is')
        .start('t', { 'xml:space': 'preserve' })
        .text(escaped(limitCell(text)))
        .end()
        .end()
    xml.end()
  })
  xml.end()
}

/** Widths of the columns that are shown, in characters. */
function columnWidths(columns: number): readonly number[] {
  const texts = Array.from({ length: columns - 4 }, () => WIDTHS.text)
  return [WIDTHS.unit, WIDTHS.state, ...texts, WIDTHS.note, WIDTHS.findings]
}

/** What reads as the code of a character is told apart from one (ISO/IEC 29500-1, 22.9.2.19). */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
}

function writeStates(xml: XmlWriter, rows: number, { columns, states }: FormWords): void {
  const names = Object.values(states)
  xml.start('dataValidations', { count: '1' })
  xml.start('dataValidation', {
    ...{ type: 'list', allowBlank: '0', showErrorMessage: '1', errorTitle: columns.state },
    ...{ error: names.join(', '), sqref: `B2:B${rows}` },
  })
  xml
    .start('formula1')
    .text(`"${names.join(',')}"`)
    .end()
    .end()
    .end()
}
