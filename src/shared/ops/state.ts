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
import { patchOrder } from '#shared/ops/order-patch'
import { RowMap, type RowSource } from '#shared/ops/row-map'
import { SegmentIndex, startOf } from '#shared/ops/segment-index'
import { columnsOf } from '#shared/ops/text-columns'
import type { TextColumn } from '#shared/ops/unit-members'
import type { UnitOrder, UnitRows } from '#shared/ops/unit-order'
import { render } from '#shared/text/render'
import { say } from '#shared/words/message'

/** The rows of one work, in any order. */
export interface WorkRows {
  readonly work: Work
  readonly versions: readonly Version[]
  readonly units: readonly Unit[]
  readonly segments: readonly Segment[]
  readonly divergences: readonly Divergence[]
}

/** Units that hold other segments than before, beyond which all are put in order anew. */
const MANY = 200

/** A work whose units and segments are read when they are asked for; the rest is there. */
export interface StoredWork extends Pick<WorkRows, 'work' | 'versions' | 'divergences'> {
  readonly units: RowSource<Unit>
  readonly segments: RowSource<Segment> & {
    /** Offset of the first character of a segment in the version's text, as it was when this was made. */
    readonly start: (id: SegmentId) => number
  }
  readonly columns: readonly TextColumn[]
}

/** What plans and queries see of a `WorkState`: everything but the way to change it. */
export type WorkReader = Omit<WorkState, 'check' | 'apply' | 'detach'>

/**
 * The mirror of one work in memory: its rows by id, with the indexes that commands and queries need, kept up
 * to date by `apply`. Rows are immutable; a changed row is another object.
 */
export class WorkState {
  readonly #rows: { readonly [T in TableName]: RowMap<Rows[T]> }
  readonly #storedStart: (id: SegmentId) => number
  #work: Work
  #versions: readonly Version[]
  #index: SegmentIndex
  readonly #findings = new Map<SegmentId, Set<DivergenceId>>()
  readonly #orders = new Map<VersionId, UnitOrder>()
  /** Changes that were found to fit, and nothing was applied since. */
  #checked: readonly Change[] | null = null

