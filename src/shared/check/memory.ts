import { Anchors } from '#shared/check/anchors'
import type { Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { KeyResults } from '#shared/check/key-results'
import { Marks } from '#shared/check/marks'
import { changeOf, type ColumnChange } from '#shared/check/moves'
import { Readers, Recorded, Reads, type Kept } from '#shared/check/reads'
import { SegmentIndex, type SegmentKeys } from '#shared/check/segment-index'
import { UnitResults } from '#shared/check/unit-results'
import { UnitStates, type UnitChanges, type UnitState } from '#shared/check/unit-states'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'

/** Keeps something of a version that changes with its segments; made by `CheckMemory.follower`. */
export interface Follower {
  add(segment: PlainSegment): void
  remove(segment: PlainSegment): void
}

/** What stays of a version from one check to the next. */
interface Column {
  readonly lang: string
  readonly places: Map<PlainSegment, number>
  readonly indexes: Map<unknown, SegmentIndex<unknown>>
  readonly followers: Map<unknown, Follower>
  segments: readonly PlainSegment[]
}

/** A value of the whole work that units read: it concerns them when it becomes another. */
interface Fact {
  readonly readers: Readers
  value: unknown
}

/**
 * What the checks of one work keep from one time to the next. A segment is known by its object: one that was not
 * changed must be the same object, and every segment another.
 */
export class CheckMemory {
  readonly #reads = new Reads()
  readonly #units = new UnitStates()
  readonly #kept = new Map<unknown, unknown>()
  readonly #facts = new Map<(context: CheckContext) => unknown, Fact>()
  readonly #ofUnits = new Map<unknown, UnitResults<unknown>>()
  readonly #ofKeys = new Map<string, KeyResults<unknown, unknown>>()
  readonly #marks = new Map<string, Marks<UnitState>>()
  /** Who is concerned when a unit is no more, or its segments come to stand beside others. */
  readonly #unitReaders = new WeakMap<UnitState, Readers>()
  /** Which segments findings tell of. */
  readonly anchors = new Anchors()
  #columns: Column[] = []
  #changes: UnitChanges = { gone: [], came: [], beside: new Set(), reordered: false }

  /** The units in their order, each the same object as long as its segments are the same. */
  get units(): readonly UnitState[] {
    return this.#units.states
  }

  /** For each version the number of the unit of each segment; -1 for a segment of none. */
  get unitOf(): readonly Int32Array[] {
    return this.#units.unitOf
  }

  /** What became of the units when the work was taken in last. */
  get changes(): UnitChanges {
    return this.#changes
  }

  /** Takes in how the work is now. */
  follow(work: PlainWork, groups: readonly Members[]): void {
    const columns = work.versions.map((version, n) => this.#followColumn(version, n))
    this.#columns.length = work.versions.length
    const changes = this.#units.follow(work, groups, columns)
    this.#changes = changes
    const concerned = [...changes.gone, ...changes.came]
    for (const state of concerned) this.#touch(state)
    for (const { records } of changes.gone) for (const kept of records) kept?.record.expire()
    for (const state of [...changes.gone, ...changes.beside]) this.#unitReaders.get(state)?.tell()
    for (const results of this.#ofUnits.values()) results.concerns(concerned)
    // What reads the first few units of many reads others now.
    if (changes.reordered || columns.some(({ reordered }) => reordered)) {
      for (const { records } of this.units) for (const kept of records) kept?.record.expire()
      for (const results of this.#ofKeys.values()) results.expire()
    }
  }

  #followColumn({ lang, segments }: PlainWork['versions'][number], version: number): ColumnChange {
    const known = this.#columns[version]
    const column: Column =
      known?.lang === lang
        ? known
        : { lang, places: new Map(), indexes: new Map(), followers: new Map(), segments: [] }
    this.#columns[version] = column
    const change = changeOf(column.segments, segments, column.places)
    if (change === null) throw new TypeError(`a segment object stands in version ${version} twice`)
    column.segments = segments
    for (const follower of [...column.indexes.values(), ...column.followers.values()]) {
      for (const segment of change.gone) follower.remove(segment)
      for (const segment of change.came) follower.add(segment)
    }
    return change
  }

  #touch({ columns }: UnitState): void {
    columns.forEach((segments, version) => {
      for (const index of this.#columns[version]?.indexes.values() ?? [])
        for (const segment of segments) index.touch(segment)
    })
  }

  placeOf(version: number, segment: PlainSegment): number {
    return this.#columns[version]?.places.get(segment) ?? -1
  }

  /** The index of a version by some keys; made when it is first asked for. */
  index<Key>(keys: SegmentKeys<Key>, version: number): SegmentIndex<Key> {
    const column = this.#columns[version]
    // Stored under what gives its keys.
    const known = column?.indexes.get(keys) as SegmentIndex<Key> | undefined
    if (known !== undefined) return known
    const index = new SegmentIndex<Key>((segment) => keys(segment, column?.lang ?? ''), this.#reads)
    for (const segment of column?.segments ?? []) index.add(segment)
    // Asked again only for the keys that these keys give.
    column?.indexes.set(keys, index as SegmentIndex<unknown>)
    return index
  }

  /** What is told of every segment of a version that comes or goes; made when it is first asked for. */
  follower<F extends Follower>(make: () => F, version: number): F {
    const column = this.#columns[version]
    // Stored under the function that made it.
    const known = column?.followers.get(make) as F | undefined
    if (known !== undefined) return known
    const follower = make()
    for (const segment of column?.segments ?? []) follower.add(segment)
    column?.followers.set(make, follower)
    return follower
  }

  /** What is made of a key, once for as long as the memory lasts. A key is for what one function makes of it. */
  kept<K, T>(key: K, make: (key: K) => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, make(key))
    // Stored under this key, of which only this function makes something.
    return this.#kept.get(key) as T
  }

  /** A value of the whole work, compared as text with what it was before: who reads it is concerned when it differs. */
  fact<T>(compute: (context: CheckContext) => T, context: CheckContext): T {
    const fact = this.#facts.get(compute) ?? {
      readers: new Readers(),
      value: this.#reads.record(null, () => compute(context)),
    }
    this.#facts.set(compute, fact)
    const { reader } = this.#reads
    if (reader !== null) fact.readers.add(reader)
    // The value was computed by this very function, which returns T.
    return fact.value as T
  }

  /** Works out all facts of the work as it is now; to be called before anything is asked of it. */
  refreshFacts(context: CheckContext): void {
    for (const [compute, fact] of this.#facts) {
      const value = compute(context)
      if (JSON.stringify(value) !== JSON.stringify(fact.value)) fact.readers.tell()
      fact.value = value
    }
  }

  /** What `compute` gives, with what says whether that is still so. */
  recorded<T>(compute: () => T): Kept<T> {
    const record = new Recorded()
    return { record, value: this.#reads.record(record, compute) }
  }

  /** Notes that what is worked out is to be so again when a unit changes, or one of its segments stands beside others. */
  readUnit(unit: number): void {
    const [state, { reader }] = [this.units[unit], this.#reads]
    if (state === undefined || reader === null) return
    const readers = this.#unitReaders.get(state) ?? new Readers()
    this.#unitReaders.set(state, readers)
    readers.add(reader)
  }

  /**
   * What `compute` gives for a unit, worked out anew only when the unit changed, or when what was read of an index, a fact
   * or another such value did. Of another unit it may read only what it found by an index.
   */
  ofUnit<T>(key: unknown, unit: number, compute: (unit: number) => T): T {
    const state = this.units[unit]
    return state === undefined ? compute(unit) : this.#resultsOf<T>(key).of(state, () => compute(unit))
  }

  /** The same for all units: what they give no longer, and what they give besides, since it was last asked for. */
  ofUnits<T>(key: unknown, compute: (unit: number) => T): Changes<T> {
    return this.#resultsOf<T>(key).changes(this.units, compute)
  }

  #resultsOf<T>(key: unknown): UnitResults<T> {
    const known = this.#ofUnits.get(key) ?? new UnitResults(this.#ofUnits.size, this.#reads)
    this.#ofUnits.set(key, known)
    // What is kept under this key is a T.
    return known as UnitResults<T>
  }

  /**
   * What `compute` gives for each key that at least so many segments of an index share, `of` what: what they give no longer,
   * and what they give besides, since it was last asked for.
   */
  ofKeys<Key, T>(
    of: string,
    index: SegmentIndex<Key>,
    least: number,
    compute: (key: Key) => T | null,
  ): Changes<T> {
    // What is kept under this name is a T for each of these keys.
    const known = (this.#ofKeys.get(of) ?? new KeyResults<Key, T>(index, least, this.#reads)) as KeyResults<
      Key,
      T
    >
    this.#ofKeys.set(of, known as KeyResults<unknown, unknown>)
    return known.changes(compute)
  }

  /** The units that something is said of. */
  marks(of: string): Marks<UnitState> {
    const known = this.#marks.get(of) ?? new Marks(this.#reads)
    this.#marks.set(of, known)
    return known
  }
}
