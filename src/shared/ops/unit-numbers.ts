import type { UnitId } from '#shared/model'

/** How many numbers may stay unused for each unit, before units are numbered one by one. */
const LOOSE = 16

/**
 * A small number for each of some units, so that what is kept of them can stand in an array. The ids of a work mostly
 * follow each other, and then the number is the id less the first; where they are scattered, a table has it.
 */
export class UnitNumbers {
  /** All numbers are below it. */
  readonly size: number
  readonly #first: UnitId
  readonly #table: ReadonlyMap<UnitId, number> | null

  constructor(units: readonly UnitId[]) {
    let [first, last] = [Infinity, -Infinity]
    for (const unit of units) {
      if (unit < first) first = unit
      if (unit > last) last = unit
    }
    const count = units.length
    const isLoose = last - first >= LOOSE * count + 1024
    this.#first = count === 0 ? 0 : first
    this.#table = isLoose ? new Map(units.map((unit, number) => [unit, number])) : null
    this.size = count === 0 ? 0 : isLoose ? count : last - first + 1
  }

  /** The number of a unit; for another one, a number that is no index. */
  of(unit: UnitId): number {
    return this.#table === null ? unit - this.#first : (this.#table.get(unit) ?? -1)
  }
}
