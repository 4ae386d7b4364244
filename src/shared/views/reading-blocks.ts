import type { VersionOutline } from '#shared/views/outline'

/**
 * The rows of a work in blocks that stand beside each other when it is read: a block is a paragraph of the pivot with
 * all that its units hold in other versions, and what follows it there without a counterpart. The value is the first
 * row of each block, and the number of rows at the end; what comes before the first paragraph belongs to it.
 */
export function readingBlocks(pivot: VersionOutline, rows: number): Int32Array {
  const paragraphOf = new Int32Array(rows).fill(-1)
  pivot.rows.forEach((row, segment) => {
    if (paragraphOf[row] === -1) paragraphOf[row] = pivot.paragraphs[segment] ?? -1
  })
  const starts = [0]
  let current = -1
  paragraphOf.forEach((paragraph, row) => {
    if (paragraph === -1 || paragraph === current) return
    if (current !== -1) starts.push(row)
    current = paragraph
  })
  return Int32Array.from(rows === 0 ? [0] : [...starts, rows])
}

/** The block that a row is in. */
export function blockOf(starts: Int32Array, row: number): number {
  let low = 0
  for (let high = Math.max(0, starts.length - 2); low < high;) {
    const middle = (low + high + 1) >>> 1
    if ((starts[middle] ?? 0) <= row) low = middle
    else high = middle - 1
  }
  return low
}
