import type { Bound, Clock, Reads } from '#shared/check/reads'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'

/** What a segment is found by; each key once. Depends on the text and its language alone. */
export type SegmentKeys = (segment: PlainSegment, lang: LanguageTag) => Iterable<string>

/** The segments that hold a key, and at which time of the clock that last changed. */
export interface Entry {
  readonly holders: PlainSegment[]
  /** When a segment came or went, or one of them came into another unit or its unit changed. */
  changed: number
  /** When it became more or less than none, or than one. */
  few: number
  /** Whether a reading was recorded: such an entry stays, so that the reader sees it come back. */
  read: boolean
  /** The bound that was last asked for, kept since thousands ask for the same. */
  bound: Bound | null
}

const NONE: readonly PlainSegment[] = []

/** The segments of one version by what they hold, kept up to date as segments come and go. */
export class SegmentIndex {
  readonly #keys: (segment: PlainSegment) => Iterable<string>
  readonly #clock: Clock
  readonly #reads: Reads
  readonly #entries = new Map<string, Entry>()
  readonly #shared = new Set<string>()

  constructor(keys: (segment: PlainSegment) => Iterable<string>, clock: Clock, reads: Reads) {
    this.#keys = keys
    this.#clock = clock
    this.#reads = reads
  }

  /** Segments that hold a key, in no order. */
  holders(key: string): readonly PlainSegment[] {
    const entry = this.#read(key)
    if (entry === undefined) return NONE
    this.#reads.whole(entry)
    return entry.holders
  }

  /** Whether any segment holds a key, or any but one: a reading that few changes concern. */
  isHeld(key: string, except?: PlainSegment): boolean {
    const entry = this.#read(key)
    if (entry === undefined) return false
    this.#reads.few(entry)
    const [first, second] = entry.holders
    return first !== undefined && (first !== except || second !== undefined)
  }

  /** How many segments hold a key; infinite where more than `most` do, whose exact number changes with every edit. */
  count(key: string, most: number): number {
    const entry = this.#read(key)
    if (entry === undefined) return 0
    const { length } = entry.holders
    if (length > most) {
      this.#reads.over(entry, most)
      return Infinity
    }
    this.#reads.whole(entry)
    return length
  }

  /** Keys that at least two segments hold. */
  get shared(): ReadonlySet<string> {
    return this.#shared
  }

  add(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) {
      const entry = this.#entry(key)
      entry.holders.push(segment)
      this.#counted(entry, entry.holders.length - 1)
      if (entry.holders.length === 2) this.#shared.add(key)
    }
  }

  remove(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) {
      const entry = this.#entries.get(key)
      const at = entry?.holders.indexOf(segment) ?? -1
      if (entry === undefined || at < 0) continue
      const { holders } = entry
      const last = holders.pop()
      if (last !== undefined && at < holders.length) holders[at] = last
      this.#counted(entry, holders.length)
      if (holders.length === 1) this.#shared.delete(key)
      if (holders.length === 0 && !entry.read) this.#entries.delete(key)
    }
  }

  /** Says that the unit of a segment is another than it was. */
  touch(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) {
      const entry = this.#entries.get(key)
      if (entry !== undefined) entry.changed = this.#clock.now
    }
  }

  #counted(entry: Entry, fewer: number): void {
    entry.changed = this.#clock.now
    if (fewer <= 1) entry.few = this.#clock.now
  }

  #entry(key: string): Entry {
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    const entry: Entry = {
      holders: [],
      changed: this.#clock.now,
      few: this.#clock.now,
      read: false,
      bound: null,
    }
    this.#entries.set(key, entry)
    return entry
  }

  /** The entry of a key; made where a reading is recorded, so that it is known that there was none. */
  #read(key: string): Entry | undefined {
    if (!this.#reads.recording) return this.#entries.get(key)
    const entry = this.#entry(key)
    entry.read = true
    return entry
  }
}
