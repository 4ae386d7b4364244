import { isUnspaced } from '#shared/language-tag'
import { KINDS, type VersionOutline } from '#shared/views/outline'

/** What decides how high the segments of a column are; lengths in CSS pixels. */
export interface ColumnMetrics {
  /** Width that the text of a segment has. */
  readonly width: number
  readonly fontSize: number
  readonly lineHeight: number
  /** Of the box of a segment, above and below its text together. */
  readonly padding: number
}

/** Room above a segment: between sentences of a paragraph, before a paragraph and before a heading. */
export const ROOM = { sentence: 6, paragraph: 18, heading: 30, first: 16 } as const

/** Room above each segment, so that paragraphs and headings are seen as such. */
export function roomAbove({ paragraphs, kinds }: VersionOutline, segment: number): number {
  if (segment === 0) return ROOM.first
  if (paragraphs[segment] === paragraphs[segment - 1]) return ROOM.sentence
  return KINDS[kinds[segment] ?? 1] === 'heading' && KINDS[kinds[segment - 1] ?? 1] !== 'heading'
    ? ROOM.heading
    : ROOM.paragraph
}

/** Height that each segment will have, room above it included, near enough until it is drawn and measured. */
export function estimateSegments(version: VersionOutline, metrics: ColumnMetrics): Float64Array {
  const wide = (isUnspaced(version.lang) ? 1 : 0.53) * metrics.fontSize * 1.04
  const line = Math.max(metrics.width, metrics.fontSize)
  // A loop, since a large work has hundreds of thousands: `from` with a function is several times slower.
  const heights = new Float64Array(version.rows.length)
  for (let segment = 0; segment < heights.length; segment++) {
    const lines = Math.max(1, Math.ceil(((version.lengths[segment] ?? 0) * wide) / line))
    heights[segment] = roomAbove(version, segment) + metrics.padding + lines * metrics.lineHeight
  }
  return heights
}

/** Where each begins, and as the last value where all end. */
export function startsOf(heights: Float64Array): Float64Array {
  const starts = new Float64Array(heights.length + 1)
  for (let n = 0; n < heights.length; n++) starts[n + 1] = (starts[n] ?? 0) + (heights[n] ?? 0)
  return starts
}

/** The first that ends below `height`; the last where none does. */
export function segmentAt(starts: Float64Array, height: number): number {
  let low = 0
  for (let high = Math.max(0, starts.length - 2); low < high;) {
    const middle = (low + high) >>> 1
    if ((starts[middle + 1] ?? 0) > height) high = middle
    else low = middle + 1
  }
  return low
}
