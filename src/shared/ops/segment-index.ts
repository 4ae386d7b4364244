import type { Segment, SegmentId, UnitId, VersionId } from '#shared/model'
import { UnitMembers, type TextColumn } from '#shared/ops/unit-members'

/** A segment before and after a change; null where it is not there. */
export interface SegmentChange {
  readonly before: Segment | null
  readonly after: Segment | null
}

/** How the index asks after segments: as they are after the changes that `update` is told of. */
export interface SegmentLookup {
  readonly segment: (id: SegmentId) => Segment
  /** Offset of the first character of a segment in the version's text. */
  readonly start: (id: SegmentId) => number
  readonly place: (version: VersionId) => number
}

/** Where the segments of a work stand: in the text of their version, and in their unit. */
export class SegmentIndex {
  readonly #look: SegmentLookup
  readonly #columns = new Map<VersionId, readonly SegmentId[]>()
  readonly #unitColumns = new Map<VersionId, UnitId[]>()
  readonly #members: UnitMembers

  /** `columns` by place. */
  constructor(columns: readonly TextColumn[], look: SegmentLookup) {
    this.#look = look
    this.#members = new UnitMembers(columns)
    for (const { version, segments, units } of columns) {
      this.#columns.set(version, segments)
      this.#unitColumns.set(version, [...units])
    }
  }

  /** The segments of a version in the order of the text (of their first characters). */
  column(version: VersionId): readonly SegmentId[] {
    return this.#columns.get(version) ?? []
  }

  /** The units of the segments of a version, in the order of the text. */
  unitColumn(version: VersionId): readonly UnitId[] {
    return this.#unitColumns.get(version) ?? []
  }

  /** The segments of a unit, by place of their version, then in the order of the text. */
  members(unit: UnitId): readonly SegmentId[] {
    return this.#members.of(unit)
  }

  /** 0-based place of a segment in its column. */
  indexOf(segment: Segment): number {
    return this.#placeOf(this.column(segment.version), startOf(segment))
  }

  /** Takes in changes of segments; true when one stands elsewhere now, came or went. */
  update(changes: readonly SegmentChange[]): boolean {
    const columnChanges = changes.filter((change) => !staysInColumn(change))
    const unitChanges = changes.filter((change) => !staysInUnit(change))
    this.#updateColumns(columnChanges)
    for (const { before } of unitChanges) if (before !== null) this.#leave(before)
    for (const { after } of unitChanges) if (after !== null) this.#enter(after)
    for (const { after } of unitChanges) {
      const units = after === null ? undefined : this.#unitColumns.get(after.version)
      if (units !== undefined && after !== null) units[this.indexOf(after)] = after.unit
    }
    return unitChanges.length > 0
  }

  /** The units that changed segments stand in, stood in, or stand before: to be asked after `update`. */
  touched(changes: readonly SegmentChange[]): ReadonlySet<UnitId> {
    const units = new Set<UnitId>()
    for (const { before, after } of changes)
      for (const segment of [before, after]) {
        if (segment === null) continue
        units.add(segment.unit)
        const at = this.indexOf(segment)
        for (const unit of this.unitColumn(segment.version).slice(at, at + 2)) units.add(unit)
      }
    return units
  }

  #updateColumns(changes: readonly SegmentChange[]): void {
    const gone = new Map<VersionId, Set<SegmentId>>()
    const come = new Map<VersionId, SegmentId[]>()
    for (const { before, after } of changes) {
      if (before !== null) getOr(gone, before.version, () => new Set<SegmentId>()).add(before.id)
      if (after !== null) getOr(come, after.version, (): SegmentId[] => []).push(after.id)
    }
    for (const version of new Set([...gone.keys(), ...come.keys()])) {
      const left = gone.get(version)
      const stays = this.column(version).map((id) => left?.has(id) !== true)
      const kept = this.column(version).filter((_, n) => stays[n])
      const units = this.unitColumn(version).filter((_, n) => stays[n])
      const added = (come.get(version) ?? []).sort((a, b) => this.#look.start(a) - this.#look.start(b))
      const places = added.map((id) => this.#placeOf(kept, this.#look.start(id)))
      this.#columns.set(version, withInserted(kept, added, places))
      this.#unitColumns.set(
        version,
        withInserted(
          units,
          added.map((id) => this.#look.segment(id).unit),
          places,
        ),
      )
    }
  }

  /** How many segments of a column begin before `start`. */
  #placeOf(column: readonly SegmentId[], start: number): number {
    let low = 0
    for (let high = column.length; low < high;) {
      const middle = (low + high) >>> 1
      const id = column[middle]
      if (id !== undefined && this.#look.start(id) < start) low = middle + 1
      else high = middle
    }
    return low
  }

  #leave(segment: Segment): void {
    this.#members.set(
      segment.unit,
      this.members(segment.unit).filter((id) => id !== segment.id),
    )
  }

  #enter(segment: Segment): void {
    const members = this.members(segment.unit)
    const place = this.#look.place(segment.version)
    // From the end: what is entered mostly comes last.
    let at = members.length
    for (; at > 0; at--) {
      const other = members[at - 1]
      if (other === undefined) break
      const otherPlace = this.#look.place(this.#look.segment(other).version)
      if (otherPlace < place || (otherPlace === place && this.#look.start(other) < startOf(segment))) break
    }
    this.#members.set(segment.unit, members.toSpliced(at, 0, segment.id))
  }
}

/** A list with more put in: each before the one that stands at its place; places ascend. */
function withInserted(list: readonly number[], more: readonly number[], places: readonly number[]): number[] {
  const pieces: (readonly number[])[] = []
  let from = 0
  for (const [n, one] of more.entries()) {
    const at = places[n] ?? from
    pieces.push(list.slice(from, at), [one])
    from = at
  }
  return [...pieces, list.slice(from)].flat()
}

/** Offset of the first character of a segment in the version's text. */
export function startOf(segment: Segment): number {
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
