import type { ColumnChange } from '#shared/check/moves'
import type { Kept } from '#shared/check/reads'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'

/** What is kept of a unit for as long as its segments stay the same. */
export interface UnitState {
  /** Its segments, version by version. */
  readonly columns: readonly (readonly PlainSegment[])[]
  /** How many segments that are; -1 where they are not in the order of the text. */
  readonly size: number
  /** Its place among the units; -1 once it is no more. */
  unit: number
  /** What was worked out of it, by the number of what works it out. */
  readonly records: (Kept<unknown> | undefined)[]
}

/** What became of the units of a work since it was last checked. */
export interface UnitChanges {
  /** Units that are no more, and those that there are now. */
  readonly gone: readonly UnitState[]
  readonly came: readonly UnitState[]
  /** Units of now with a segment that stayed, but beside others. */
  readonly beside: ReadonlySet<UnitState>
  /** Whether units that stayed follow each other in another order. */
  readonly reordered: boolean
}

/** Follows the units of a work from one check to the next. A unit is known by where its segments stood. */
export class UnitStates {
  #states: readonly UnitState[] = []
  #unitOf: readonly Int32Array[] = []

  /** The units in their order. */
  get states(): readonly UnitState[] {
    return this.#states
  }

  /** For each version the number of the unit of each segment; -1 for a segment of none. */
  get unitOf(): readonly Int32Array[] {
    return this.#unitOf
  }

  /** Takes in the units as they are now. A unit without segments counts as new each time. */
  follow({ versions }: PlainWork, groups: readonly Members[], columns: readonly ColumnChange[]): UnitChanges {
    const before = this.#states
    const came: UnitState[] = []
    const stayed = new Uint8Array(before.length)
    let last = -1
    let reordered = columns.some((column) => column.reordered)
    const isAnew = reordered
    const states = groups.map((members, unit) => {
      const old = this.#unitBefore(members, columns)
      const known = before[old]
      // In another order of the segments those of a unit may be, too.
      if (known === undefined || (isAnew && !holds(known, versions, members))) {
        const state = stateOf(versions, members, unit)
        came.push(state)
        return state
      }
      stayed[old] = 1
      reordered ||= old < last
      last = old
      return known
    })
    const gone = before.filter((_, unit) => stayed[unit] === 0)
    for (const state of gone) state.unit = -1
    states.forEach((state, unit) => (state.unit = unit))
    this.#states = states
    this.#unitOf = unitNumbers(versions, groups)
    return { gone, came, beside: this.#beside(columns), reordered }
  }

  /** The old number of the unit that has held the same segments and no others; -1 where there is none. */
  #unitBefore(members: Members, columns: readonly ColumnChange[]): number {
    let old = -1
    let size = 0
    for (let version = 0; version < members.length; version++) {
      const places = members[version] ?? []
      const [from, units] = [columns[version]?.from ?? null, this.#unitOf[version]]
      let last = -1
      for (const place of places) {
        const unit = units?.[from === null ? place : (from[place] ?? -1)] ?? -1
        if (unit < 0 || (old >= 0 && unit !== old) || place < last) return -1
        old = unit
        last = place
        size++
      }
    }
    return this.#states[old]?.size === size ? old : -1
  }

  #beside(columns: readonly ColumnChange[]): Set<UnitState> {
    const units = new Set<UnitState>()
    columns.forEach(({ beside }, version) => {
      for (const place of beside) {
        const state = this.#states[this.#unitOf[version]?.[place] ?? -1]
        if (state !== undefined) units.add(state)
      }
    })
    return units
  }
}

/** For each version the number of the unit of each segment; -1 for a segment of none. */
export function unitNumbers(
  versions: PlainWork['versions'],
  groups: readonly Members[],
): readonly Int32Array[] {
  const units = versions.map(({ segments }) => new Int32Array(segments.length).fill(-1))
  for (let unit = 0; unit < groups.length; unit++) {
    const members = groups[unit] ?? []
    for (let version = 0; version < members.length; version++) {
      const column = units[version]
      if (column !== undefined) for (const place of members[version] ?? []) column[place] = unit
    }
  }
  return units
}

/** Whether a unit has the segments that it had. */
function holds({ columns }: UnitState, versions: PlainWork['versions'], members: Members): boolean {
  for (let version = 0; version < columns.length; version++) {
    const [column, places] = [columns[version], members[version]]
    if (column?.length !== (places?.length ?? 0)) return false
    const segments = versions[version]?.segments
    for (let n = 0; n < column.length; n++) if (column[n] !== segments?.[places?.[n] ?? -1]) return false
  }
  return true
}

function stateOf(versions: PlainWork['versions'], members: Members, unit: number): UnitState {
  const columns = versions.map(({ segments }, version) =>
    (members[version] ?? []).flatMap((place) => segments[place] ?? []),
  )
  const isSorted = members.every((places) => places.every((place, n) => place > (places[n - 1] ?? -1)))
  const size = isSorted ? columns.reduce((sum, column) => sum + column.length, 0) : -1
  return { columns, size, unit, records: [] }
}
