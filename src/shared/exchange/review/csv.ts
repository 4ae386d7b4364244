import { asWritten, cellText } from '#shared/exchange/review/cell'
import { headerOf, type ReviewTable } from '#shared/exchange/review/table'
import type { UnitId } from '#shared/model'

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"), full-width forms too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

/**
 * Writes a table as comma-separated values (RFC 4180) with a byte order mark, by which spreadsheets know that it is
 * UTF-8. A cell that a spreadsheet would compute gets an apostrophe before it, which `readCell` takes away again.
 * `told` hears of each unit that is written.
 */
export function* writeCsv(table: ReviewTable, told: (unit: UnitId) => void): Generator<string> {
  yield `\ufeff${line(headerOf(table))}`
  for (const { id, unit, state, texts, note, findings, key } of table.rows) {
    yield line([
      ...[String(unit), state],
      ...texts.map(cellText),
      ...[asWritten(note), cellText(findings), key],
    ])
    told(id)
  }
}

function line(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`
}

/** A cell as it stands in the file. */
export function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text of a cell, once its quotes are read. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}
