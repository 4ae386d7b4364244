import { limitCell } from '#shared/exchange/review/cell'
import { XmlWriter } from '#shared/xml/writer'
import { empty, OFFICE } from '#main/exporters/package'
import { columnName, writeColumns, xlsxOf } from '#main/exporters/xlsx-package'
import { SHEET, STYLE } from '#main/exporters/xlsx-styles'

/** A sheet of a workbook: texts, which are never computed, and figures. The first row is its head, and stays in view. */
export interface Sheet {
  readonly name: string
  /** Widths of the columns in characters. */
  readonly widths: readonly number[]
  readonly rows: Iterable<readonly (string | number)[]>
}

const CHUNK = 1 << 16

/** Writes sheets as an Office Open XML workbook (ISO/IEC 29500, transitional). */
export function workbookOf(title: string, sheets: readonly Sheet[]): Generator<Uint8Array> {
  return xlsxOf(
    title,
    workbook(sheets),
    sheets.map((sheet) => sheetXml(sheet)),
  )
}

function workbook(sheets: readonly Sheet[]): string {
  const xml = new XmlWriter()
  xml.start('workbook', { xmlns: SHEET, 'xmlns:r': `${OFFICE}/relationships` }).start('sheets')
  sheets.forEach(({ name }, n) =>
    empty(xml, 'sheet', { name, sheetId: String(n + 1), 'r:id': `sheet${n + 1}` }),
  )
  return xml.end().end().take()
}

function* sheetXml({ widths, rows }: Sheet): Generator<string> {
  const xml = new XmlWriter()
  xml.start('worksheet', { xmlns: SHEET }).start('sheetPr')
  empty(xml, 'pageSetUpPr', { fitToPage: '1' })
  xml.end().start('sheetViews').start('sheetView', { workbookViewId: '0' })
  empty(xml, 'pane', { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })
  xml.end().end()
  writeColumns(xml, widths)
  xml.start('sheetData')
  let number = 0
  for (const row of rows) {
    number++
    xml.start('row', { r: String(number) })
    row.forEach((value, column) => writeCell(xml, `${columnName(column)}${number}`, value, number === 1))
    xml.end()
    if (xml.pending >= CHUNK) yield xml.take()
  }
  xml.end()
  empty(xml, 'pageSetup', { paperSize: '9', orientation: 'landscape', fitToHeight: '0' })
  yield xml.end().take()
}

function writeCell(xml: XmlWriter, r: string, value: string | number, head: boolean): void {
  const s = String(head ? STYLE.header : STYLE.text)
  if (typeof value === 'number') xml.start('c', { r, s }).start('v').text(String(value)).end().end()
  else {
    xml.start('c', { r, s, t: 'inlineStr' }).start('is').start('t', { 'xml:space': 'preserve' })
    xml.text(limitCell(value)).end().end().end()
  }
}
