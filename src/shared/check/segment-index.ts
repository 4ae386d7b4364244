import { Readers, type Recorded, type Reads } from '#shared/check/reads'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'

/** What a segment is found by; each key once. Depends on the text and its language alone. */
export type SegmentKeys = (segment: PlainSegment, lang: LanguageTag) => Iterable<string>

/** The segments that hold a key, and who is to be told when that changes. */
interface Entry {
  readonly holders: PlainSegment[]
  /** When a segment comes or goes, or one of them comes into another unit or its unit changes. */
  whole: Readers | null
  /** When there come to be none, one or more. */
  few: Readers | null
  /** When there come to be no more than so many. */
  over: { readonly most: number; readonly readers: Readers }[] | null
}

const NONE: readonly PlainSegment[] = []

/** The segments of one version by what they hold, kept up to date as segments come and go. */
export class SegmentIndex {
  readonly #keys: (segment: PlainSegment) => Iterable<string>
  readonly #reads: Reads
  readonly #entries = new Map<string, Entry>()
  readonly #shared = new Set<string>()
  readonly #watchers: ((key: string) => void)[] = []

  constructor(keys: (segment: PlainSegment) => Iterable<string>, reads: Reads) {
    this.#keys = keys
    this.#reads = reads
  }

  /** Segments that hold a key, in no order. */
  holders(key: string): readonly PlainSegment[] {
    const entry = this.#entryFor(key)
    if (entry === undefined) return NONE
    this.#readWhole(entry)
    return entry.holders
  }

  /** Whether any segment holds a key, or any but one: a reading that few changes concern. */
  isHeld(key: string, except?: PlainSegment): boolean {
    const entry = this.#entryFor(key)
    if (entry === undefined) return false
    const { reader } = this.#reads
    if (reader !== null) (entry.few ??= new Readers()).add(reader)
    const [first, second] = entry.holders
    return first !== undefined && (first !== except || second !== undefined)
  }

  /** How many segments hold a key; infinite where more than `most` do, whose exact number changes with every edit. */
  count(key: string, most: number): number {
    const entry = this.#entryFor(key)
    if (entry === undefined) return 0
    const { length } = entry.holders
    if (length > most) {
      const { reader } = this.#reads
      if (reader !== null) readOver(entry, most, reader)
      return Infinity
    }
    this.#readWhole(entry)
    return length
  }

  /** Keys that at least two segments hold. */
  get shared(): ReadonlySet<string> {
    return this.#shared
  }

  /** Calls `watcher` with each key that comes to be shared. */
  watch(watcher: (key: string) => void): void {
    this.#watchers.push(watcher)
  }

  add(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) {
      const entry = this.#entry(key)
      entry.holders.push(segment)
      const { length } = entry.holders
      tell(entry, length - 1)
      if (length !== 2) continue
      this.#shared.add(key)
      for (const watcher of this.#watchers) watcher(key)
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
      tell(entry, holders.length)
      if (holders.length === 1) this.#shared.delete(key)
      // Who read that there are none has to hear when there are some again.
      const read = entry.few !== null || entry.whole !== null
      if (holders.length === 0 && !read) this.#entries.delete(key)
    }
  }

  /** Says that the unit of a segment is another than it was. */
  touch(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) this.#entries.get(key)?.whole?.tell()
  }

  #entry(key: string): Entry {
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    const entry: Entry = { holders: [], whole: null, few: null, over: null }
    this.#entries.set(key, entry)
    return entry
  }

  /** The entry of a key; made where somebody reads that there is none. */
  #entryFor(key: string): Entry | undefined {
    return this.#reads.reader === null ? this.#entries.get(key) : this.#entry(key)
  }

  #readWhole(entry: Entry): void {
    const { reader } = this.#reads
    if (reader !== null) (entry.whole ??= new Readers()).add(reader)
  }
}

function readOver(entry: Entry, most: number, reader: Recorded): void {
  entry.over ??= []
  let bound = entry.over.find((one) => one.most === most)
  if (bound === undefined) entry.over.push((bound = { most, readers: new Readers() }))
  bound.readers.add(reader)
}

/** Tells who read an entry that had `fewer` holders and one more, or has. */
function tell({ holders, whole, few, over }: Entry, fewer: number): void {
  whole?.tell()
  if (fewer <= 1) few?.tell()
  for (const { most, readers } of over ?? []) if (holders.length <= most) readers.tell()
}
