/** Those who read something and are to be worked out again when it changes. */
export class Readers {
  /** Most have one reader, for which a list that is to grow would be sixteen times too large. */
  #list: Recorded[] | null = null
  #limit = 16

  add(reader: Recorded): void {
    const list = this.#list
    if (list === null) {
      this.#list = [reader]
      return
    }
    if (list.at(-1) === reader) return
    // Readers that are stale by another reading are let go of, so that the list grows with those that are not.
    if (list.length >= this.#limit) {
      const live = list.filter(({ stale }) => !stale)
      live.push(reader)
      this.#list = live
      this.#limit = Math.max(16, 2 * live.length)
    } else list.push(reader)
  }

  /** Tells all of them that what they read is no more. */
  tell(): void {
    const list = this.#list
    if (list === null) return
    this.#list = null
    for (const reader of list) reader.expire()
  }
}

/** Something worked out, which becomes stale as soon as anything changes that was read for it. */
export class Recorded {
  stale = false
  #readers: Readers | null = null
  readonly #expired: (() => void) | null

  /** `expired` is called once, when it becomes stale. */
  constructor(expired: (() => void) | null = null) {
    this.#expired = expired
  }

  expire(): void {
    if (this.stale) return
    this.stale = true
    this.#expired?.()
    this.#readers?.tell()
  }

  get readers(): Readers {
    return (this.#readers ??= new Readers())
  }
}

/** What was worked out, good as long as its record is not stale. */
export interface Kept<T> {
  readonly record: Recorded
  readonly value: T
}

/** Notes who reads what. */
export class Reads {
  #reader: Recorded | null = null

  /** Who reads now; null where nobody has to be told of changes. */
  get reader(): Recorded | null {
    return this.#reader
  }

  /** Runs a computation whose readings are those of `reader`; of one within another the outer is a reader of the inner. */
  record<T>(reader: Recorded | null, compute: () => T): T {
    const outer = this.#reader
    this.#reader = reader
    try {
      return compute()
    } finally {
      this.#reader = outer
    }
  }
}
