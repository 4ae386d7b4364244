import type { SegmentId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { commas, say, type Value } from '#shared/words/message'

/** A segment as people know it, by language and 1-based place: `tr 12`. */
export function segmentName(state: WorkReader, id: SegmentId): string {
  return `${state.version(state.segment(id).version).lang} ${state.indexOf(id) + 1}`
}

/** Several segments, the first few by name: `tr 12, tr 13 and 4 more`. */
export function segmentNames(state: WorkReader, ids: readonly SegmentId[]): Value {
  const names = commas(ids.slice(0, 3).map((id) => segmentName(state, id)))
  return ids.length > 3 ? say('place.more', { names, count: ids.length - 3 }) : names
}
