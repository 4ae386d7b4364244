import type { UnitId } from '#shared/model'
import type { Members } from '#shared/plain'
import type { Held } from '#main/rechecks/live-column'

/** The units of a work as a checker holds them, by the places of their segments. */
export class LiveUnits {
  readonly #versions: number
  readonly #units = new Map<UnitId, number[][]>()

  constructor(versions: number) {
    this.#versions = versions
  }

  /** All units that have segments; good until the next change. */
  get groups(): Members[] {
    const groups = new Array<Members>()
    for (const [id, members] of this.#units)
      if (members.some((places) => places.length > 0)) groups.push(members)
      else this.#units.delete(id)
    return groups
  }

  /** The segments of a version stand in other places than before. */
  place(version: number, held: readonly Held[]): void {
    for (const members of this.#units.values()) {
      const places = members[version]
      if (places !== undefined) places.length = 0
    }
    held.forEach(({ unit }, place) => this.#placesOf(unit, version).push(place))
  }

  /** The segment in a place of a version went from one unit to another. */
  move(version: number, place: number, from: UnitId, to: UnitId): void {
    if (from === to) return
    const left = this.#placesOf(from, version)
    left.splice(left.indexOf(place), 1)
    const joined = this.#placesOf(to, version)
    const at = joined.findIndex((other) => other > place)
    joined.splice(at < 0 ? joined.length : at, 0, place)
  }

  #placesOf(unit: UnitId, version: number): number[] {
    let members = this.#units.get(unit)
    if (members === undefined) {
      members = Array.from({ length: this.#versions }, () => [])
      this.#units.set(unit, members)
    }
    const places = members[version]
    if (places === undefined) throw new TypeError(`there is no version ${version}`)
    return places
  }
}
