import type { Entry } from '#shared/check/segment-index'

/** Counts the times a work was checked. */
export interface Clock {
  now: number
}

/** Something worked out at a time, with what it read of the indexes: right as long as none of that changed. */
export interface Recorded<T> {
  readonly value: T
  readonly at: number
  readonly whole: readonly Entry[]
  readonly few: readonly Entry[]
  readonly over: readonly Bound[]
}

/** An entry of which more than so many holders say all there is to say. */
export interface Bound {
  readonly entry: Entry
  readonly most: number
}

/** Notes what a computation reads of the indexes. */
export class Reads {
  readonly #clock: Clock
  #whole: Set<Entry> | null = null
  #few = new Set<Entry>()
  #over: Bound[] = []

  constructor(clock: Clock) {
    this.#clock = clock
  }

  get recording(): boolean {
    return this.#whole !== null
  }

  whole(entry: Entry): void {
    this.#whole?.add(entry)
  }

  few(entry: Entry): void {
    if (this.#whole !== null) this.#few.add(entry)
  }

  over(entry: Entry, most: number): void {
    if (this.#whole === null) return
    const bound = entry.bound?.most === most ? entry.bound : { entry, most }
    entry.bound = bound
    this.#over.push(bound)
  }

  /** Runs a computation and keeps what it read. One within another would hide its reading, and is a mistake. */
  record<T>(compute: () => T): Recorded<T> {
    if (this.#whole !== null) throw new TypeError('what is recorded cannot record')
    const whole = new Set<Entry>()
    this.#whole = whole
    this.#few = new Set()
    this.#over = []
    try {
      const value = compute()
      return { value, at: this.#clock.now, whole: listOf(whole), few: listOf(this.#few), over: this.#over }
    } finally {
      this.#whole = null
    }
  }

  /** Runs a computation of which nothing is noted. */
  aside<T>(compute: () => T): T {
    const whole = this.#whole
    this.#whole = null
    try {
      return compute()
    } finally {
      this.#whole = whole
    }
  }
}

const NONE: readonly Entry[] = []

function listOf(entries: ReadonlySet<Entry>): readonly Entry[] {
  return entries.size === 0 ? NONE : [...entries]
}

/** Whether all that was read is as it was. */
export function isCurrent({ at, whole, few, over }: Recorded<unknown>): boolean {
  for (const entry of whole) if (entry.changed > at) return false
  for (const entry of few) if (entry.few > at) return false
  for (const { entry, most } of over) if (entry.holders.length <= most) return false
  return true
}
