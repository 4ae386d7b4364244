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

interface Cell {
  readonly shown: string[]
  readonly hidden: string[]
}

/**
 * The tables of an Office Open XML text document (docx), with paragraphs and line breaks of a cell as line feeds. A
 * table in a cell counts as text of that cell. Columns that a cell spans are counted.
 */
export function readDocxTables(source: Source): readonly DocxTable[] {
  const archive = openArchive(source)
  const main = relatedPart(readRelations(archive, '', source), 'officeDocument') ?? 'word/document.xml'
  const bytes = archive.read(main)
  if (bytes === null) throw source.refuse(say('files.noDocument2'))
  const tables: { rows: string[][]; changes: number }[] = []
  let depth = 0
  let cells: string[] = []
  let cell: Cell = { shown: [], hidden: [] }
  let key = ''
  let span = 1
  let paragraphs = 0
  let skipped = 0
  let vanish = false
  let reading = false
  const write = (text: string): void => {
    if (depth > 0) (vanish ? cell.hidden : cell.shown).push(text)
  }
  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const table = tables.at(-1)
    if (skipped > 0 || SKIPPED.has(name)) {
      if (skipped === 0 && depth > 0 && table !== undefined && (name === 'w:del' || name === 'w:moveFrom'))
        table.changes++
      skipped++
      return
    }
    const character = CHARACTERS.get(name)
    if (character !== undefined) return write(character)
    if (name === 'w:tbl' && depth++ === 0) tables.push({ rows: [], changes: 0 })
    else if (depth === 1 && name === 'w:tr') [cells, key] = [[], '']
    else if (depth === 1 && name === 'w:tc') {
      cell = { shown: [], hidden: [] }
      span = 1
      paragraphs = 0
    } else if (name === 'w:gridSpan') span = Math.max(1, Number(attributes.get('w:val') ?? 1) || 1)
    else if (name === 'w:p' && paragraphs++ > 0) write('\n')
    else if (name === 'w:r') vanish = false
    else if (name === 'w:vanish') vanish = !OFF.has(attributes.get('w:val') ?? '')
    else if (name === 'w:ins' && depth > 0 && table !== undefined) table.changes++
    else if (name === 'w:t') reading = true
  }
  const close = (name: string): void => {
    if (skipped > 0) skipped--
    else if (name === 'w:t') reading = false
    else if (name === 'w:tbl') depth--
    else if (depth === 1 && name === 'w:tc') {
      if (key === '') key = cell.hidden.join('').trim()
      cells.push(cell.shown.join(''))
      for (let n = 1; n < Math.min(span, 64); n++) cells.push('')
    } else if (depth === 1 && name === 'w:tr') tables.at(-1)?.rows.push([...cells, key])
    else if (name === 'w:r') vanish = false
  }
  const text = (piece: string): void => {
    if (skipped === 0 && reading) write(piece)
  }
  readXml(bytes, main, DOCX_NAMESPACES, { open, close, text }, source)
  return tables
}
