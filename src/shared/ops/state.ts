import { Refusal } from '#shared/errors'
import type {
  Divergence,
  DivergenceId,
  Segment,
  SegmentId,
  Unit,
  UnitId,
  Version,
  VersionId,
  Work,
} from '#shared/model'
import type { Change, Rows, TableName } from '#shared/ops/change'
import { equal } from '#shared/ops/equal'
import { orderUnits } from '#shared/ops/order'
import { render } from '#shared/text/render'

/** The rows of one work, in any order. */
export interface WorkRows {
  readonly work: Work
  readonly versions: readonly Version[]
  readonly units: readonly Unit[]
  readonly segments: readonly Segment[]
  readonly divergences: readonly Divergence[]
}

/** What plans and queries see of a `WorkState`: everything but the way to change it. */
export type WorkReader = Omit<WorkState, 'apply'>

/**
 * The mirror of one work in memory: its rows by id, with the indexes that commands and queries need, kept up
 * to date by `apply`. Rows are immutable; a changed row is another object.
 */
export class WorkState {
  readonly #rows: { readonly [T in TableName]: Map<number, Rows[T]> } = {
    work: new Map(),
    version: new Map(),
    unit: new Map(),
    segment: new Map(),
    divergence: new Map(),
  }
  #work: Work
  #versions: readonly Version[] = []
  readonly #columns = new Map<VersionId, readonly SegmentId[]>()
  readonly #members = new Map<UnitId, SegmentId[]>()
  readonly #findings = new Map<SegmentId, Set<DivergenceId>>()
  readonly #orders = new Map<VersionId, readonly UnitId[]>()
  readonly #places = new Map<VersionId, ReadonlyMap<UnitId, number>>()

  constructor({ work, versions, units, segments, divergences }: WorkRows) {
    this.#work = work
    this.#rows.work.set(work.id, work)
    for (const row of versions) this.#rows.version.set(row.id, row)
    for (const row of units) this.#rows.unit.set(row.id, row)
    for (const row of segments) this.#rows.segment.set(row.id, row)
    for (const row of divergences) this.#rows.divergence.set(row.id, row)
    this.#indexVersions()
    this.#indexSegments(segments.map((after) => ({ before: null, after })))
    for (const row of divergences) this.#indexFinding(null, row)
  }

  get work(): Work {
    return this.#work
  }

  /** The versions by place. */
  get versions(): readonly Version[] {
    return this.#versions
  }

  get units(): ReadonlyMap<UnitId, Unit> {
    return this.#rows.unit
  }

  get segments(): ReadonlyMap<SegmentId, Segment> {
    return this.#rows.segment
  }

  get divergences(): ReadonlyMap<DivergenceId, Divergence> {
    return this.#rows.divergence
  }

  /** The row with this id, or null. */
  row<T extends TableName>(table: T, id: number): Rows[T] | null {
    return this.#rows[table].get(id) ?? null
  }

  /** The version with this id; a `Refusal` (`not-found`) when the work has none, as for the next three. */
  version(id: VersionId): Version {
    return this.#get('version', id)
  }

  unit(id: UnitId): Unit {
    return this.#get('unit', id)
  }

  segment(id: SegmentId): Segment {
    return this.#get('segment', id)
  }

  divergence(id: DivergenceId): Divergence {
    return this.#get('divergence', id)
  }

  /** The segments of a unit, by place of their version, then in the order of the text. */
  segmentsOf(unit: UnitId): readonly Segment[] {
    return (this.#members.get(unit) ?? []).map((id) => this.segment(id))
  }

  /** The segments of a version in the order of the text (of their first characters). */
  column(version: VersionId): readonly SegmentId[] {
    return this.#columns.get(version) ?? []
  }

  /** 0-based place of a segment in its version. */
  indexOf(id: SegmentId): number {
    const segment = this.segment(id)
    const column = this.column(segment.version)
    let low = 0
    for (let high = column.length; low < high;) {
      const middle = (low + high) >>> 1
      if (this.#start(column[middle]) < startOf(segment)) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The divergences with evidence in this segment, by id. */
  divergencesOf(segment: SegmentId): readonly Divergence[] {
    return [...(this.#findings.get(segment) ?? [])].sort((a, b) => a - b).map((id) => this.divergence(id))
  }

  /** What people see of a segment: its correction, or else its source text as rendered. */
  textOf(segment: Segment): string {
    return segment.correction ?? this.sourceTextOf(segment)
  }

  /** The rendered source text of a segment, whether it was corrected or not. */
  sourceTextOf(segment: Segment): string {
    return render(this.version(segment.version).text, segment.spans)
  }

  /** All units in the order of `pivot` (see `orderUnits`); the same array until the structure changes. */
  order(pivot: VersionId): readonly UnitId[] {
    const known = this.#orders.get(pivot)
    if (known !== undefined) return known
    this.version(pivot)
    const columns = this.#versions.map(({ id }) => ({ version: id, segments: this.column(id) }))
    const unitOf = (id: SegmentId): UnitId => this.segment(id).unit
    const order = orderUnits({ columns, unitOf, units: this.units.keys() }, pivot)
    this.#orders.set(pivot, order)
    return order
  }

  /** 0-based row of a unit in the order of `pivot`. */
  rowOf(unit: UnitId, pivot: VersionId): number {
    let places = this.#places.get(pivot)
    if (places === undefined) {
      places = new Map(this.order(pivot).map((id, row) => [id, row]))
      this.#places.set(pivot, places)
    }
    const row = places.get(unit)
    if (row === undefined) throw missing('unit', unit)
    return row
  }

  /**
   * Applies the changes of one operation, in whatever order they stand. Every `before` is checked first:
   * where one is not what the state holds, throws `Refusal('stale')` and the state is as it was.
   */
  apply(changes: readonly Change[]): void {
    for (const { table, id, before } of changes)
      if (!equal(this.row(table, id), before))
        throw new Refusal('stale', `${table} ${id} was changed meanwhile: look at it again, then repeat`)
    for (const { table, id, after } of changes) {
      // The cast only forgets that `table` and `after` belong together, which `Change` guarantees.
      const rows = this.#rows[table] as Map<number, unknown>
      if (after === null) rows.delete(id)
      else rows.set(id, after)
    }
    this.#work = this.#rows.work.get(this.#work.id) ?? this.#work
    if (changes.some(({ table }) => table === 'version')) this.#indexVersions()
    this.#indexSegments(changes.filter((change) => change.table === 'segment'))
    for (const change of changes)
      if (change.table === 'divergence') this.#indexFinding(change.before, change.after)
      else if (change.table === 'unit' && (change.before === null || change.after === null)) this.#reorder()
  }

  #get<T extends TableName>(table: T, id: number): Rows[T] {
    const row = this.row(table, id)
    if (row === null) throw missing(table, id)
    return row
  }

  #start(id: SegmentId | undefined): number {
    return id === undefined ? Infinity : startOf(this.segment(id))
  }

  #reorder(): void {
    this.#orders.clear()
    this.#places.clear()
  }

  #indexVersions(): void {
    this.#versions = [...this.#rows.version.values()].sort((a, b) => a.place - b.place || a.id - b.id)
    this.#reorder()
  }

  #indexSegments(changes: readonly { before: Segment | null; after: Segment | null }[]): void {
    const structural = changes.filter(({ before, after }) => !samePlace(before, after))
    if (structural.length === 0) return
    this.#reorder()
    const touched = new Map<VersionId, { gone: Set<SegmentId>; come: SegmentId[] }>()
    const touch = (version: VersionId): { gone: Set<SegmentId>; come: SegmentId[] } => {
      const known = touched.get(version) ?? { gone: new Set(), come: [] }
      touched.set(version, known)
      return known
    }
    for (const { before, after } of structural) {
      if (before !== null) {
        this.#leave(before)
        touch(before.version).gone.add(before.id)
      }
      if (after !== null) touch(after.version).come.push(after.id)
    }
    for (const [version, { gone, come }] of touched) {
      const kept = this.column(version).filter((id) => !gone.has(id))
      this.#columns.set(
        version,
        [...kept, ...come].sort((a, b) => this.#start(a) - this.#start(b)),
      )
    }
    for (const { after } of structural) if (after !== null) this.#join(after)
  }

  #leave(segment: Segment): void {
    const left = (this.#members.get(segment.unit) ?? []).filter((id) => id !== segment.id)
    if (left.length === 0) this.#members.delete(segment.unit)
    else this.#members.set(segment.unit, left)
  }

  #join(segment: Segment): void {
    const members = this.#members.get(segment.unit)
    if (members === undefined) {
      this.#members.set(segment.unit, [segment.id])
      return
    }
    const place = this.version(segment.version).place
    const after = members.findIndex((id) => {
      const other = this.segment(id)
      const otherPlace = this.version(other.version).place
      return otherPlace > place || (otherPlace === place && startOf(other) > startOf(segment))
    })
    members.splice(after < 0 ? members.length : after, 0, segment.id)
  }

  #indexFinding(before: Divergence | null, after: Divergence | null): void {
    for (const { segment } of before?.evidence ?? []) this.#findings.get(segment)?.delete(before?.id ?? -1)
    for (const { segment } of after?.evidence ?? []) {
      const ids = this.#findings.get(segment) ?? new Set<DivergenceId>()
      this.#findings.set(segment, ids)
      ids.add(after?.id ?? -1)
    }
  }
}

/** Offset of the first character of a segment in the version's text. */
export function startOf(segment: Segment): number {
  return segment.spans[0]?.[0] ?? 0
}

/** Whether a change of a segment leaves alone where it stands in its version and in its unit. */
function samePlace(before: Segment | null, after: Segment | null): boolean {
  return (
    before !== null &&
    after !== null &&
    before.unit === after.unit &&
    before.version === after.version &&
    startOf(before) === startOf(after)
  )
}

function missing(table: TableName, id: number): Refusal {
  return new Refusal(
    'not-found',
    `there is no ${table} ${id} in this work: it may have been removed meanwhile`,
  )
}
