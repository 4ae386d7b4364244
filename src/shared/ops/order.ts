import type { UnitId, VersionId } from '#shared/model'
import { inTextOrder, textBefore } from '#shared/ops/text-order'
import { UnitNumbers } from '#shared/ops/unit-numbers'

/** What the order of units is derived from. */
export interface Grid {
  /** Versions by place; each column holds the units of its version's segments in text order. */
  readonly columns: readonly { readonly version: VersionId; readonly units: readonly UnitId[] }[]
  readonly units: readonly UnitId[]
}

/** Units in the order they are shown in, and where each stands. */
export interface UnitOrder {
  readonly units: readonly UnitId[]
  /** 0-based row of a unit; -1 for one that is not there. */
  readonly rowOf: (unit: UnitId) => number
}

const FRONT = Symbol('before the first unit')

/**
 * All units of a work in the order they are shown in: by first segment of the pivot; a unit without one
 * follows the unit that holds the segment before its own first segment (the first in its first version,
 * versions by place). Without such a segment it comes before everything; several that follow the same unit
 * stand in the order of the versions, then of the text. Linear in the number of segments, and done anew after each
 * command that links otherwise: the loops touch arrays of numbers only.
 *
 * Of the units between two of the pivot, none stands before one that it follows in any version, unless text was moved
 * there: a gap that is opened in a run of them stays where it is.
 *
 * This is total, because following that chain never returns: the version it goes through can only come
 * earlier in the order of the versions, and within one version the place in the text only moves back.
 */
export function orderUnits(grid: Grid, pivot: VersionId): UnitOrder {
  const numbers = new UnitNumbers(grid.units)
  const placed = new Uint8Array(numbers.size)
  const own: UnitId[] = []
  for (const { version, units } of grid.columns)
    if (version === pivot)
      for (const unit of units) {
        const number = numbers.of(unit)
        if (placed[number] === 0) own.push(unit)
        placed[number] = 1
      }

  const pivots = placed.slice()
  const before = textBefore(grid.columns, (unit) => pivots[numbers.of(unit)] === 0)
  const parents = new Map<UnitId, UnitId | typeof FRONT>()
  const followers = new Map<UnitId | typeof FRONT, UnitId[]>()
  for (const { units } of grid.columns) {
    let above: UnitId | typeof FRONT = FRONT
    for (const unit of units) {
      const number = numbers.of(unit)
      if (placed[number] === 0) {
        placed[number] = 1
        parents.set(unit, above)
        const list = followers.get(above)
        if (list === undefined) followers.set(above, [unit])
        else list.push(unit)
      }
      above = unit
    }
  }

  const order: UnitId[] = []
  // A chain of followers can be as long as the work, so this walks with a stack of its own.
  const follow = (of: UnitId | typeof FRONT): void => {
    const walked: UnitId[] = []
    const stack = followers.get(of)?.toReversed() ?? []
    for (let unit = stack.pop(); unit !== undefined; unit = stack.pop()) {
      walked.push(unit)
      const next = followers.get(unit)
      if (next !== undefined) stack.push(...next.toReversed())
    }
    for (const unit of inTextOrder(walked, parents, before)) order.push(unit)
  }
  follow(FRONT)
  for (const unit of own) {
    order.push(unit)
    if (followers.has(unit)) follow(unit)
  }
  // Commands leave no unit without segments; should a file hold one, it is shown last rather than lost.
  for (const unit of grid.units) if (placed[numbers.of(unit)] === 0) order.push(unit)

  const rows = new Int32Array(numbers.size).fill(-1)
  order.forEach((unit, row) => (rows[numbers.of(unit)] = row))
  return { units: order, rowOf: (unit) => rows[numbers.of(unit)] ?? -1 }
}
