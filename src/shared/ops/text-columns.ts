import type { Segment, Version, VersionId } from '#shared/model'
import { startOf } from '#shared/ops/segment-index'
import type { TextColumn } from '#shared/ops/unit-members'

/** The columns of segments in any order, for the given versions, in their order. */
export function columnsOf(segments: Iterable<Segment>, versions: readonly Version[]): TextColumn[] {
  const columns = new Map<VersionId, Segment[]>(versions.map(({ id }) => [id, []]))
  for (const segment of segments) columns.get(segment.version)?.push(segment)
  return [...columns].map(([version, column]) => {
    if (!isSorted(column)) column.sort((a, b) => startOf(a) - startOf(b))
    return { version, segments: column.map(({ id }) => id), units: column.map(({ unit }) => unit) }
  })
}

function isSorted(segments: readonly Segment[]): boolean {
  let last = -1
  for (const segment of segments) {
    const start = startOf(segment)
    if (start < last) return false
    last = start
  }
  return true
}
