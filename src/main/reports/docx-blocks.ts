import type { Block, Cell, Entry, Line, Run, Table } from '#shared/report/blocks'
import { entryOnOnePage, tableOnOnePage } from '#shared/report/one-page'
import type { ReportWords } from '#shared/report/words/words'
import type { XmlWriter } from '#shared/xml/writer'
import { settingOf, writeRun, type RunLook } from '#main/exporters/docx-text'
import { empty } from '#main/exporters/package'
import { characterChart, INK, type CharacterChart, type LookedRun } from '#main/reports/docx-charts'

/** How the runs of a report look in a Word document. */
const LOOKS: Readonly<Record<NonNullable<Run['look']>, RunLook>> = {
  quiet: { quiet: true },
  code: { quiet: true },
  place: { ground: 'FFE3A3' },
  counterpart: { ground: 'D6E6F5' },
}

/** Writes blocks of a report one below the other, on lines of `across` twentieths of a point. */
export class DocxBlocks {
  readonly #xml: XmlWriter
  readonly #words: ReportWords
  readonly #across: number
  #works = 0

  constructor(xml: XmlWriter, words: ReportWords, across: number) {
    this.#xml = xml
    this.#words = words
    this.#across = across
  }

  /** Writes a block. What stands right before a table is kept with it; `together` keeps the block in one piece, and with the next. */
  write(block: Block, next?: Block, together = false): void {
    const keep = next?.kind === 'table' || (together && next !== undefined)
    switch (block.kind) {
      case 'heading':
        // Each work begins on a page of its own, but for the first, which follows the title.
        return this.#heading(block.level, block.text, block.level === 1 && this.#works++ > 0)
      case 'facts':
        for (const [name, value] of block.facts)
          this.#paragraph({ runs: [{ text: `${name}: `, look: 'quiet' }, { text: value }] })
        return
      case 'text':
        return this.#paragraph(block.line, { keep })
      case 'list':
        // All of a list stands on one page.
        block.items.forEach((item, n) =>
          this.#paragraph({ runs: [{ text: `– ${item}` }] }, { keep: n < block.items.length - 1 }),
        )
        return
      case 'table':
        return this.#table(block, { together, keep: together && keep })
      case 'chart':
        this.#heading(3, block.title)
        return this.#table(block.counts, { chart: characterChart(block.chart) })
      case 'entry':
        return this.#entry(block)
    }
  }

  title(text: string): void {
    this.#paragraph({ runs: [{ text }] }, { style: 'Title' })
  }

  #heading(level: 1 | 2 | 3, text: string, onNewPage = false): void {
    this.#paragraph({ runs: [{ text }] }, { style: `Heading${level}`, onNewPage })
  }

  #entry(entry: Entry): void {
    const { number, head, blocks } = entry
    const whole = entryOnOnePage(entry)
    const name = `${this.#words.number} ${number}  ${head.name}, `
    const look = { ink: INK[head.severity] }
    this.#looked(
      [
        { text: name, look: {} },
        { text: head.severityName, look },
      ],
      this.#words.lang,
      {
        style: 'Heading3',
      },
    )
    this.#paragraph({ runs: [{ text: head.facts, look: 'quiet' }] }, { keep: true })
    blocks.forEach((block, n) => this.write(block, blocks[n + 1], whole))
  }

  #paragraph({ lang = this.#words.lang, runs }: Line, set: ParagraphSetting = {}): void {
    this.#looked(
      runs.map(({ text, look }) => ({ text, look: look === undefined ? {} : LOOKS[look] })),
      lang,
      set,
    )
  }

  #looked(
    runs: readonly LookedRun[],
    lang: string,
    { style, keep = false, onNewPage = false, right = false }: ParagraphSetting = {},
  ): void {
    const xml = this.#xml
    const setting = settingOf(lang)
    xml.start('w:p')
    if (setting.rtl || style !== undefined || keep || onNewPage || right) {
      xml.start('w:pPr')
      if (style !== undefined) empty(xml, 'w:pStyle', { 'w:val': style })
      if (keep) empty(xml, 'w:keepNext')
      if (onNewPage) empty(xml, 'w:pageBreakBefore')
      if (setting.rtl) empty(xml, 'w:bidi')
      if (right) empty(xml, 'w:jc', { 'w:val': 'right' })
      xml.end()
    }
    for (const { text, look } of runs) writeRun(xml, text, setting, look)
    xml.end()
  }

  #table(table: Table, { together = false, keep = false, chart }: TableSetting): void {
    const { heads, widths, rows, numbersFrom } = table
    const onePage = together || tableOnOnePage(table)
    const xml = this.#xml
    const withChart = <T>(list: readonly T[], of: T): readonly T[] =>
      chart === undefined ? list : [...list.slice(0, 1), of, ...list.slice(1)]
    const shares = withChart(widths, chart?.width ?? 0)
    const whole = shares.reduce((sum, width) => sum + width, 0)
    const wide = shares.map((width) => String(Math.floor((width * this.#across) / whole)))
    const numbers = numbersFrom + (chart === undefined ? 0 : 1)
    xml.start('w:tbl').start('w:tblPr')
    empty(xml, 'w:tblStyle', { 'w:val': 'Units' })
    empty(xml, 'w:tblW', { 'w:w': String(this.#across), 'w:type': 'dxa' })
    empty(xml, 'w:tblLayout', { 'w:type': 'fixed' })
    xml.end().start('w:tblGrid')
    for (const width of wide) empty(xml, 'w:gridCol', { 'w:w': width })
    xml.end()
    const row = (cells: readonly Cell[], { head = false, kept = head, drawn = [] }: RowSetting): void => {
      xml.start('w:tr').start('w:trPr')
      empty(xml, 'w:cantSplit')
      if (head) empty(xml, 'w:tblHeader')
      xml.end()
      withChart(cells, []).forEach((lines, column) => {
        xml.start('w:tc').start('w:tcPr')
        empty(xml, 'w:tcW', { 'w:w': wide[column], 'w:type': 'dxa' })
        if (head) empty(xml, 'w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EEF1F5' })
        xml.end()
        if (lines.length === 0) this.#looked(drawn, 'en', { keep: kept })
        for (const line of lines) this.#paragraph(line, { right: column >= numbers, keep: kept })
        xml.end()
      })
      xml.end()
    }
    if (heads.length > 0)
      row(
        heads.map((text) => [{ runs: [{ text, look: 'quiet' }] }]),
        { head: true },
      )
    rows.forEach((cells, n) =>
      row(cells, { drawn: chart?.rows[n], kept: onePage && (keep || n < rows.length - 1) }),
    )
    xml.end()
    // Two tables would run together without a paragraph between them.
    this.#looked([], 'en', { keep })
  }
}

interface TableSetting {
  /** Printed on one page. */
  readonly together?: boolean
  /** Stands on the page of what comes next. */
  readonly keep?: boolean
  readonly chart?: CharacterChart
}

interface RowSetting {
  readonly head?: boolean
  /** Stands on the page of the next row. */
  readonly kept?: boolean
  readonly drawn?: readonly LookedRun[] | undefined
}

interface ParagraphSetting {
  readonly style?: string
  /** Stands on the page of what comes next. */
  readonly keep?: boolean
  readonly onNewPage?: boolean
  readonly right?: boolean
}
