import type { CheckContext } from '#shared/check/context'
import { changeOf, hasMoved, type ColumnChange, type Moves } from '#shared/check/moves'
import { Readers, Recorded, Reads } from '#shared/check/reads'
import { SegmentIndex, type SegmentKeys } from '#shared/check/segment-index'
import { UnitStates, type UnitState } from '#shared/check/unit-states'
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
  readonly indexes: Map<SegmentKeys, SegmentIndex>
  readonly followers: Map<unknown, Follower>
  segments: readonly PlainSegment[]
}

/** A value of the whole work that units read: it concerns them when it becomes another. */
interface Fact {
  readonly readers: Readers
  value: unknown
}

/** What each unit gives by one computation. */
interface UnitResults {
  readonly slot: number
  readonly moved: (value: unknown, moves: Moves) => unknown
}

/** What each key of an index gives by one computation. */
interface KeyResults {
  readonly records: Map<string, Recorded>
  readonly found: Map<string, unknown>
  readonly moved: (value: unknown, moves: Moves) => unknown
  /** Keys to be worked out. */
  due: Set<string>
}

/**
 * What the checks of one work keep from one time to the next. A segment is known by its object: one that was not
 * changed must be the same object, and every segment another.
 */
export class CheckMemory {
  readonly #reads = new Reads()
  readonly #unitStates = new UnitStates()
  readonly #kept = new Map<unknown, unknown>()
  readonly #facts = new Map<(context: CheckContext) => unknown, Fact>()
  readonly #units = new Map<unknown, UnitResults>()
  readonly #keys = new Map<string, KeyResults>()
  #columns: Column[] = []
  #states: readonly UnitState[] = []
  #moves: Moves = { places: [], units: null }

  /** The units in their order, each the same object as long as its segments are the same. */
  get units(): readonly UnitState[] {
    return this.#states
  }

  /** Takes in how the work is now. */
  follow(work: PlainWork, groups: readonly Members[]): void {
    const changes = work.versions.map((version, n) => this.#followColumn(version, n))
    this.#columns.length = work.versions.length
    const units = this.#unitStates.follow(work, groups)
    this.#states = units.states
    for (const state of [...units.gone, ...units.came]) this.#touch(state)
    for (const { records } of units.gone) for (const kept of records) kept?.record.expire()
    this.#moves = { places: changes.map(({ moved }) => moved), units: units.renumbered }
    // What reads the first few units of many reads others now.
    if (units.reordered || changes.some(({ reordered }) => reordered)) {
      for (const { records } of units.states) for (const kept of records) kept?.record.expire()
      for (const { records } of this.#keys.values()) for (const record of records.values()) record.expire()
    } else this.#move(this.#moves)
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

  /** Tells all that is kept where things stand now. */
  #move(moves: Moves): void {
    if (!hasMoved(moves)) return
    for (const { slot, moved } of this.#units.values()) {
      if (moved === stayed) continue
      for (const { records } of this.#states) {
        const kept = records[slot]
        if (kept !== undefined && !kept.record.stale) kept.value = moved(kept.value, moves)
      }
    }
    for (const { found, records, moved } of this.#keys.values())
      for (const [key, value] of found)
        if (records.get(key)?.stale === false) found.set(key, moved(value, moves))
  }

  placeOf(version: number, segment: PlainSegment): number {
    return this.#columns[version]?.places.get(segment) ?? -1
  }

  /** The index of a version by some keys; made when it is first asked for. */
  index(keys: SegmentKeys, version: number): SegmentIndex {
    const column = this.#columns[version]
    const known = column?.indexes.get(keys)
    if (known !== undefined) return known
    const index = new SegmentIndex((segment) => keys(segment, column?.lang ?? ''), this.#reads)
    for (const segment of column?.segments ?? []) index.add(segment)
    column?.indexes.set(keys, index)
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

  /**
   * What `compute` gives for a unit, worked out anew only when the unit changed, or when what was read of an index, a fact
   * or another such value did. Of another unit it may read only what it found by an index. What tells places or numbers
   * of units is brought up to date by `moved`.
   */
  ofUnit<T>(
    compute: (unit: number) => T,
    key: unknown,
    unit: number,
    moved: (value: T, moves: Moves) => T = stayed,
  ): T {
    const results = this.#resultsOf(key, moved)
    const state = this.#states[unit]
    if (state === undefined) return compute(unit)
    const known = state.records[results.slot]
    const kept = known?.record.stale === false ? known : this.#recorded(() => compute(unit))
    state.records[results.slot] = kept
    const { reader } = this.#reads
    if (reader !== null) kept.record.readers.add(reader)
    // Stored under this key by the same function, which gives T.
    return kept.value as T
  }

  /** The same for all units, one after another. */
  ofUnits<T>(key: unknown, compute: (unit: number) => readonly T[]): T[] {
    const all: T[] = []
    for (let unit = 0; unit < this.#states.length; unit++)
      for (const value of this.ofUnit(compute, key, unit)) all.push(value)
    return all
  }

  #recorded(compute: () => unknown): { record: Recorded; value: unknown } {
    const record = new Recorded()
    return { record, value: this.#reads.record(record, compute) }
  }

  #resultsOf<T>(key: unknown, moved: (value: T, moves: Moves) => T): UnitResults {
    const known = this.#units.get(key)
    if (known !== undefined) return known
    // What is kept under this key is a T.
    const results = { slot: this.#units.size, moved: moved as UnitResults['moved'] }
    this.#units.set(key, results)
    return results
  }

  /**
   * What `compute` gives for each key that two segments of an index share, worked out anew only where what it read
   * changed; null for nothing. It must read the key of that index.
   */
  ofKeys<T>(
    of: string,
    index: SegmentIndex,
    compute: (key: string) => T | null,
    moved: (value: T, moves: Moves) => T,
  ): Iterable<T> {
    const known = this.#keys.get(of)
    const results = known ?? {
      ...{ records: new Map<string, Recorded>(), found: new Map<string, unknown>() },
      // What is kept under this name is a T.
      moved: moved as KeyResults['moved'],
      due: new Set(index.shared),
    }
    if (known === undefined) {
      this.#keys.set(of, results)
      index.watch((key) => results.due.add(key))
    }
    const { due } = results
    results.due = new Set()
    for (const key of due) {
      results.records.delete(key)
      results.found.delete(key)
      if (!index.shared.has(key)) continue
      const record = new Recorded(() => results.due.add(key))
      const value = this.#reads.record(record, () => compute(key))
      results.records.set(key, record)
      if (value !== null) results.found.set(key, value)
    }
    // Stored under this name by the same function, which gives T.
    return results.found.values() as Iterable<T>
  }
}

/** For what tells no places. */
function stayed<T>(value: T): T {
  return value
}
