import type { Entry, Table } from '#shared/report/blocks'

/** Characters of a divergence from which on it may be printed on two pages: kept together it would leave half of one empty. */
const LONG = 900
/** Rows up to which a table of single lines is printed on one page. */
const SHORT = 12

/** Whether a divergence is printed on one page, whatever page that is. */
export function entryOnOnePage({ blocks }: Entry): boolean {
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []))
  return lines.flatMap(({ runs }) => runs).reduce((sum, run) => sum + run.text.length, 0) <= LONG
}

/** Whether a table is printed on one page. */
export function tableOnOnePage({ heads, rows }: Table): boolean {
  return (
    heads.length > 0 && rows.length <= SHORT && rows.every((row) => row.every((cell) => cell.length === 1))
  )
}
