import type { Cell } from '#shared/api'
import type { VersionId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { cellOf } from '#main/views/rows'

/** Segments `[from, from + count)` of a version in the order of its text, as the window shows them. */
export function columnCells(state: WorkReader, version: VersionId, from: number, count: number): Cell[] {
  return state
    .column(state.version(version).id)
    .slice(from, from + count)
    .map((id) => cellOf(state, state.segment(id)))
}
