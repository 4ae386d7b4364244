import type { SegmentId, UnitId, VersionId } from '#shared/model'
import { IdNumbers } from '#shared/ops/id-numbers'

/** The segments of a version in the order of the text (of their first characters), and the unit of each. */
export interface TextColumn {
  readonly version: VersionId
  readonly segments: readonly SegmentId[]
  readonly units: readonly UnitId[]
}

/** The segments of each unit. Those of a whole work stand in one array, of which each unit has a stretch. */
export class UnitMembers {
  readonly #numbers: IdNumbers
  /** By number of the unit: where its stretch begins; the next one begins where it ends. */
  readonly #begins: Int32Array
  readonly #all: Int32Array
  /** Units whose segments are others since. */
  readonly #changed = new Map<UnitId, readonly SegmentId[]>()

  /** Segments stand in their unit as they come here. */
  constructor(columns: readonly TextColumn[]) {
    const numbers = new IdNumbers(([] as UnitId[]).concat(...columns.map(({ units }) => units)))
    const ends = new Int32Array(numbers.size + 1)
    let total = 0
    for (const { units } of columns) {
      total += units.length
      const places = numbers.all(units)
      for (let n = 0; n < places.length; n++) add(ends, (places[n] ?? 0) + 1, 1)
    }
    for (let number = 0; number < numbers.size; number++) add(ends, number + 1, ends[number] ?? 0)
    this.#numbers = numbers
    this.#begins = ends.slice()
    this.#all = new Int32Array(total)
    for (const { segments, units } of columns) {
      const places = numbers.all(units)
      for (let n = 0; n < places.length; n++) {
        const number = places[n] ?? 0
        this.#all[ends[number] ?? 0] = segments[n] ?? 0
        add(ends, number, 1)
      }
    }
  }

  of(unit: UnitId): readonly SegmentId[] {
    const changed = this.#changed.get(unit)
    if (changed !== undefined) return changed
    const number = this.#numbers.of(unit)
    return Array.from(this.#all.subarray(this.#begins[number] ?? 0, this.#begins[number + 1] ?? 0))
  }

  set(unit: UnitId, segments: readonly SegmentId[]): void {
    this.#changed.set(unit, segments)
  }
}

function add(array: Int32Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value
}
