/** Those who read something and are to be worked out again when it changes. */
export class Readers {
  #list: Recorded[] = []
  #limit = 16

  add(reader: Recorded): void {
    const list = this.#list
    if (list.at(-1) === reader) return
    // Readers that are stale by another reading are let go of, so that the list grows with those that are not.
    if (list.length >= this.#limit) {
      this.#list = list.filter(({ stale }) => !stale)
      this.#limit = Math.max(16, 2 * this.#list.length)
    }
    this.#list.push(reader)
  }

  /** Tells all of them that what they read is no more. */
  tell(): void {
    if (this.#list.length === 0) return
    const list = this.#list
    this.#list = []
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
