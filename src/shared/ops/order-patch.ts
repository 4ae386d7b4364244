import type { UnitId, VersionId } from '#shared/model'
import { orderUnits } from '#shared/ops/order'
import type { UnitOrder } from '#shared/ops/unit-order'

/** Where segments stand now. */
export interface Standing {
  /** By place. */
  readonly versions: readonly VersionId[]
  /** The places of a unit's segments in each version, ascending; null for a unit that is gone. */
  readonly placesOf: (unit: UnitId) => readonly (readonly number[])[] | null
}

/** Rows beyond which all units are put in order anew. */
const WIDEST = 2000

/**
 * Brings an order up to date after segments of the `touched` units moved, split or were joined; false where all of it has to
 * be made anew.
 * `touched` are the units that hold such a segment, held it, or hold the one behind it in its version: what any other unit
 * follows is as it was (see `orderUnits`). So between two untouched units of the pivot, of which one stands before and one
 * behind them all, only these are put in order; unless that shows a tie with text beyond.
 */
export function patchOrder(
  order: UnitOrder,
  pivot: VersionId,
  touched: ReadonlySet<UnitId>,
  standing: Standing,
): boolean {
  const column = standing.versions.indexOf(pivot)
  const rows = [...touched].map((unit) => order.rowOf(unit)).filter((row) => row >= 0)
  if (rows.length === 0) return false
  const firstPlace = (unit: UnitId | undefined): number | undefined =>
    unit === undefined ? undefined : standing.placesOf(unit)?.[column]?.[0]
  /** Whether a group of the pivot begins at the row, before and after. */
  const isFirm = (row: number): boolean => {
    const unit = order.at(row)
    return unit !== undefined && !touched.has(unit) && firstPlace(unit) !== undefined
  }
  let from = Math.min(...rows)
  let to = Math.max(...rows) + 1
  while (from > 0 && !isFirm(from) && to - from <= WIDEST) from--
  while (to < order.length && !isFirm(to) && to - from <= WIDEST) to++
  if (to - from > WIDEST) return false

  const units = [...new Set([...order.slice(from, to), ...touched])].filter(
    (unit) => standing.placesOf(unit) !== null,
  )
  const lowest = isFirm(from) ? (firstPlace(order.at(from)) ?? 0) : -1
  const highest = firstPlace(order.at(to)) ?? Infinity
  const isWithin = (unit: UnitId): boolean => {
    const place = firstPlace(unit)
    return place === undefined || (place >= lowest && place < highest)
  }
  if (!units.every(isWithin)) return false
  const stretch = orderStretch(units, pivot, standing, from === 0)
  if (stretch !== null) order.replace(from, to, stretch)
  return stretch !== null
}

/** The order of some units as if all others were one of the pivot that stands before them; null where any follows that. */
function orderStretch(
  units: readonly UnitId[],
  pivot: VersionId,
  { versions, placesOf }: Standing,
  isTop: boolean,
): readonly UnitId[] | null {
  const others = Math.max(...units) + 1
  const placed = units.map((unit) => ({ unit, places: placesOf(unit) ?? [] }))
  if (placed.some(({ places }) => places.every((list) => list.length === 0))) return null
  const columns = versions.map((version, n) => {
    const segments = placed
      .flatMap(({ unit, places }) => (places[n] ?? []).map((place) => ({ unit, place })))
      .sort((a, b) => a.place - b.place)
    const column: UnitId[] = version === pivot ? [others] : []
    let next = 0
    for (const { unit, place } of segments) {
      if (place !== next) column.push(others)
      column.push(unit)
      next = place + 1
    }
    return { version, units: column }
  })
  const ordered = orderUnits({ columns, units: [others, ...units] }, pivot).units
  const at = ordered.indexOf(others)
  const behind = ordered[at + 1]
  const isFollowed = behind !== undefined && (placesOf(behind)?.[versions.indexOf(pivot)] ?? []).length === 0
  if (isFollowed || (at > 0 && !isTop)) return null
  return ordered.toSpliced(at, 1)
}
