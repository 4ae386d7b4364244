import type { Row } from '#shared/api'

/** What decides how high a row is before it was measured; lengths in CSS pixels. */
export interface Metrics {
  /** Room for text in the column of each version, by its place in the work; none for one that is hidden. */
  readonly columnWidths: ReadonlyMap<number, number>
  readonly lineHeight: number
  /** Width of an average Latin or Cyrillic character; an unspaced (CJK) one takes `emWidth`. */
  readonly charWidth: number
  readonly emWidth: number
  readonly padding: number
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/gu

/**
 * Height that a row will have, near enough that the scroll bar does not jump when it is measured. `fallback` for
 * a row that is not loaded.
 */
export function estimateHeight(row: Row | null, metrics: Metrics, fallback: number): number {
  if (row === null) return fallback
  const heights = [...metrics.columnWidths].map(([column, width]) =>
    (row.cells[column] ?? []).reduce(
      (sum, { text }) => sum + linesOf(text, width, metrics) * metrics.lineHeight,
      metrics.padding,
    ),
  )
  return Math.max(metrics.lineHeight + metrics.padding, ...heights)
}

function linesOf(text: string, columnWidth: number, { charWidth, emWidth }: Metrics): number {
  const wide = text.match(WIDE)?.length ?? 0
  const width = wide * emWidth + (text.length - wide) * charWidth
  return Math.max(1, Math.ceil(width / Math.max(columnWidth, emWidth)))
}

/** Width of the column of numbers, in CSS pixels: room for the longest of them beside the signs. */
export function gutterWidth(total: number): number {
  return Math.max(56, 36 + Math.ceil(6.5 * total.toLocaleString('en').length))
}
