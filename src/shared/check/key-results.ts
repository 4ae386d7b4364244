import type { Changes } from '#shared/check/changes'
import { Recorded, type Reads } from '#shared/check/reads'
import type { SegmentIndex } from '#shared/check/segment-index'

/**
 * What each key of an index that two of its segments share gives by one computation, worked out anew only where what was
 * read for it changed. It must read the key of that index, and tell no places (see `Anchors`) or numbers of units.
 */
export class KeyResults<T> {
  readonly #index: SegmentIndex
  readonly #reads: Reads
  readonly #records = new Map<string, Recorded>()
  readonly #found = new Map<string, T>()
  /** Keys to be worked out. */
  #due: Set<string>

  constructor(index: SegmentIndex, reads: Reads) {
    this.#index = index
    this.#reads = reads
    this.#due = new Set(index.shared)
    index.watch((key) => this.#due.add(key))
  }

  /** Has all of them worked out anew. */
  expire(): void {
    for (const record of this.#records.values()) record.expire()
  }

  /** What keys gave when this was last asked for and do not give any more, and what they give besides; null is nothing. */
  changes(compute: (key: string) => T | null): Changes<T> {
    const due = this.#due
    this.#due = new Set()
    const [gone, came] = [new Array<T>(), new Array<T>()]
    for (const key of due) {
      const before = this.#found.get(key)
      if (before !== undefined) gone.push(before)
      this.#records.delete(key)
      this.#found.delete(key)
      if (!this.#index.shared.has(key)) continue
      const record = new Recorded(() => this.#due.add(key))
      const value = this.#reads.record(record, () => compute(key))
      this.#records.set(key, record)
      if (value === null) continue
      this.#found.set(key, value)
      came.push(value)
    }
    return { gone, came }
  }
}
