import type { Changes } from '#shared/check/changes'
import { Recorded, type Reads } from '#shared/check/reads'
import type { SegmentIndex } from '#shared/check/segment-index'

/**
 * What each key of an index that some of its segments share gives by one computation, worked out anew only where what was
 * read for it changed. It must read the key of that index, and tell no places (see `Anchors`) or numbers of units.
 */
export class KeyResults<Key, T> {
  readonly #index: SegmentIndex<Key>
  readonly #least: number
  readonly #reads: Reads
  readonly #records = new Map<Key, Recorded>()
  readonly #found = new Map<Key, T>()
  /** Keys to be worked out. */
  #due = new Set<Key>()

  /** A key that fewer than `least` segments hold gives nothing. */
  constructor(index: SegmentIndex<Key>, least: number, reads: Reads) {
    this.#index = index
    this.#least = least
    this.#reads = reads
    index.watch(least, (key) => this.#due.add(key))
  }

  /** Has all of them worked out anew. */
  expire(): void {
    for (const record of this.#records.values()) record.expire()
  }

  /** What keys gave when this was last asked for and do not give any more, and what they give besides; null is nothing. */
  changes(compute: (key: Key) => T | null): Changes<T> {
    const due = this.#due
    this.#due = new Set()
    const [gone, came] = [new Array<T>(), new Array<T>()]
    for (const key of due) {
      const before = this.#found.get(key)
      if (before !== undefined) gone.push(before)
      this.#records.delete(key)
      this.#found.delete(key)
      if (!this.#index.isShared(key, this.#least)) continue
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
