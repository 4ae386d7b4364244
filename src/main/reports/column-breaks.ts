/** A column as far as pages are concerned. */
export interface PagedColumn {
  /** In characters. */
  readonly width: number
  /** A page may end before it. */
  readonly begins?: boolean
}

/**
 * Characters on a line of A4 or Letter across, whichever is narrower, set so small as can still be read: 139 of 11
 * points between margins of 0.4 inches, at three fifths of their size.
 */
const LINE = 139 / 0.6

/**
 * The columns that the second and later pages across begin with, when the first `headColumns` stand on each page and
 * columns that belong together stay on one.
 */
export function columnBreaks(columns: readonly PagedColumn[], headColumns: number): number[] {
  const widthOf = (list: readonly PagedColumn[]): number => list.reduce((sum, { width }) => sum + width, 0)
  const breaks: number[] = []
  let page = 0
  columns.forEach(({ width, begins = false }, n) => {
    const end = columns.findIndex((next, at) => at > n && next.begins === true)
    if (begins && page + widthOf(columns.slice(n, end < 0 ? undefined : end)) > LINE) {
      breaks.push(n)
      page = widthOf(columns.slice(0, headColumns))
    }
    page += width
  })
  return breaks
}
