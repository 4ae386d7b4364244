import type { Clock } from '#shared/check/reads'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'

/** The segments of a unit, and when they last became what they are. */
export interface UnitState {
  readonly segments: readonly (PlainSegment | null)[]
  readonly places: readonly number[]
  /** When its segments last changed, and when their places did. */
  readonly since: number
  readonly placed: number
}

/** What became of the units of a work since it was last checked. */
export interface UnitChanges {
  readonly states: readonly UnitState[]
  /** Segments that came into another unit, or whose unit has other segments now. */
  readonly touched: readonly (readonly [version: number, segment: PlainSegment])[]
  /** Whether units that stayed follow each other in another order, or have other numbers. */
  readonly reordered: boolean
  readonly renumbered: boolean
}

/** Follows the units of a work from one check to the next. A unit is known by its first segment. */
export class UnitStates {
  readonly #clock: Clock
  #known = new Map<PlainSegment, { readonly state: UnitState; readonly unit: number }>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  follow({ versions }: PlainWork, groups: readonly Members[]): UnitChanges {
    const known = new Map<PlainSegment, { readonly state: UnitState; readonly unit: number }>()
    const touched: [number, PlainSegment][] = []
    let last = -1
    let reordered = false
    let renumbered = false
    const states = groups.map((members, unit) => {
      const segments: (PlainSegment | null)[] = []
      const places: number[] = []
      members.forEach((column, version) => {
        // A bar between the versions.
        if (version > 0) segments.push(null)
        for (const place of column) {
          const segment = versions[version]?.segments[place]
          if (segment === undefined) continue
          segments.push(segment)
          places.push(place)
        }
      })
      const key = segments.find((segment) => segment !== null)
      const before = key === undefined ? undefined : this.#known.get(key)
      const stayed = before !== undefined && isSame(before.state.segments, segments)
      if (stayed) {
        reordered ||= before.unit < last
        renumbered ||= before.unit !== unit
        last = before.unit
      } else touch(segments, touched)
      const state = !stayed
        ? { segments, places, since: this.#clock.now, placed: this.#clock.now }
        : isSame(before.state.places, places)
          ? before.state
          : { ...before.state, places, placed: this.#clock.now }
      if (key !== undefined) known.set(key, { state, unit })
      return state
    })
    // Segments of units that are no more may be in no unit now.
    for (const [key, { state }] of this.#known) {
      const after = known.get(key)
      if (after === undefined || !isSame(after.state.segments, state.segments)) touch(state.segments, touched)
    }
    this.#known = known
    return { states, touched, reordered, renumbered }
  }
}

function touch(segments: UnitState['segments'], touched: [number, PlainSegment][]): void {
  let version = 0
  for (const segment of segments)
    if (segment === null) version++
    else touched.push([version, segment])
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false
  return true
}
