import type { Concept } from '#shared/check/glossary/glossary'
import { Refusal } from '#shared/errors'
import { say, type Message } from '#shared/words/message'

/** `en`, `zh-Hant`, `tr forbidden`. */
const HEADING = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})*)( forbidden)?$/iu

/**
 * Reads a table with a column a language, headed by its tag, and one headed by tag and `forbidden` for terms that must
 * not be used. A row is a concept; several terms of a cell are separated by `|`. Commas, semicolons or tabs separate.
 * @throws Refusal `bad-input` that names file, line and reason.
 */
export function readGlossaryCsv(name: string, text: string): Concept[] {
  const refuse = (line: number, why: Message): never => {
    throw new Refusal(
      'bad-input',
      say('reading.line', { format: say('reading.file', { name }), line: String(line), what: why }),
    )
  }
  const [head, ...rows] = rowsOf(text, refuse)
  if (head === undefined) return refuse(1, say('reading.empty'))
  const columns = head.cells.map((cell) => {
    const [, lang, forbidden] = HEADING.exec(cell.trim()) ?? []
    if (lang === undefined) return refuse(head.line, say('reading.noLanguage', { cell: cell.trim() }))
    return { lang, forbidden: forbidden !== undefined }
  })
  if (new Set(columns.map(({ lang }) => lang.toLowerCase())).size < 2)
    return refuse(head.line, say('reading.twoColumns'))
  return rows.flatMap(({ line, cells }): Concept[] => {
    if (cells.length > columns.length)
      return refuse(line, say('reading.cells', { cells: cells.length, columns: columns.length }))
    const terms = cells.flatMap((cell, n) =>
      cell
        .split('|')
        .map((term) => term.replace(/\s+/gu, ' ').trim())
        .filter((term) => term !== '')
        .flatMap((term) => {
          const column = columns[n]
          return column === undefined ? [] : [{ ...column, text: term }]
        }),
    )
    if (terms.length === 0) return []
    if (terms.length === 1) return refuse(line, say('reading.alone', { term: terms[0]?.text ?? '' }))
    return [{ terms }]
  })
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows as RFC 4180 has them, with the separator of the first line. */
function rowsOf(text: string, refuse: (line: number, why: Message) => never): Row[] {
  const separator = /[\t;,]/u.exec(text.split('\n', 1)[0] ?? '')?.[0] ?? ','
  const rows: Row[] = []
  let cells: string[] = []
  let cell = ''
  let line = 1
  let start = 1
  let quotedAt = 0
  const endRow = (): void => {
    cells.push(cell)
    if (cells.some((value) => value.trim() !== '')) rows.push({ line: start, cells })
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '\n') line++
    if (quotedAt > 0) {
      if (mark !== '"') cell += mark
      else if (text.charAt(at + 1) === '"') cell += text.charAt(at++)
      else quotedAt = 0
    } else if (mark === '"' && cell.trim() === '') {
      cell = ''
      quotedAt = line
    } else if (mark === separator) {
      cells.push(cell)
      cell = ''
    } else if (mark === '\n') {
      endRow()
      start = line
    } else if (mark !== '\r') cell += mark
  }
  if (quotedAt > 0) return refuse(quotedAt, say('reading.quote'))
  endRow()
  return rows
}
