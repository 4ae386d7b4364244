import type { SegmentId, UnitId, VersionId, WorkId } from '#shared/model'

/** What is aligned again of a work: all, some units, or all from one on in the order of a version. */
export type RealignScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'units'; readonly units: readonly UnitId[] }
  | { readonly kind: 'from'; readonly unit: UnitId; readonly pivot: VersionId }

export interface RealignQuery {
  readonly work: WorkId
  readonly scope: RealignScope
  /** The order that rows are counted in; that of the work when not given. */
  readonly pivot?: VersionId
}

/** A realignment that was made and waits to be applied. Units are counted as they are now. */
export interface RealignView {
  readonly proposal: number
  readonly work: WorkId
  readonly pivot: VersionId
  /** Share of the work that was done, 0 to 1: less than 1 where it was stopped. The rest stays as it is. */
  readonly done: number
  /** Units of the scope that would be regrouped, that would stay, and that a person settled. */
  readonly changed: number
  readonly kept: number
  readonly settled: number
  /** Units that would stay with another confidence. */
  readonly rescored: number
  /** What a person changed while it was made. */
  readonly skipped: number
  /** Places where units would be regrouped, by their first row; `total` counts those left out, too. */
  readonly places: readonly RealignPlace[]
  readonly total: number
}

export interface RealignPlace {
  readonly before: readonly RealignUnit[]
  readonly after: readonly RealignUnit[]
}

export interface RealignUnit {
  /** 0-based row, as it is or as it would be. */
  readonly row: number
  readonly confidence: number | null
  /** One for each version of the work. */
  readonly cells: readonly (readonly {
    readonly segment: SegmentId
    readonly index: number
    readonly text: string
  }[])[]
}
