import { limitCell } from '#shared/exchange/review/cell'
import { XmlWriter } from '#shared/xml/writer'
import { empty, OFFICE } from '#main/exporters/package'
import { rowHeight } from '#main/exporters/xlsx-heights'
import { columnName, writeColumns, xlsxOf } from '#main/exporters/xlsx-package'
import { SHEET, STYLE } from '#main/exporters/xlsx-styles'
import { columnBreaks, type PagedColumn } from '#main/reports/column-breaks'

/** A sheet of a workbook: texts, which are never computed, and figures. The first row is its head, and stays in view. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** How many of them stay in view, and stand on every page. */
  readonly headColumns: number
  readonly rows: Iterable<readonly (string | number)[]>
}

export interface SheetColumn extends PagedColumn {
  /** For figures that stand beside texts. */
  readonly centred?: boolean
}

const CHUNK = 1 << 16

/**
 * Writes sheets as an Office Open XML workbook (ISO/IEC 29500, transitional). `foot` stands below each printed page,
 * `&P` and `&N` in it for its number and how many there are.
 */
export function workbookOf(title: string, sheets: readonly Sheet[], foot: string): Generator<Uint8Array> {
  return xlsxOf(
    title,
    workbook(sheets),
    sheets.map((sheet) => sheetXml(sheet, foot)),
  )
}

/** The sheets, and that their heads are printed on every page. */
function workbook(sheets: readonly Sheet[]): string {
  const xml = new XmlWriter()
  xml.start('workbook', { xmlns: SHEET, 'xmlns:r': `${OFFICE}/relationships` }).start('sheets')
  sheets.forEach(({ name }, n) =>
    empty(xml, 'sheet', { name, sheetId: String(n + 1), 'r:id': `sheet${n + 1}` }),
  )
  xml.end().start('definedNames')
  sheets.forEach(({ name, headColumns }, n) => {
    xml.start('definedName', { name: '_xlnm.Print_Titles', localSheetId: String(n) })
    xml.text(`'${name}'!$A:$${columnName(headColumns - 1)},'${name}'!$1:$1`).end()
  })
  return xml.end().end().take()
}

function* sheetXml({ columns, headColumns, rows }: Sheet, foot: string): Generator<string> {
  const widths = columns.map(({ width }) => width)
  const xml = new XmlWriter()
  xml.start('worksheet', { xmlns: SHEET }).start('sheetPr')
  empty(xml, 'pageSetUpPr', { fitToPage: '1' })
  xml.end().start('sheetViews').start('sheetView', { workbookViewId: '0' })
  empty(xml, 'pane', {
    ...{ xSplit: String(headColumns), ySplit: '1', topLeftCell: `${columnName(headColumns)}2` },
    ...{ activePane: 'bottomRight', state: 'frozen' },
  })
  xml.end().end()
  writeColumns(xml, widths)
  xml.start('sheetData')
  let number = 0
  for (const row of rows) {
    number++
    const height = rowHeight(row.map(String), widths)
    xml.start('row', { r: String(number), ht: String(height), customHeight: '0' })
    row.forEach((value, column) => {
      const look = number === 1 ? 'headerSmall' : columns[column]?.centred === true ? 'figure' : 'text'
      writeCell(xml, `${columnName(column)}${number}`, value, STYLE[look])
    })
    xml.end()
    if (xml.pending >= CHUNK) yield xml.take()
  }
  xml.end()
  empty(xml, 'autoFilter', { ref: `A1:${columnName(widths.length - 1)}${number}` })
  empty(xml, 'pageMargins', {
    ...{ left: '0.4', right: '0.4', top: '0.5', bottom: '0.6', header: '0.3', footer: '0.3' },
  })
  const breaks = columnBreaks(columns, headColumns)
  empty(xml, 'pageSetup', {
    ...{ paperSize: '9', fitToWidth: String(breaks.length + 1), fitToHeight: '0' },
    ...{ pageOrder: 'overThenDown', orientation: 'landscape' },
  })
  xml.start('headerFooter').start('oddFooter').text(`&L&A&R${foot}`).end().end()
  if (breaks.length > 0) writeBreaks(xml, breaks)
  yield xml.end().take()
}

/** LibreOffice breaks a sheet that is fitted to several pages across here, Excel where the width of a page ends. */
function writeBreaks(xml: XmlWriter, columns: readonly number[]): void {
  const count = String(columns.length)
  xml.start('colBreaks', { count, manualBreakCount: count })
  for (const column of columns) empty(xml, 'brk', { id: String(column), max: '1048575', man: '1' })
  xml.end()
}

function writeCell(xml: XmlWriter, r: string, value: string | number, style: number): void {
  const s = String(style)
  if (typeof value === 'number') xml.start('c', { r, s }).start('v').text(String(value)).end().end()
  else {
    xml.start('c', { r, s, t: 'inlineStr' }).start('is').start('t', { 'xml:space': 'preserve' })
    xml.text(limitCell(value)).end().end().end()
  }
}
