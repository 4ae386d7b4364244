import type { Segment, VersionId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import type { SourceSegment, SourceSegmentsQuery } from '#shared/source-view'
import { isSpace } from '#shared/text/characters'

/**
 * The segments of a version that hold any of `[from, to)` of its text, in the order of the text. A segment may begin
 * far before the stretch that it holds a part of: one looks back until every visible character has its segment.
 */
export function segmentsIn(
  state: WorkReader,
  { version, pivot, from, to }: SourceSegmentsQuery,
): SourceSegment[] {
  const { text } = state.version(version)
  const column = state.column(version)
  const found: SourceSegment[] = []
  let left = visible(text, from, to)
  for (let n = beginningBefore(state, version, to) - 1; n >= 0 && left > 0; n--) {
    const segment = state.segment(column[n] ?? -1)
    let held = 0
    for (const [start, end] of segment.spans) held += visible(text, Math.max(start, from), Math.min(end, to))
    if (held > 0) found.push(shown(state, pivot, segment, n))
    left -= held
  }
  return found.reverse()
}

/** The last segment of a version in a row, or in the nearest row before it that has one; else its first, if any. */
export function nearestSegment(
  state: WorkReader,
  version: VersionId,
  pivot: VersionId,
  row: number,
): SourceSegment | null {
  const order = state.order(pivot)
  for (let at = Math.min(row, order.length - 1); at >= 0; at--) {
    const segment = state.segmentsOf(order[at] ?? -1).findLast((one) => one.version === version)
    if (segment !== undefined) return shown(state, pivot, segment, state.indexOf(segment.id))
  }
  const first = state.column(state.version(version).id)[0]
  return first === undefined ? null : shown(state, pivot, state.segment(first), 0)
}

function shown(state: WorkReader, pivot: VersionId, segment: Segment, index: number): SourceSegment {
  const { id, spans, kind, correction, unit } = segment
  return {
    ...{ segment: id, index, spans, kind, corrected: correction !== null, unit },
    row: state.rowOf(unit, pivot),
    state: state.unit(unit).state,
  }
}

/** How many segments of a version begin before an offset. */
function beginningBefore(state: WorkReader, version: VersionId, offset: number): number {
  const column = state.column(version)
  let [low, high] = [0, column.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = state.segment(column[middle] ?? -1).spans[0]?.[0] ?? 0
    if (start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Characters (UTF-16 units) in `[from, to)` that are no white space. */
function visible(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < Math.min(to, text.length); at++) if (!isSpace(text.charCodeAt(at))) count++
  return count
}
