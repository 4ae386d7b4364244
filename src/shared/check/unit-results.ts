import type { Changes } from '#shared/check/changes'
import { Recorded, type Reads } from '#shared/check/reads'
import type { UnitState } from '#shared/check/unit-states'

/**
 * What each unit gives by one computation, worked out anew only when the unit changed, or something that was read for it.
 * It must tell no places or numbers of units that it may be asked for when they are others.
 */
export class UnitResults<T> {
  readonly #slot: number
  readonly #reads: Reads
  readonly #told = new Map<UnitState, T>()
  /** Units whose value may be another than was told; null where nobody follows them. */
  #due: Set<UnitState> | null = null

  /** `slot` is the place of the records of this computation among those of a unit. */
  constructor(slot: number, reads: Reads) {
    this.#slot = slot
    this.#reads = reads
  }

  /** The value of a unit. */
  of(state: UnitState, compute: () => T): T {
    let known = state.records[this.#slot]
    if (known?.record.stale !== false) {
      const record = new Recorded(() => this.#due?.add(state))
      known = { record, value: this.#reads.record(record, compute) }
      state.records[this.#slot] = known
    }
    const { reader } = this.#reads
    if (reader !== null) known.record.readers.add(reader)
    // Only this computation writes to its slot, and gives T.
    return known.value as T
  }

  /** Takes in units that are new, or no more. */
  concerns(states: readonly UnitState[]): void {
    for (const state of states) this.#due?.add(state)
  }

  /** The values that units gave when this was last asked for and do not give any more, and those that they give besides. */
  changes(states: readonly UnitState[], compute: (unit: number) => T): Changes<T> {
    const due = this.#due ?? new Set(states)
    this.#due = new Set()
    const [gone, came] = [new Array<T>(), new Array<T>()]
    for (const state of due) {
      const told = this.#told.get(state)
      const value = state.unit < 0 ? undefined : this.of(state, () => compute(state.unit))
      if (told === value) continue
      if (told !== undefined) gone.push(told)
      if (value === undefined) this.#told.delete(state)
      else {
        came.push(value)
        this.#told.set(state, value)
      }
    }
    return { gone, came }
  }
}
