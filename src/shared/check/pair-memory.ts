import type { Resemblance } from '#shared/check/resemblances'
import type { UnitState } from '#shared/check/unit-states'

interface Known<T> {
  readonly units: readonly [UnitState, UnitState]
  readonly near: boolean
  readonly value: T
  /** The last check that it was asked for in. */
  check: number
}

/**
 * What pairs of segments that resemble each other come to, by what stands in their units. It is worked out again when one
 * of the units is another, when what its segments are compared by weighs otherwise, or when it was not asked for the time
 * before and so may have missed that.
 */
export class PairMemory<T> {
  readonly #known = new WeakMap<Resemblance, Known<T>>()
  #check = 0
  #weighed: ReadonlySet<UnitState> = new Set()

  /** To be called once in each check: `weighed` are the units with segments whose terms weigh otherwise than before. */
  begin(weighed: ReadonlySet<UnitState>): void {
    this.#check++
    this.#weighed = weighed
  }

  value(pair: Resemblance, units: readonly [UnitState, UnitState], near: boolean, make: () => T): T {
    const known = this.#known.get(pair)
    if (
      known?.check === this.#check - 1 &&
      known.units[0] === units[0] &&
      known.units[1] === units[1] &&
      known.near === near &&
      !this.#weighed.has(units[0]) &&
      !this.#weighed.has(units[1])
    ) {
      known.check = this.#check
      return known.value
    }
    const value = make()
    this.#known.set(pair, { units, near, value, check: this.#check })
    return value
  }
}
