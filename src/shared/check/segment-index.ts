import { Readers, type Recorded, type Reads } from '#shared/check/reads'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'

/** What a segment is found by; each key once. Depends on the text and its language alone. */
export type SegmentKeys<Key = string> = (segment: PlainSegment, lang: LanguageTag) => Iterable<Key>

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
export class SegmentIndex<Key = string> {
  readonly #keys: (segment: PlainSegment) => Iterable<Key>
  readonly #reads: Reads
  readonly #entries = new Map<Key, Entry>()
  /** Kept once somebody asked for it. */
  #shared: Set<Key> | null = null
  readonly #watchers: { readonly least: number; readonly watcher: (key: Key) => void }[] = []

  constructor(keys: (segment: PlainSegment) => Iterable<Key>, reads: Reads) {
    this.#keys = keys
    this.#reads = reads
  }

  /** Segments that hold a key, in no order. */
  holders(key: Key): readonly PlainSegment[] {
    const entry = this.#entryFor(key)
    if (entry === undefined) return NONE
    this.#readWhole(entry)
    return entry.holders
  }

  /** Whether any segment holds a key, or any but one: a reading that few changes concern. */
  isHeld(key: Key, except?: PlainSegment): boolean {
    const entry = this.#entryFor(key)
    if (entry === undefined) return false
    const { reader } = this.#reads
    if (reader !== null) (entry.few ??= new Readers()).add(reader)
    const [first, second] = entry.holders
    return first !== undefined && (first !== except || second !== undefined)
  }

  /** How many segments hold a key; infinite where more than `most` do, whose exact number changes with every edit. */
  count(key: Key, most: number): number {
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
  get shared(): ReadonlySet<Key> {
    if (this.#shared === null) {
      this.#shared = new Set()
      for (const [key, { holders }] of this.#entries) if (holders.length > 1) this.#shared.add(key)
    }
    return this.#shared
  }

  /** Whether at least so many segments hold a key; nobody is told when that changes. */
  isShared(key: Key, least: number): boolean {
    return (this.#entries.get(key)?.holders.length ?? 0) >= least
  }

  /** Calls `watcher` with each key that at least so many segments hold, now and whenever there come to be so many. */
  watch(least: number, watcher: (key: Key) => void): void {
    for (const [key, { holders }] of this.#entries) if (holders.length >= least) watcher(key)
    this.#watchers.push({ least, watcher })
  }

  add(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) {
      const entry = this.#entries.get(key)
      if (entry === undefined) {
        this.#entries.set(key, entryOf([segment]))
        continue
      }
      entry.holders.push(segment)
      const { length } = entry.holders
      tell(entry, length - 1)
      if (length === 2) this.#shared?.add(key)
      for (const { least, watcher } of this.#watchers) if (length === least) watcher(key)
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
      if (holders.length === 1) this.#shared?.delete(key)
      // Who read that there are none has to hear when there are some again.
      const read = entry.few !== null || entry.whole !== null
      if (holders.length === 0 && !read) this.#entries.delete(key)
    }
  }

  /** Says that the unit of a segment is another than it was. */
  touch(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) this.#entries.get(key)?.whole?.tell()
  }

  #entry(key: Key): Entry {
    const known = this.#entries.get(key)
    if (known !== undefined) return known
    const entry = entryOf([])
    this.#entries.set(key, entry)
    return entry
  }

  /** The entry of a key; made where somebody reads that there is none. */
  #entryFor(key: Key): Entry | undefined {
    return this.#reads.reader === null ? this.#entries.get(key) : this.#entry(key)
  }

  #readWhole(entry: Entry): void {
    const { reader } = this.#reads
    if (reader !== null) (entry.whole ??= new Readers()).add(reader)
  }
}

function entryOf(holders: PlainSegment[]): Entry {
  return { holders, whole: null, few: null, over: null }
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
