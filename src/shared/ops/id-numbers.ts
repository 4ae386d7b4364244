/** How many numbers may stay unused for each id, before ids are numbered one by one. */
const LOOSE = 16

/**
 * A small number for each of some rows, so that what is kept of them can stand in an array. The ids of a work mostly
 * follow each other, and then the number is the id less the first; where they are scattered, a table has it.
 */
export class IdNumbers {
  /** All numbers are below it. */
  readonly size: number
  readonly #first: number
  readonly #table: ReadonlyMap<number, number> | null

  constructor(ids: readonly number[]) {
    const count = ids.length
    let first = ids[0] ?? 0
    let last = first
    for (let n = 1; n < count; n++) {
      const id = ids[n] ?? first
      if (id < first) first = id
      else if (id > last) last = id
    }
    const isLoose = last - first >= LOOSE * count + 1024
    this.#first = first
    this.#table = isLoose ? new Map(ids.map((id, number) => [id, number])) : null
    this.size = count === 0 ? 0 : isLoose ? count : last - first + 1
  }

  /** The number of a row; for another one, that of none or a number that is no index. */
  of(id: number): number {
    return this.#table === null ? id - this.#first : (this.#table.get(id) ?? -1)
  }

  /** The numbers of many rows: what goes through them all is then over an array of small numbers. */
  all(ids: readonly number[]): Int32Array {
    const numbers = new Int32Array(ids.length)
    if (this.#table === null) {
      const first = this.#first
      for (let n = 0; n < numbers.length; n++) numbers[n] = (ids[n] ?? first) - first
    } else for (let n = 0; n < numbers.length; n++) numbers[n] = this.of(ids[n] ?? -1)
    return numbers
  }
}
