import { asWritten } from '#shared/exchange/review/cell'
import type { ReviewRow, ReviewTable } from '#shared/exchange/review/table'
import type { UnitId } from '#shared/model'
import { XmlWriter } from '#shared/xml/writer'
import { docxOf, writePage } from '#main/exporters/docx-package'
import { WORD } from '#main/exporters/docx-styles'
import {
  settingOf,
  writeParagraph,
  writeRun,
  type RunLook,
  type TextSetting,
} from '#main/exporters/docx-text'
import { empty } from '#main/exporters/package'

const CHUNK = 1 << 16
/** A4 across, and what its columns take, in twentieths of a point. */
const PAGE = { width: 16_838, height: 11_906, margin: 720 } as const
const WIDTHS = { unit: 620, state: 1120, note: 1500, findings: 2000 } as const

/**
 * Writes a table as an Office Open XML text document (ISO/IEC 29500, transitional): a table with a row a unit, a
 * column a version and a paragraph a segment, each in its language, so that spell checkers, faces and directions are
 * right. Keys stand as hidden text beside the numbers of units. `told` hears of each unit that is written. Returns
 * the characters dropped.
 */
export function* writeDocx(table: ReviewTable, told: (unit: UnitId) => void): Generator<Uint8Array, number> {
  const xml = new XmlWriter()
  yield* docxOf(table.title, body(xml, table, told))
  return xml.dropped
}

function* body(xml: XmlWriter, table: ReviewTable, told: (unit: UnitId) => void): Generator<string> {
  const { unit, state, note, findings } = table.words.columns
  const own = settingOf(table.words.language)
  const fixed = WIDTHS.unit + WIDTHS.state + WIDTHS.note + WIDTHS.findings
  const versions = table.versions.map(({ lang, label }) => ({ label, setting: settingOf(lang) }))
  const each = Math.floor((PAGE.width - 2 * PAGE.margin - fixed) / Math.max(1, versions.length))
  const widths = [WIDTHS.unit, WIDTHS.state, ...versions.map(() => each), WIDTHS.note, WIDTHS.findings]

  xml.start('w:document', { 'xmlns:w': WORD }).start('w:body')
  heading(xml, table.title, own)
  xml.start('w:tbl').start('w:tblPr')
  empty(xml, 'w:tblStyle', { 'w:val': 'Units' })
  empty(xml, 'w:tblW', { 'w:w': String(widths.reduce((sum, width) => sum + width)), 'w:type': 'dxa' })
  empty(xml, 'w:tblLayout', { 'w:type': 'fixed' })
  xml.end().start('w:tblGrid')
  for (const width of widths) empty(xml, 'w:gridCol', { 'w:w': String(width) })
  xml.end()

  const cell = (column: number, content: () => void, shade = false): void => {
    xml.start('w:tc').start('w:tcPr')
    empty(xml, 'w:tcW', { 'w:w': String(widths[column] ?? each), 'w:type': 'dxa' })
    if (shade) empty(xml, 'w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EEF1F5' })
    xml.end()
    content()
    xml.end()
  }
  row(xml, true, () => {
    const names = [state, ...versions.map(({ label }) => label), note, findings]
    cell(0, () => withKey(xml, unit, table.origin, own, { bold: true }), true)
    names.forEach((name, n) => cell(n + 1, () => writeParagraph(xml, name, own, { bold: true }), true))
  })
  for (const one of table.rows) {
    row(xml, false, () => writeUnit(xml, one, versions, own, cell))
    told(one.id)
    if (xml.pending >= CHUNK) yield xml.take()
  }
  xml.end()
  // The end of the table needs a paragraph behind it.
  empty(xml, 'w:p')
  writePage(xml, PAGE)
  yield xml.end().end().take()
}

function writeUnit(
  xml: XmlWriter,
  { unit, state, texts, note, findings, key }: ReviewRow,
  versions: readonly { readonly setting: TextSetting }[],
  own: TextSetting,
  cell: (column: number, content: () => void) => void,
): void {
  const paragraphs = (lines: readonly string[], setting: TextSetting, look?: RunLook): void => {
    for (const line of lines.length === 0 ? [''] : lines) writeParagraph(xml, asWritten(line), setting, look)
  }
  cell(0, () => withKey(xml, String(unit), key, own, { quiet: true }))
  cell(1, () => paragraphs([state], own, { quiet: true }))
  versions.forEach(({ setting }, n) => cell(n + 2, () => paragraphs(texts[n] ?? [], setting)))
  cell(versions.length + 2, () => paragraphs([note], own))
  cell(versions.length + 3, () => paragraphs(findings, own, { quiet: true }))
}

/** A paragraph that people read, and behind it, hidden, what the file is known again by. */
function withKey(xml: XmlWriter, text: string, key: string, own: TextSetting, look: RunLook): void {
  xml.start('w:p')
  writeRun(xml, text, own, look)
  writeRun(xml, key, own, { hidden: true })
  xml.end()
}

function row(xml: XmlWriter, header: boolean, content: () => void): void {
  xml.start('w:tr').start('w:trPr')
  empty(xml, 'w:cantSplit')
  if (header) empty(xml, 'w:tblHeader')
  xml.end()
  content()
  xml.end()
}

function heading(xml: XmlWriter, title: string, own: TextSetting): void {
  xml.start('w:p').start('w:pPr')
  empty(xml, 'w:pStyle', { 'w:val': 'Title' })
  xml.end()
  writeRun(xml, asWritten(title), own)
  xml.end()
}
