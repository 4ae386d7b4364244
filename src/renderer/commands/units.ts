import type { UnitId } from '#shared/model'
import { call } from '#renderer/api'
import { rowAt } from '#renderer/features/grid/pages'
import { view } from '#renderer/store'

/** The units of the rows `first` to `last`, read from the program where the window does not hold them. */
export async function unitsOf(first: number, last: number): Promise<readonly UnitId[]> {
  const { pages, work, pivot } = view()
  const end = Math.min(last, (pages.total ?? 0) - 1)
  const held = Array.from({ length: Math.max(0, end - first + 1) }, (_, n) => rowAt(pages, first + n))
  const units = held.flatMap((row) => (row === null ? [] : [row.unit]))
  if (units.length === held.length || work === null || pivot === null) return units
  return call('units', { work, pivot, from: first, count: held.length })
}