  /** Of a `StoredWork` rows are read when they are first asked for. */
  constructor(given: WorkRows | StoredWork) {
    const { work, versions, divergences } = given
    this.#work = work
    this.#rows = {
      ...{ work: RowMap.of([work]), version: RowMap.of(versions), divergence: RowMap.of(divergences) },
      ...('columns' in given
        ? { unit: new RowMap(given.units), segment: new RowMap(given.segments) }
        : { unit: RowMap.of(given.units), segment: RowMap.of(given.segments) }),
    }
    this.#storedStart = 'columns' in given ? given.segments.start : () => 0
    this.#versions = this.#byPlace()
    this.#index = 'columns' in given ? this.#indexOf(given.columns) : this.#indexRows()
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
    return this.#index.members(unit).map((id) => this.segment(id))
  }

  /** The segments of a version in the order of the text (of their first characters). */
  column(version: VersionId): readonly SegmentId[] {
    return this.#index.column(version)
  }

  /** 0-based place of a segment in its version. */
  indexOf(id: SegmentId): number {
    return this.#index.indexOf(this.segment(id))
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
    return this.#orderOf(pivot).units
  }

  /** The same order, where only some rows are wanted of a large work that was just changed. */
  rows(pivot: VersionId): UnitRows {
    return this.#orderOf(pivot)
  }

  /** 0-based row of a unit in the order of `pivot`. */
  rowOf(unit: UnitId, pivot: VersionId): number {
    const row = this.#orderOf(pivot).rowOf(unit)
    if (row < 0) throw missing('unit', unit)
    return row
  }

  /** Throws `Refusal('stale')` where the `before` of a change is not what the state holds. */
  check(changes: readonly Change[]): void {
    for (const { table, id, before } of changes)
      if (!equal(this.row(table, id), before))
        throw new Refusal('stale', say('edit.stale', { what: say(`edit.${table}`), id: String(id) }))
    this.#checked = changes
  }

  /**
   * Applies the changes of one operation, in whatever order they stand. They are checked first (see `check`):
   * when it throws, the state is as it was.
   */
  apply(changes: readonly Change[]): void {
    if (this.#checked !== changes) this.check(changes)
    this.#checked = null
    for (const { table, id, after } of changes) {
      // The cast only forgets that `table` and `after` belong together, which `Change` guarantees.
      const rows = this.#rows[table] as { set(id: number, row: unknown): void; delete(id: number): void }
      if (after === null) rows.delete(id)
      else rows.set(id, after)
    }
    this.#work = this.#rows.work.get(this.#work.id) ?? this.#work
    if (changes.some(({ table }) => table === 'version')) {
      this.#versions = this.#byPlace()
      this.#index = this.#indexRows()
    } else {
      const segments = changes.filter((change) => change.table === 'segment')
      const moved = this.#index.update(segments)
      const units = changes.filter(
        ({ table, before, after }) => table === 'unit' && (before === null || after === null),
      )
      if (moved || units.length > 0)
        this.#reorder(new Set([...this.#index.touched(segments), ...units.map(({ id }) => id)]))
    }
    for (const change of changes)
      if (change.table === 'divergence') this.#indexFinding(change.before, change.after)
  }

  /** Reads all that was not read yet: what is stored may be changed from now on without this being told. */
  detach(): void {
    this.#rows.unit.readAll()
    this.#rows.segment.readAll()
  }

  #get<T extends TableName>(table: T, id: number): Rows[T] {
    const row = this.row(table, id)
    if (row === null) throw missing(table, id)
    return row
  }

  #orderOf(pivot: VersionId): UnitOrder {
    const known = this.#orders.get(pivot)
    if (known !== undefined) return known
    this.version(pivot)
    const columns = this.#versions.map(({ id }) => ({ version: id, units: this.#index.unitColumn(id) }))
    const order = orderUnits({ columns, units: this.#rows.unit.ids() }, pivot)
    this.#orders.set(pivot, order)
    return order
  }

  /** Puts units in order again after some of them hold other segments than before. */
  #reorder(touched: ReadonlySet<UnitId>): void {
    const standing = {
      versions: this.#versions.map(({ id }) => id),
      placesOf: (unit: UnitId) => (this.units.has(unit) ? this.#placesOf(unit) : null),
    }
    for (const [pivot, order] of this.#orders) {
      const isPatched = touched.size <= MANY && patchOrder(order, pivot, touched, standing)
      if (!isPatched) this.#orders.delete(pivot)
    }
  }

  #placesOf(unit: UnitId): number[][] {
    const segments = this.segmentsOf(unit)
    return this.#versions.map(({ id }) =>
      segments.filter(({ version }) => version === id).map((segment) => this.#index.indexOf(segment)),
    )
  }

  #byPlace(): Version[] {
    return [...this.#rows.version.values()].sort((a, b) => a.place - b.place || a.id - b.id)
  }

  /** Indexes all segments anew: their place in a unit is that of their version. */
  #indexRows(): SegmentIndex {
    return this.#indexOf(columnsOf(this.#rows.segment.values(), this.#versions))
  }

  #indexOf(columns: readonly TextColumn[]): SegmentIndex {
    this.#orders.clear()
    return new SegmentIndex(columns, {
      segment: (id) => this.segment(id),
      start: (id) => this.#startOf(id),
      place: (version) => this.version(version).place,
    })
  }

  #startOf(id: SegmentId): number {
    const known = this.#rows.segment.known(id)
    return known === undefined ? this.#storedStart(id) : startOf(known)
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

function missing(table: TableName, id: number): Refusal {
  return new Refusal('not-found', say('edit.gone', { what: say(`edit.${table}`), id: String(id) }))
}
