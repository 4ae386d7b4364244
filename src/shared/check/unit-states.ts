import type { ColumnChange } from '#shared/check/moves'
import type { Recorded } from '#shared/check/reads'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'

/** What is kept of a unit for as long as its segments stay the same. */
export interface UnitState {
  /** Its segments, version by version. */
  readonly columns: readonly (readonly PlainSegment[])[]
  /** Its place among the units; -1 once it is no more. */
  unit: number
  /** What was worked out of it, by the number of what works it out. */
  readonly records: (UnitRecord | undefined)[]
}

/** Something that was worked out of a unit. */
export interface UnitRecord {
  readonly record: Recorded
  readonly value: unknown
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

/** Follows the units of a work from one check to the next. A unit is known by where its first segment stood. */
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
    let reordered = false
    const states = groups.map((members, unit) => {
      const old = this.#unitBefore(members, columns)
      const known = before[old]
      if (known === undefined || !holds(known, versions, members)) {
        const state: UnitState = { columns: columnsOf(versions, members), unit, records: [] }
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

  /** The old number of the unit that the first segment of a unit was in; -1 where that is new. */
  #unitBefore(members: Members, columns: readonly ColumnChange[]): number {
    for (let version = 0; version < members.length; version++) {
      const place = members[version]?.[0]
      if (place === undefined) continue
      const from = columns[version]?.from ?? null
      return this.#unitOf[version]?.[from === null ? place : (from[place] ?? -1)] ?? -1
    }
    return -1
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

function columnsOf(versions: PlainWork['versions'], members: Members): PlainSegment[][] {
  return versions.map(({ segments }, version) =>
    (members[version] ?? []).flatMap((place) => segments[place] ?? []),
  )
}
