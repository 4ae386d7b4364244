import type { Block, Entry, Line, Run, Table } from '#shared/report/blocks'
import type { ReportWords } from '#shared/report/words/words'
import type { XmlWriter } from '#shared/xml/writer'
import { settingOf, writeRun, type RunLook } from '#main/exporters/docx-text'
import { empty } from '#main/exporters/package'

/** How the runs of a report look in a Word document. */
const LOOKS: Readonly<Record<NonNullable<Run['look']>, RunLook>> = {
  quiet: { quiet: true },
  code: { quiet: true },
  place: { marked: true },
  counterpart: { marked: true },
}

/** Writes blocks of a report one below the other, on lines of `across` twentieths of a point. */
export class DocxBlocks {
  readonly #xml: XmlWriter
  readonly #words: ReportWords
  readonly #across: number

  constructor(xml: XmlWriter, words: ReportWords, across: number) {
    this.#xml = xml
    this.#words = words
    this.#across = across
  }

  write(block: Block): void {
    switch (block.kind) {
      case 'heading':
        return this.styled(`Heading${block.level}`, [{ text: block.text }])
      case 'facts':
        for (const [name, value] of block.facts)
          this.#paragraph({ runs: [{ text: `${name}: `, look: 'quiet' }, { text: value }] })
        return
      case 'text':
        return this.#paragraph(block.line)
      case 'list':
        for (const item of block.items) this.#paragraph({ runs: [{ text: `– ${item}` }] })
        return
      case 'table':
        return this.#table(block)
      case 'chart':
        // A drawing is for the page of HTML; its counts are what a document is searched for.
        this.styled('Heading3', [{ text: block.title }])
        return this.#table(block.counts)
      case 'entry':
        return this.#entry(block)
    }
  }

  /** A paragraph in a style of the document. */
  styled(style: string, runs: readonly Run[]): void {
    this.#paragraph({ runs }, style)
  }

  #entry({ number, head, blocks }: Entry): void {
    this.styled('Heading3', [{ text: `${this.#words.number} ${number}  ${head.name}, ${head.severityName}` }])
    this.#paragraph({ runs: [{ text: head.facts, look: 'quiet' }] })
    for (const block of blocks) this.write(block)
  }

  #paragraph({ lang = this.#words.lang, runs }: Line, style?: string): void {
    const xml = this.#xml
    const setting = settingOf(lang)
    xml.start('w:p')
    if (setting.rtl || style !== undefined) {
      xml.start('w:pPr')
      if (style !== undefined) empty(xml, 'w:pStyle', { 'w:val': style })
      if (setting.rtl) empty(xml, 'w:bidi')
      xml.end()
    }
    for (const { text, look } of runs) writeRun(xml, text, setting, look === undefined ? {} : LOOKS[look])
    xml.end()
  }

  #table({ heads, widths, rows }: Table): void {
    const xml = this.#xml
    const whole = widths.reduce((sum, width) => sum + width, 0)
    const wide = widths.map((width) => String(Math.floor((width * this.#across) / whole)))
    xml.start('w:tbl').start('w:tblPr')
    empty(xml, 'w:tblStyle', { 'w:val': 'Units' })
    empty(xml, 'w:tblW', { 'w:w': String(this.#across), 'w:type': 'dxa' })
    empty(xml, 'w:tblLayout', { 'w:type': 'fixed' })
    xml.end().start('w:tblGrid')
    for (const width of wide) empty(xml, 'w:gridCol', { 'w:w': width })
    xml.end()
    const row = (cells: readonly (readonly Line[])[], head: boolean): void => {
      xml.start('w:tr').start('w:trPr')
      empty(xml, 'w:cantSplit')
      if (head) empty(xml, 'w:tblHeader')
      xml.end()
      cells.forEach((lines, column) => {
        xml.start('w:tc').start('w:tcPr')
        empty(xml, 'w:tcW', { 'w:w': wide[column], 'w:type': 'dxa' })
        if (head) empty(xml, 'w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EEF1F5' })
        xml.end()
        for (const line of lines) this.#paragraph(line)
        xml.end()
      })
      xml.end()
    }
    if (heads.length > 0)
      row(
        heads.map((text) => [{ runs: [{ text, look: 'quiet' }] }]),
        true,
      )
    for (const cells of rows) row(cells, false)
    xml.end()
    // Two tables would run together without a paragraph between them.
    empty(xml, 'w:p')
  }
}
