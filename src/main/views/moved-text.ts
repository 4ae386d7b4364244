import type { VersionId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import type { UnitRows } from '#shared/ops/unit-order'

/** So many rows above are looked through for text of the version; beyond them the row's number decides. */
const REACH = 200

/**
 * Where the text of a version reads on from: the 0-based row, in the order of `pivot`, of the segment before the first
 * one that the unit at `row` has of it. Null where that is what stands above it, or where the text begins.
 */
export function readsOnFrom(
  state: WorkReader,
  pivot: VersionId,
  row: number,
  first: { readonly version: VersionId; readonly index: number },
): number | null {
  const before = state.column(first.version)[first.index - 1]
  if (before === undefined) return null
  const unit = state.segment(before).unit
  const from = state.rowOf(unit, pivot)
  const above = rowAbove(state, state.rows(pivot), row, first.version)
  if (above === null) return from > row ? from : null
  return above === from ? null : from
}

/** The nearest row above that has text of the version. */
function rowAbove(state: WorkReader, order: UnitRows, row: number, version: VersionId): number | null {
  for (let at = row - 1; at >= Math.max(0, row - REACH); at--) {
    const unit = order.at(at)
    if (unit !== undefined && state.segmentsOf(unit).some((segment) => segment.version === version)) return at
  }
  return null
}
