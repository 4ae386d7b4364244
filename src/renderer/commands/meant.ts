import type { UnitId } from '#shared/model'
import { unitsPicked } from '#renderer/commands/targets'
import { unitsOf } from '#renderer/commands/units'
import { rowRange, view } from '#renderer/store'

/** The units that a command about whole units means: the range of rows, else those of what was picked, else this one. */
export async function meantUnits(): Promise<readonly UnitId[]> {
  const [first, last] = rowRange(view())
  if (first < last) return unitsOf(first, last)
  return unitsPicked(view().picked, 1) ?? unitsOf(first, last)
}

/** The last unit of the range of rows, where there is one: a command that goes to the end ends there. */
export async function rangeEnd(): Promise<{ readonly to?: UnitId }> {
  const [first, last] = rowRange(view())
  const [to] = first < last ? await unitsOf(last, last) : []
  return to === undefined ? {} : { to }
}
