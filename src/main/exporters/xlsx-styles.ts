import { XmlWriter } from '#shared/xml/writer'
import { empty } from '#main/exporters/package'

export const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Places of the cell formats in `styles`. A guarded cell is text for a spreadsheet even after it was edited. */
export const STYLE = {
  plain: 0,
  header: 1,
  text: 2,
  textGuarded: 3,
  rtl: 4,
  rtlGuarded: 5,
  small: 6,
  figure: 7,
  headerSmall: 8,
} as const
export type StyleName = 'header' | 'text' | 'rtl' | 'small'

/** Number format `@`: what is typed stays text. */
const TEXT_FORMAT = '49'

/** `xl/styles.xml`: fonts, fills, borders and the cell formats of `STYLE`. */
export function styles(): string {
  const xml = new XmlWriter()
  xml.start('styleSheet', { xmlns: SHEET })
  xml.start('fonts', { count: '4' })
  font(xml, '11')
  font(xml, '11', 'FF1F2937', true)
  font(xml, '9', 'FF6B7280')
  font(xml, '9', 'FF1F2937', true)
  xml.end().start('fills', { count: '3' })
  for (const pattern of ['none', 'gray125']) {
    xml.start('fill')
    empty(xml, 'patternFill', { patternType: pattern })
    xml.end()
  }
  xml.start('fill').start('patternFill', { patternType: 'solid' })
  empty(xml, 'fgColor', { rgb: 'FFEEF1F5' })
  xml.end().end().end().start('borders', { count: '2' })
  for (const line of [false, true]) {
    xml.start('border')
    for (const side of ['left', 'right', 'top']) empty(xml, side)
    xml.start('bottom', { style: line ? 'thin' : undefined })
    if (line) empty(xml, 'color', { rgb: 'FFD1D5DB' })
    xml.end()
    empty(xml, 'diagonal')
    xml.end()
  }
  xml.end().start('cellStyleXfs', { count: '1' })
  empty(xml, 'xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })
  xml.end().start('cellXfs', { count: '9' })
  format(xml, { font: '0' })
  format(xml, { font: '1', fill: '2', line: true })
  format(xml, { font: '0', line: true })
  format(xml, { font: '0', line: true, guarded: true })
  format(xml, { font: '0', line: true, rtl: true })
  format(xml, { font: '0', line: true, rtl: true, guarded: true })
  format(xml, { font: '2', line: true })
  format(xml, { font: '0', line: true, centred: true })
  format(xml, { font: '3', fill: '2', line: true })
  xml.end().start('cellStyles', { count: '1' })
  empty(xml, 'cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })
  return xml.end().end().take()
}

function font(xml: XmlWriter, size: string, color?: string, bold = false): void {
  xml.start('font')
  if (bold) empty(xml, 'b')
  empty(xml, 'sz', { val: size })
  if (color !== undefined) empty(xml, 'color', { rgb: color })
  empty(xml, 'name', { val: 'Calibri' })
  empty(xml, 'family', { val: '2' })
  xml.end()
}

interface Format {
  readonly font: string
  readonly fill?: string
  readonly line?: boolean
  readonly rtl?: boolean
  readonly centred?: boolean
  readonly guarded?: boolean
}

function format(
  xml: XmlWriter,
  { font: fontId, fill = '0', line = false, rtl = false, centred = false, guarded = false }: Format,
): void {
  xml.start('xf', {
    ...{ numFmtId: guarded ? TEXT_FORMAT : '0', fontId, fillId: fill, borderId: line ? '1' : '0', xfId: '0' },
    ...{ applyFont: '1', applyFill: '1', applyBorder: '1', applyAlignment: '1' },
    ...(guarded && { applyNumberFormat: '1', quotePrefix: '1' }),
  })
  const direction = rtl ? { horizontal: 'right', readingOrder: '2' } : centred ? { horizontal: 'center' } : {}
  empty(xml, 'alignment', { vertical: 'top', wrapText: '1', ...direction })
  xml.end()
}
