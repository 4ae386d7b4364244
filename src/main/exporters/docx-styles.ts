import { XmlWriter } from '#shared/xml/writer'
import { empty } from '#main/exporters/package'

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** `word/styles.xml`: small type close together, the title, headings, and a table of hairlines. */
export function documentStyles(): string {
  const xml = new XmlWriter()
  xml.start('w:styles', { 'xmlns:w': WORD }).start('w:docDefaults')
  xml.start('w:rPrDefault').start('w:rPr')
  empty(xml, 'w:rFonts', { 'w:ascii': 'Calibri', 'w:hAnsi': 'Calibri', 'w:cs': 'Arial' })
  sizes(xml, '18')
  xml.end().end().start('w:pPrDefault').start('w:pPr')
  empty(xml, 'w:spacing', { 'w:after': '40', 'w:line': '252', 'w:lineRule': 'auto' })
  xml.end().end().end()
  style(xml, 'paragraph', 'Normal', 'Normal', true)
  xml.end()
  style(xml, 'paragraph', 'Title', 'Title')
  empty(xml, 'w:basedOn', { 'w:val': 'Normal' })
  xml.start('w:pPr')
  empty(xml, 'w:spacing', { 'w:after': '160' })
  xml.end().start('w:rPr')
  empty(xml, 'w:b')
  sizes(xml, '26')
  xml.end().end()
  heading(xml, 1, '24')
  heading(xml, 2, '20')
  heading(xml, 3, '18')
  style(xml, 'table', 'Units', 'Units')
  xml.start('w:tblPr').start('w:tblBorders')
  for (const side of ['top', 'bottom', 'insideH'])
    empty(xml, `w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'D1D5DB' })
  xml.end().start('w:tblCellMar')
  for (const side of ['top', 'left', 'bottom', 'right'])
    empty(xml, `w:${side}`, { 'w:w': '70', 'w:type': 'dxa' })
  return xml.end().end().end().end().take()
}

/** A heading of a level, which keeps to what it heads and stands in the outline. */
function heading(xml: XmlWriter, level: number, size: string): void {
  style(xml, 'paragraph', `Heading${level}`, `heading ${level}`)
  empty(xml, 'w:basedOn', { 'w:val': 'Normal' })
  empty(xml, 'w:next', { 'w:val': 'Normal' })
  xml.start('w:pPr')
  empty(xml, 'w:keepNext')
  empty(xml, 'w:spacing', { 'w:before': '240', 'w:after': '80' })
  empty(xml, 'w:outlineLvl', { 'w:val': String(level - 1) })
  xml.end().start('w:rPr')
  empty(xml, 'w:b')
  sizes(xml, size)
  xml.end().end()
}

function style(xml: XmlWriter, type: string, id: string, name: string, standard = false): void {
  xml.start('w:style', { 'w:type': type, 'w:default': standard ? '1' : undefined, 'w:styleId': id })
  empty(xml, 'w:name', { 'w:val': name })
}

function sizes(xml: XmlWriter, halfPoints: string): void {
  for (const name of ['w:sz', 'w:szCs']) empty(xml, name, { 'w:val': halfPoints })
}
