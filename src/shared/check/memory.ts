import type { CheckContext } from '#shared/check/context'
import { isCurrent, Reads, type Clock, type Recorded } from '#shared/check/reads'
import { SegmentIndex, type Entry, type SegmentKeys } from '#shared/check/segment-index'
import { UnitStates, type UnitState } from '#shared/check/unit-states'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'

/** What stays of a version from one check to the next. */
interface Column {
  readonly lang: string
  readonly places: Map<PlainSegment, number>
  readonly indexes: Map<SegmentKeys, SegmentIndex>
}

/** A value of the whole work that units read: it concerns them when it becomes another. */
interface Fact {
  readonly entry: Entry
  value: unknown
}

/**
 * What the checks of one work keep from one time to the next. A segment is known by its object: one that was not
 * changed must be the same object, and every segment another.
 */
export class CheckMemory {
  readonly #clock: Clock = { now: 0 }
  readonly #reads = new Reads(this.#clock)
  readonly #unitStates = new UnitStates(this.#clock)
  readonly #kept = new Map<unknown, unknown>()
  readonly #facts = new Map<(context: CheckContext) => unknown, Fact>()
  #units = new Map<unknown, Map<PlainSegment, Recorded<readonly unknown[]>>>()
  #keys = new Map<unknown, Map<string, Recorded<unknown>>>()
  #renumbered = 0
  #columns: Column[] = []
  #states: readonly UnitState[] = []

  /** Takes in how the work is now. */
  follow(work: PlainWork, groups: readonly Members[]): void {
    this.#clock.now++
    this.#columns = work.versions.map(({ lang, segments }, version) => {
      const known = this.#columns[version]
      const column: Column = known?.lang === lang ? known : { lang, places: new Map(), indexes: new Map() }
      const places = new Map<PlainSegment, number>()
      segments.forEach((segment, place) => places.set(segment, place))
      if (places.size !== segments.length)
        throw new TypeError(`a segment object stands in version ${version} twice`)
      if (column.indexes.size > 0) {
        const gone = [...column.places.keys()].filter((segment) => !places.has(segment))
        const came = segments.filter((segment) => !column.places.has(segment))
        for (const index of column.indexes.values()) {
          for (const segment of gone) index.remove(segment)
          for (const segment of came) index.add(segment)
        }
      }
      return { ...column, places }
    })
    const { states, touched, reordered, renumbered } = this.#unitStates.follow(work, groups)
    this.#states = states
    for (const [version, segment] of touched)
      for (const index of this.#columns[version]?.indexes.values() ?? []) index.touch(segment)
    // What reads the first few units of many reads others now.
    if (reordered) {
      this.#units = new Map()
      this.#keys = new Map()
    }
    if (renumbered) this.#renumbered = this.#clock.now
  }

  placeOf(version: number, segment: PlainSegment): number {
    return this.#columns[version]?.places.get(segment) ?? -1
  }

  /** The index of a version by some keys; made when it is first asked for. */
  index(keys: SegmentKeys, version: number): SegmentIndex {
    const column = this.#columns[version]
    const known = column?.indexes.get(keys)
    if (known !== undefined) return known
    const index = new SegmentIndex((segment) => keys(segment, column?.lang ?? ''), this.#clock, this.#reads)
    for (const segment of column?.places.keys() ?? []) index.add(segment)
    column?.indexes.set(keys, index)
    return index
  }

  /** What is made of a key, once for as long as the memory lasts. A key is for what one function makes of it. */
  kept<K, T>(key: K, make: (key: K) => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make(key))
    // Stored under this key, of which only this function makes something.
    return this.#kept.get(key) as T
  }

  /** A value of the whole work, compared as text with what it was before: who reads it is concerned when it differs. */
  fact<T>(compute: (context: CheckContext) => T, context: CheckContext): T {
    const { now } = this.#clock
    const fact = this.#facts.get(compute) ?? {
      entry: { holders: [], changed: now, few: now, read: true, bound: null },
      value: this.#reads.aside(() => compute(context)),
    }
    this.#facts.set(compute, fact)
    this.#reads.whole(fact.entry)
    // The value was computed by this very function, which returns T.
    return fact.value as T
  }

  /** Works out all facts of the work as it is now; to be called before anything is asked of it. */
  refreshFacts(context: CheckContext): void {
    for (const [compute, fact] of this.#facts) {
      const value = compute(context)
      if (JSON.stringify(value) !== JSON.stringify(fact.value)) fact.entry.changed = this.#clock.now
      fact.value = value
    }
  }

  /**
   * What `compute` gives for every unit, worked out anew only for units that changed, or that read of an index or a
   * fact what changed. Of another unit it may read only what it found by an index. What is not empty may tell places,
   * and is worked out again when these changed.
   */
  ofUnits<T>(key: unknown, compute: (unit: number) => readonly T[]): T[] {
    // Stored under this key by the same function, which gives T.
    const known = this.#units.get(key) as Map<PlainSegment, Recorded<readonly T[]>> | undefined
    const next = new Map<PlainSegment, Recorded<readonly T[]>>()
    const all: T[] = []
    this.#states.forEach(({ segments, since, placed }, unit) => {
      const anchor = segments.find((segment) => segment !== null)
      if (anchor === undefined) return
      const before = known?.get(anchor)
      const current =
        before !== undefined &&
        since <= before.at &&
        (before.value.length === 0 || placed <= before.at) &&
        isCurrent(before)
      const record = current ? before : this.#reads.record(() => compute(unit))
      next.set(anchor, record)
      for (const value of record.value) all.push(value)
    })
    this.#units.set(key, next)
    return all
  }

  /**
   * What `compute` gives for each key, worked out anew only where what it read of indexes or facts changed; null for
   * nothing. What is not null may tell numbers of units, and is worked out again when these changed.
   */
  ofKeys<T>(key: unknown, keys: Iterable<string>, compute: (key: string) => T | null): T[] {
    // Stored under this key by the same function, which gives T.
    const known = this.#keys.get(key) as Map<string, Recorded<T | null>> | undefined
    const next = new Map<string, Recorded<T | null>>()
    const all: T[] = []
    for (const name of keys) {
      const before = known?.get(name)
      const current =
        before !== undefined && (before.value === null || this.#renumbered <= before.at) && isCurrent(before)
      const record = current ? before : this.#reads.record(() => compute(name))
      next.set(name, record)
      if (record.value !== null) all.push(record.value)
    }
    this.#keys.set(key, next)
    return all
  }
}
