import type { UnitId, VersionId } from '#shared/model'
import { inTextOrder, type TextBefore } from '#shared/ops/text-order'
import { UnitOrder } from '#shared/ops/unit-order'
import { IdNumbers } from '#shared/ops/id-numbers'

/** What the order of units is derived from. */
export interface Grid {
  /** Versions by place; each column holds the units of its version's segments in text order. */
  readonly columns: readonly { readonly version: VersionId; readonly units: readonly UnitId[] }[]
  readonly units: readonly UnitId[]
}

const FRONT = Symbol('before the first unit')

/** What is known of a unit while units are put in order: nothing yet, of the pivot, of it and followed by others, or a follower. */
const [FREE, OWN, LEADS, FOLLOWS] = [0, 1, 2, 3]

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
  const numbers = new IdNumbers(grid.units)
  const seats = new Uint8Array(numbers.size)
  const own: UnitId[] = []
  for (const { version, units } of grid.columns) if (version === pivot) takeOwn(units, numbers, seats, own)
  const loose = looseUnits(grid.columns, numbers, seats)

  const order: UnitId[] = []
  // A chain of followers can be as long as the work, so this walks with a stack of its own.
  const follow = (of: UnitId | typeof FRONT): void => {
    const walked: UnitId[] = []
    const stack = loose.followers.get(of)?.toReversed() ?? []
    for (let unit = stack.pop(); unit !== undefined; unit = stack.pop()) {
      walked.push(unit)
      const next = loose.followers.get(unit)
      if (next !== undefined) stack.push(...next.toReversed())
    }
    for (const unit of inTextOrder(walked, loose.parents, loose.before)) order.push(unit)
  }
  follow(FRONT)
  for (const unit of own) {
    order.push(unit)
    if (seats[numbers.of(unit)] === LEADS) follow(unit)
  }
  // Commands leave no unit without segments; should a file hold one, it is shown last rather than lost.
  if (order.length < grid.units.length)
    for (const unit of grid.units) if (seats[numbers.of(unit)] === FREE) order.push(unit)

  return new UnitOrder(order)
}

/** Adds the units of the pivot by their first segment. */
function takeOwn(units: readonly UnitId[], numbers: IdNumbers, seats: Uint8Array, own: UnitId[]): void {
  const places = numbers.all(units)
  for (let n = 0; n < places.length; n++) {
    const number = places[n] ?? 0
    if (seats[number] === FREE) own.push(units[n] ?? 0)
    seats[number] = OWN
  }
}

/** The units without a segment of the pivot: what each follows, what follows a unit, and what stands right before in a text. */
interface Loose {
  readonly parents: ReadonlyMap<UnitId, UnitId | typeof FRONT>
  readonly followers: ReadonlyMap<UnitId | typeof FRONT, readonly UnitId[]>
  readonly before: TextBefore
}

/** Finds them by going through all columns once; takes their seats, and notes which of the pivot's own are followed. */
function looseUnits(columns: Grid['columns'], numbers: IdNumbers, seats: Uint8Array): Loose {
  const parents = new Map<UnitId, UnitId | typeof FRONT>()
  const followers = new Map<UnitId | typeof FRONT, UnitId[]>()
  const before = new Map<UnitId, UnitId[]>()
  for (const { units } of columns) {
    const places = numbers.all(units)
    for (let n = 0; n < places.length; n++) {
      const seat = seats[places[n] ?? 0]
      if (seat === OWN || seat === LEADS) continue
      const unit = units[n] ?? 0
      const above = units[n - 1]
      const seatAbove = n === 0 ? FREE : seats[places[n - 1] ?? 0]
      const isBehindOwn = seatAbove === OWN || seatAbove === LEADS
      if (above !== undefined && above !== unit && !isBehindOwn) append(before, unit, above)
      if (seat !== FREE) continue
      seats[places[n] ?? 0] = FOLLOWS
      parents.set(unit, above ?? FRONT)
      append(followers, above ?? FRONT, unit)
      if (isBehindOwn) seats[places[n - 1] ?? 0] = LEADS
    }
  }
  return { parents, followers, before }
}

function append<K>(lists: Map<K, UnitId[]>, key: K, unit: UnitId): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [unit])
  else list.push(unit)
}
