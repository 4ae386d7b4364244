import { openArchive } from '#main/importers/archive'
import { DOCX_NAMESPACES } from '#main/importers/docx-names'
import { readRelations, relatedPart } from '#main/importers/package-parts'
import type { Source } from '#main/importers/source'
import { readXml } from '#main/importers/xml'
import { say } from '#shared/words/message'

/** A table of a text document: the texts of its cells by row, and behind them what its first cell hides. */
export interface DocxTable {
  readonly rows: readonly (readonly string[])[]
  /** Tracked changes in it, which are read as accepted. */
  readonly changes: number
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
])
/** What is no text of the document as it stands. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:tblPr', 'w:trPr', 'mc:Fallback', 'w:rPrChange'])
const OFF = new Set(['0', 'false', 'off'])

/** Columns that one cell may span; a file may claim any number. */
const WIDEST = 64

/**
 * The tables of an Office Open XML text document (docx), with paragraphs and line breaks of a cell as line feeds. A
 * table in a cell counts as text of that cell. Columns that a cell spans are counted.
 */
export function readDocxTables(source: Source): readonly DocxTable[] {
  const archive = openArchive(source)
  const main = relatedPart(readRelations(archive, '', source), 'officeDocument') ?? 'word/document.xml'
  const bytes = archive.read(main)
  if (bytes === null) throw source.refuse(say('files.noDocument2'))
  const reader = new TableReader()
  readXml(bytes, main, DOCX_NAMESPACES, reader, source)
  return reader.tables
}

/** A cell while it is read. */
interface Cell {
  readonly shown: string[]
  readonly hidden: string[]
  /** Columns that it takes. */
  span: number
  paragraphs: number
}

class TableReader {
  readonly tables: { rows: string[][]; changes: number }[] = []
  /** How many tables stand around what is read: 1 in a table, 2 in one within a cell of it. */
  #depth = 0
  #row: string[] = []
  /** What the first cell of the row that hides anything hides. */
  #key = ''
  #cell: Cell = { shown: [], hidden: [], span: 1, paragraphs: 0 }
  /** Elements that are open from one on that is skipped. */
  #skipped = 0
  /** In a run whose text is hidden. */
  #isHidden = false
  #isText = false

  readonly open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (this.#skipped > 0 || SKIPPED.has(name)) {
      if (this.#skipped++ === 0 && (name === 'w:del' || name === 'w:moveFrom')) this.#countChange()
      return
    }
    const character = CHARACTERS.get(name)
    if (character !== undefined) return this.#write(character)
    const value = attributes.get('w:val')
    switch (name) {
      case 'w:tbl':
        if (this.#depth++ === 0) this.tables.push({ rows: [], changes: 0 })
        return
      case 'w:tr':
        if (this.#depth === 1) [this.#row, this.#key] = [[], '']
        return
      case 'w:tc':
        if (this.#depth === 1) this.#cell = { shown: [], hidden: [], span: 1, paragraphs: 0 }
        return
      case 'w:gridSpan':
        this.#cell.span = Math.max(1, Number(value ?? 1) || 1)
        return
      case 'w:p':
        if (this.#cell.paragraphs++ > 0) this.#write('\n')
        return
      case 'w:r':
        this.#isHidden = false
        return
      case 'w:vanish':
        this.#isHidden = !OFF.has(value ?? '')
        return
      case 'w:ins':
        return this.#countChange()
      case 'w:t':
        this.#isText = true
    }
  }

  readonly close = (name: string): void => {
    if (this.#skipped > 0) this.#skipped--
    else if (name === 'w:t') this.#isText = false
    else if (name === 'w:r') this.#isHidden = false
    else if (name === 'w:tbl') this.#depth--
    else if (this.#depth === 1 && name === 'w:tc') this.#endCell()
    else if (this.#depth === 1 && name === 'w:tr') this.tables.at(-1)?.rows.push([...this.#row, this.#key])
  }

  readonly text = (piece: string): void => {
    if (this.#skipped === 0 && this.#isText) this.#write(piece)
  }

  #write(text: string): void {
    if (this.#depth > 0) (this.#isHidden ? this.#cell.hidden : this.#cell.shown).push(text)
  }

  #endCell(): void {
    const { shown, hidden, span } = this.#cell
    if (this.#key === '') this.#key = hidden.join('').trim()
    this.#row.push(shown.join(''))
    for (let n = 1; n < Math.min(span, WIDEST); n++) this.#row.push('')
  }

  #countChange(): void {
    const table = this.tables.at(-1)
    if (this.#depth > 0 && table !== undefined) table.changes++
  }
}
