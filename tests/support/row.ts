import type { Cell, Row } from '#shared/api'
import type { SegmentId, UnitId } from '#shared/model'

/** A row as the window gets it, from the segments of each version; a segment's index is its id. */
export function rowOf(unit: UnitId, ...cells: readonly (readonly SegmentId[])[]): Row {
  return {
    unit,
    state: 'unreviewed',
    origin: 'aligned',
    confidence: null,
    reasons: [],
    conflicts: [],
    note: '',
    cells: cells.map((segments) => segments.map(cellOf)),
  }
}

function cellOf(segment: SegmentId): Cell {
  return {
    segment,
    index: segment,
    paragraph: 0,
    kind: 'body',
    text: `text ${segment}`,
    original: null,
    marks: [],
  }
}
