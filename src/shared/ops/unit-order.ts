import type { UnitId } from '#shared/model'
import { IdNumbers } from '#shared/ops/id-numbers'

/** Room for units that come later, in numbers. */
const SPARE = 1024

/** Units in the order they are shown in, and where each stands. */
export class UnitOrder {
  readonly units: readonly UnitId[]
  readonly #numbers: IdNumbers
  readonly #rows: Int32Array

  constructor(units: readonly UnitId[], numbers = new IdNumbers(units), rows = rowsOf(units, numbers)) {
    this.units = units
    this.#numbers = numbers
    this.#rows = rows
  }

  /** 0-based row of a unit; -1 for one that is not there. */
  rowOf(unit: UnitId): number {
    return this.#rows[this.#numbers.of(unit)] ?? -1
  }

  /** This order with others in the place of the rows `[from, to)`. */
  replaced(from: number, to: number, others: readonly UnitId[]): UnitOrder {
    const units = [...this.units.slice(0, from), ...others, ...this.units.slice(to)]
    const places = this.#numbers.all(others)
    const most = places.reduce((all, place) => Math.max(all, place), 0)
    if (places.some((place) => place < 0) || most > 2 * this.#rows.length + SPARE) return new UnitOrder(units)
    const rows = new Int32Array(most < this.#rows.length ? this.#rows.length : most + SPARE).fill(-1)
    rows.set(this.#rows)
    for (let row = from; row < to; row++) rows[this.#numbers.of(this.units[row] ?? -1)] = -1
    for (let n = 0; n < places.length; n++) rows[places[n] ?? 0] = from + n
    if (others.length !== to - from)
      for (let row = from + others.length; row < units.length; row++)
        rows[this.#numbers.of(units[row] ?? -1)] = row
    return new UnitOrder(units, this.#numbers, rows)
  }
}

function rowsOf(units: readonly UnitId[], numbers: IdNumbers): Int32Array {
  const rows = new Int32Array(numbers.size).fill(-1)
  const places = numbers.all(units)
  for (let row = 0; row < places.length; row++) rows[places[row] ?? 0] = row
  return rows
}
