import type { Segment, SegmentId, UnitId, VersionId } from '#shared/model'

/** A segment before and after a change; null where it is not there. */
export interface SegmentChange {
  readonly before: Segment | null
  readonly after: Segment | null
}

/** Where the segments of a work stand: in the text of their version, and in their unit. */
export class SegmentIndex {
  readonly #segment: (id: SegmentId) => Segment
  readonly #place: (version: VersionId) => number
  readonly #columns = new Map<VersionId, readonly SegmentId[]>()
  readonly #members = new Map<UnitId, SegmentId[]>()
  /** Made when they are asked for, and kept in step from then on. */
  readonly #unitColumns = new Map<VersionId, UnitId[]>()

  /** Both lookups answer for the state after the changes that `update` is told of. */
  constructor(segment: (id: SegmentId) => Segment, place: (version: VersionId) => number) {
    this.#segment = segment
    this.#place = place
  }

  /** The segments of a version in the order of the text (of their first characters). */
  column(version: VersionId): readonly SegmentId[] {
    return this.#columns.get(version) ?? []
  }

  /** The units of the segments of a version, in the order of the text. */
  unitColumn(version: VersionId): readonly UnitId[] {
    return getOr(this.#unitColumns, version, () => this.column(version).map((id) => this.#segment(id).unit))
  }

  /** The segments of a unit, by place of their version, then in the order of the text. */
  members(unit: UnitId): readonly SegmentId[] {
    return this.#members.get(unit) ?? []
  }

  /** 0-based place of a segment in its column. */
  indexOf(segment: Segment): number {
    return this.#placeOf(this.column(segment.version), startOf(segment))
  }

  /** Takes in all segments of a work at once, while none are known; `versions` by place. */
  fill(segments: Iterable<Segment>, versions: readonly VersionId[]): void {
    const columns = new Map(versions.map((version) => [version, new Array<Segment>()]))
    for (const segment of segments) columns.get(segment.version)?.push(segment)
    for (const [version, column] of columns) {
      if (!isSorted(column)) column.sort((a, b) => startOf(a) - startOf(b))
      this.#columns.set(
        version,
        column.map(({ id }) => id),
      )
      for (const { id, unit } of column) {
        const members = this.#members.get(unit)
        if (members === undefined) this.#members.set(unit, [id])
        else members.push(id)
      }
    }
  }

  /** Takes in changes of segments; true when one stands elsewhere now, came or went. */
  update(changes: readonly SegmentChange[]): boolean {
    const columnChanges = changes.filter((change) => !staysInColumn(change))
    const unitChanges = changes.filter((change) => !staysInUnit(change))
    this.#updateColumns(columnChanges)
    for (const { before } of unitChanges) if (before !== null) this.#leave(before)
    for (const { after } of unitChanges) if (after !== null) this.#enter(after)
    for (const { before, after } of columnChanges)
      for (const segment of [before, after]) if (segment !== null) this.#unitColumns.delete(segment.version)
    for (const { after } of unitChanges) {
      const units = after === null ? undefined : this.#unitColumns.get(after.version)
      if (units !== undefined && after !== null) units[this.indexOf(after)] = after.unit
    }
    return unitChanges.length > 0
  }

  #updateColumns(changes: readonly SegmentChange[]): void {
    const gone = new Map<VersionId, Set<SegmentId>>()
    const come = new Map<VersionId, SegmentId[]>()
    for (const { before, after } of changes) {
      if (before !== null) getOr(gone, before.version, () => new Set<SegmentId>()).add(before.id)
      if (after !== null) getOr(come, after.version, (): SegmentId[] => []).push(after.id)
    }
    for (const version of new Set([...gone.keys(), ...come.keys()])) {
      const kept = this.column(version).filter((id) => gone.get(version)?.has(id) !== true)
      const added = (come.get(version) ?? []).sort((a, b) => this.#start(a) - this.#start(b))
      this.#columns.set(version, kept.length === 0 ? added : this.#merge(kept, added))
    }
  }

  /** Merges a short list into a long one, both in the order of the text. */
  #merge(long: readonly SegmentId[], short: readonly SegmentId[]): readonly SegmentId[] {
    const pieces: (readonly SegmentId[])[] = []
    let from = 0
    for (const id of short) {
      const at = this.#placeOf(long, this.#start(id))
      pieces.push(long.slice(from, at), [id])
      from = at
    }
    return [...pieces, long.slice(from)].flat()
  }

  /** How many segments of a column begin before `start`. */
  #placeOf(column: readonly SegmentId[], start: number): number {
    let low = 0
    for (let high = column.length; low < high;) {
      const middle = (low + high) >>> 1
      const id = column[middle]
      if (id !== undefined && this.#start(id) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  #start(id: SegmentId): number {
    return startOf(this.#segment(id))
  }

  #leave(segment: Segment): void {
    const left = this.members(segment.unit).filter((id) => id !== segment.id)
    if (left.length === 0) this.#members.delete(segment.unit)
    else this.#members.set(segment.unit, left)
  }

  #enter(segment: Segment): void {
    const members = getOr(this.#members, segment.unit, (): SegmentId[] => [])
    const place = this.#place(segment.version)
    // From the end, where a work that is loaded in the order of its texts puts every segment.
    let at = members.length
    for (; at > 0; at--) {
      const other = members[at - 1]
      if (other === undefined) break
      const otherPlace = this.#place(this.#segment(other).version)
      if (otherPlace < place || (otherPlace === place && this.#start(other) < startOf(segment))) break
    }
    members.splice(at, 0, segment.id)
  }
}

function isSorted(segments: readonly Segment[]): boolean {
  let last = -1
  for (const segment of segments) {
    const start = startOf(segment)
    if (start < last) return false
    last = start
  }
  return true
}

/** Offset of the first character of a segment in the version's text. */
function startOf(segment: Segment): number {
  return segment.spans[0]?.[0] ?? 0
}

function staysInColumn({ before, after }: SegmentChange): boolean {
  return (
    before !== null &&
    after !== null &&
    before.version === after.version &&
    startOf(before) === startOf(after)
  )
}

function staysInUnit(change: SegmentChange): boolean {
  return staysInColumn(change) && change.before?.unit === change.after?.unit
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
