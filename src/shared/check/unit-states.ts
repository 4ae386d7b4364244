import type { Recorded } from '#shared/check/reads'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'

/** What is kept of a unit for as long as its segments stay the same. */
export interface UnitState {
  /** Its segments, version by version. */
  readonly columns: readonly (readonly PlainSegment[])[]
  /** Its place among the units. */
  unit: number
  /** What was worked out of it, by the number of what works it out. */
  readonly records: (UnitRecord | undefined)[]
}

/** Something that was worked out of a unit. */
export interface UnitRecord {
  readonly record: Recorded
  value: unknown
}

/** What became of the units of a work since it was last checked. */
export interface UnitChanges {
  readonly states: readonly UnitState[]
  /** Units that are no more, and those that there are now. */
  readonly gone: readonly UnitState[]
  readonly came: readonly UnitState[]
  /** The new number of a unit by its old one; null where all kept theirs. */
  readonly renumbered: Int32Array | null
  /** Whether units that stayed follow each other in another order. */
  readonly reordered: boolean
}

/** Follows the units of a work from one check to the next. A unit is known by its first segment. */
export class UnitStates {
  readonly #known = new Map<PlainSegment, UnitState>()
  #states: readonly UnitState[] = []

  /** Takes in the units as they are now. A unit without segments counts as new each time. */
  follow({ versions }: PlainWork, groups: readonly Members[]): UnitChanges {
    const before = this.#states
    const numbers = new Int32Array(before.length).fill(-1)
    const came: UnitState[] = []
    let last = -1
    let reordered = false
    let renumbered = groups.length !== before.length
    const states = groups.map((members, unit) => {
      const key = firstOf(versions, members)
      const known = key === undefined ? undefined : this.#known.get(key)
      if (known === undefined || !holds(known, versions, members)) {
        const state: UnitState = { columns: columnsOf(versions, members), unit, records: [] }
        came.push(state)
        return state
      }
      numbers[known.unit] = unit
      reordered ||= known.unit < last
      renumbered ||= known.unit !== unit
      last = known.unit
      return known
    })
    const gone = before.filter(({ unit }) => (numbers[unit] ?? -1) < 0)
    for (const { columns } of gone) {
      const key = columns.find((column) => column.length > 0)?.[0]
      if (key !== undefined) this.#known.delete(key)
    }
    states.forEach((state, unit) => (state.unit = unit))
    for (const state of came) {
      const key = state.columns.find((column) => column.length > 0)?.[0]
      if (key !== undefined) this.#known.set(key, state)
    }
    this.#states = states
    return { states, gone, came, renumbered: renumbered ? numbers : null, reordered }
  }
}

function firstOf(versions: PlainWork['versions'], members: Members): PlainSegment | undefined {
  for (let version = 0; version < members.length; version++) {
    const place = members[version]?.[0]
    if (place !== undefined) return versions[version]?.segments[place]
  }
  return undefined
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
