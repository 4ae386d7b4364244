import type { UnitId } from '#shared/model'

/** For units without a segment of the pivot, those of them that stand right before in some version. */
export type TextBefore = ReadonlyMap<UnitId, readonly UnitId[]>

/**
 * The units of a tree, walked from its roots, as they stand, but each behind those of them that hold the text right before
 * it in any version. What stands under a unit in the tree never comes before it: text was moved there. Linear in the number
 * of units.
 */
export function inTextOrder(
  walked: readonly UnitId[],
  parents: ReadonlyMap<UnitId, unknown>,
  before: TextBefore,
): readonly UnitId[] {
  if (walked.length < 2 || !walked.some((unit) => before.has(unit))) return walked
  const isUnder = descent(walked, parents)
  const waiting = new Set(walked)
  const order: UnitId[] = []
  for (const unit of walked) {
    // What comes before a unit is put on top of it; when nothing is left that does, it is taken.
    const stack = waiting.delete(unit) ? [unit] : []
    const opened = new Set<UnitId>()
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const of = top
      const above = opened.has(of) ? [] : (before.get(of) ?? [])
      opened.add(of)
      const first = above.filter((one) => !isUnder(one, of) && waiting.delete(one))
      if (first.length > 0) stack.push(...first)
      else {
        order.push(of)
        stack.pop()
      }
    }
  }
  return order
}

/** Tells whether a unit stands under another in a tree that was walked depth first: a stretch of the walk is under each. */
function descent(
  walked: readonly UnitId[],
  parents: ReadonlyMap<UnitId, unknown>,
): (unit: UnitId, of: UnitId) => boolean {
  const places = new Map<unknown, number>(walked.map((unit, place) => [unit, place]))
  const sizes = new Int32Array(walked.length).fill(1)
  for (let place = walked.length - 1; place > 0; place--) {
    const parent = places.get(parents.get(walked[place] ?? -1))
    if (parent !== undefined) sizes[parent] = (sizes[parent] ?? 0) + (sizes[place] ?? 0)
  }
  return (unit, of) => {
    const [here, top] = [places.get(unit) ?? -1, places.get(of) ?? -1]
    return here > top && here < top + (sizes[top] ?? 0)
  }
}
