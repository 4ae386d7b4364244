import { Refusal } from '#shared/errors'
import type { SegmentId, UnitId, VersionId } from '#shared/model'
import { Draft } from '#shared/ops/draft'
import type { PlanContext, Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'
import type { WorkReader } from '#shared/ops/state'
import { say } from '#shared/words/message'

/** A part of a column of the grid: the cells of one version in the rows from one unit to another. */
interface ColumnPart {
  readonly version: VersionId
  /** The version that gives the order of the rows. */
  readonly pivot: VersionId
  readonly from: UnitId
  /** Absent: to the end. */
  readonly to?: UnitId
}

/**
 * Moves a segment, those behind it in its cell, and all cells of its version below by one row: up into what stands
 * there, or down, where the last comes into the unit below the part, or into a new one at the end of the work.
 */
export const shiftColumn: Planner<'column.shift'> = (state, { segment: id, by, pivot, to }, { allocate }) => {
  const segment = state.segment(id)
  const cell = cellOf(state, segment.unit, segment.version)
  const part = { version: segment.version, pivot, from: segment.unit, ...(to !== undefined && { to }) }
  return shifted(state, part, by, cell.slice(cell.indexOf(id)), allocate)
}

/** Opens a gap: the cell, and all below it in the version, move down by one row. */
export const insertGap: Planner<'gap.insert'> = (state, { unit, ...part }, { allocate }) =>
  shifted(state, { ...part, from: unit }, 1, cellOf(state, unit, part.version), allocate)

/** Closes a gap: all cells of the version below it move up by one row. */
export const removeGap: Planner<'gap.remove'> = (state, { unit, ...part }, { allocate }) => {
  if (cellOf(state, unit, part.version).length > 0) throw new Refusal('bad-argument', say('edit.noGap'))
  const order = state.order(part.pivot)
  const below = order[state.rowOf(unit, part.pivot) + 1]
  if (below === undefined) throw new Refusal('bad-argument', say('edit.nothingBelow'))
  return shifted(state, { ...part, from: below }, -1, cellOf(state, below, part.version), allocate)
}

/** The changes that move the cells of a part of a column by one row, `first` of the first of them. */
function shifted(
  state: WorkReader,
  { version, pivot, from, to }: ColumnPart,
  by: 1 | -1,
  first: readonly SegmentId[],
  allocate: PlanContext['allocate'],
): ReturnType<Draft['changes']> {
  const order = state.order(pivot)
  const begin = state.rowOf(from, pivot)
  const end = to === undefined ? order.length - 1 : state.rowOf(to, pivot)
  if (by === -1 && begin === 0) throw new Refusal('bad-argument', say('edit.firstUnit'))
  const moves = new Map<SegmentId, UnitId>()
  for (const [n, unit] of order.slice(begin, end + 1).entries()) {
    const cell = n === 0 ? first : cellOf(state, unit, version)
    if (cell.length === 0) continue
    const target = order[begin + n + by] ?? allocate('unit')
    for (const id of cell) moves.set(id, target)
  }
  const draft = new Draft(state)
  regroup(draft, state, moves)
  return draft.changes()
}

/** The segments of a version in a unit, in the order of the text. */
export function cellOf(state: WorkReader, unit: UnitId, version: VersionId): SegmentId[] {
  state.version(version)
  return state
    .segmentsOf(state.unit(unit).id)
    .filter((segment) => segment.version === version)
    .map(({ id }) => id)
}
