import type { SegmentId, UnitId, VersionId } from '#shared/model'

/** What the order of units is derived from. */
export interface Grid {
  /** Versions by place; each column holds the segments of its version in text order. */
  readonly columns: readonly { readonly version: VersionId; readonly segments: readonly SegmentId[] }[]
  readonly unitOf: (segment: SegmentId) => UnitId
  readonly units: Iterable<UnitId>
}

const FRONT = Symbol('before the first unit')

/**
 * All units of a work in the order they are shown in: by first segment of the pivot; a unit without one
 * follows the unit that holds the segment before its own first segment (the first in its first version,
 * versions by place). Without such a segment it comes before everything; several that follow the same unit
 * stand in the order of the versions, then of the text. Linear in the number of segments.
 *
 * This is total, because following that chain never returns: the version it goes through can only come
 * earlier in the order of the versions, and within one version the place in the text only moves back.
 */
export function orderUnits(grid: Grid, pivot: VersionId): UnitId[] {
  const own = new Set<UnitId>()
  for (const { version, segments } of grid.columns)
    if (version === pivot) for (const segment of segments) own.add(grid.unitOf(segment))

  const followers = new Map<UnitId | typeof FRONT, UnitId[]>()
  const placed = new Set(own)
  for (const { segments } of grid.columns) {
    let before: UnitId | typeof FRONT = FRONT
    for (const segment of segments) {
      const unit = grid.unitOf(segment)
      if (!placed.has(unit)) {
        placed.add(unit)
        const list = followers.get(before)
        if (list === undefined) followers.set(before, [unit])
        else list.push(unit)
      }
      before = unit
    }
  }

  const order: UnitId[] = []
  // A chain of followers can be as long as the work, so this walks with a stack of its own.
  const walk = (roots: readonly UnitId[]): void => {
    const stack = roots.toReversed()
    for (let unit = stack.pop(); unit !== undefined; unit = stack.pop()) {
      order.push(unit)
      const next = followers.get(unit)
      if (next !== undefined) stack.push(...next.toReversed())
    }
  }
  walk(followers.get(FRONT) ?? [])
  walk([...own])
  // Commands leave no unit without segments; should a file hold one, it is shown last rather than lost.
  for (const unit of grid.units) if (!placed.has(unit)) order.push(unit)
  return order
}
