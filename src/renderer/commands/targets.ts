import type { Cell, Row } from '#shared/api'
import type { SegmentId, UnitId } from '#shared/model'
import type { Cursor, RowAt } from '#renderer/features/grid/cursor'
import type { Picked } from '#renderer/store'

/** What a command acts on, from the cursor and what was picked. Pure, and empty when there is nothing to act on. */

/** The cell of the cursor's segment, null in a gap. */
export function cellAt(row: Row | null, cursor: Cursor): Cell | null {
  return row?.cells[cursor.column]?.find(({ segment }) => segment === cursor.segment) ?? null
}

/** Linked: what was picked, in that order; with one picked, the cursor's segment is the second. */
export function toLink(row: Row | null, cursor: Cursor, picked: readonly Picked[]): SegmentId[] {
  const segments = picked.map(({ segment }) => segment)
  const here = cellAt(row, cursor)
  if (segments.length === 1 && here !== null && !segments.includes(here.segment)) segments.push(here.segment)
  return segments.length > 1 ? segments : []
}

/** Unlinked: what was picked, else the cursor's segment. */
export function toUnlink(row: Row | null, cursor: Cursor, picked: readonly Picked[]): SegmentId[] {
  const here = cellAt(row, cursor)
  if (picked.length > 0) return picked.map(({ segment }) => segment)
  return here === null ? [] : [here.segment]
}

/**
 * Split off into a new unit: what was picked in the row, and in the cursor's version (unless something was picked
 * in it) the cursor's segment and those after it. Empty when nothing would be left behind.
 */
export function toSplitOff(row: Row | null, cursor: Cursor, picked: readonly Picked[]): SegmentId[] {
  if (row === null) return []
  const isPicked = ({ segment }: Cell): boolean => picked.some((one) => one.segment === segment)
  const here = row.cells[cursor.column] ?? []
  const at = here.findIndex(({ segment }) => segment === cursor.segment)
  const following = at < 0 || here.some(isPicked) ? [] : here.slice(at)
  const chosen = [...row.cells.flat().filter(isPicked), ...following].map(({ segment }) => segment)
  return chosen.length < row.cells.flat().length ? chosen : []
}

/** Joined: what was picked in the cursor's version, else the cursor's segment and the next of the version. */
export function toJoin(rowAt: RowAt, cursor: Cursor, picked: readonly Picked[], reach: number): SegmentId[] {
  const here = cellAt(rowAt(cursor.row), cursor)
  if (here === null) return []
  const cells: Cell[] = []
  for (let index = Math.max(0, cursor.row - reach); index <= cursor.row + reach; index++)
    cells.push(...(rowAt(index)?.cells[cursor.column] ?? []))
  const chosen = cells.filter(({ segment }) => picked.some((one) => one.segment === segment))
  const pair = [here, ...cells.filter(({ index }) => index === here.index + 1)]
  const joined = (chosen.length > 1 ? chosen : pair).toSorted((a, b) => a.index - b.index)
  return joined.length > 1 ? joined.map(({ segment }) => segment) : []
}

/** The units of what was picked, when they are `least` or more, else null: when no range of rows is chosen. */
export function unitsPicked(picked: readonly Picked[], least = 2): UnitId[] | null {
  const units = [...new Set(picked.map(({ unit }) => unit))]
  return units.length >= least ? units : null
}

/** The picked segments with one put in, or taken out if it was there. */
export function togglePicked(picked: readonly Picked[], one: Picked): Picked[] {
  const rest = picked.filter(({ segment }) => segment !== one.segment)
  return rest.length < picked.length ? rest : [...rest, one]
}
