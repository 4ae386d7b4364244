import type { Tint } from '#shared/check/tint'
import type {
  Category,
  Conflict,
  DivergenceId,
  Reason,
  ReviewState,
  SegmentId,
  SegmentKind,
  Severity,
  UnitId,
  UnitOrigin,
  VersionId,
  WorkId,
} from '#shared/model'

export interface RowsQuery {
  readonly work: WorkId
  readonly pivot: VersionId
  readonly from: number
  readonly count: number
}

export interface RowPage {
  /** Operation after which this was read; a window drops a page older than one it has. */
  readonly seq: number
  readonly from: number
  /** Rows of the whole work. */
  readonly total: number
  readonly rows: readonly Row[]
}

export interface OutlineQuery {
  readonly work: WorkId
  readonly pivot: VersionId
  readonly versions: readonly VersionId[]
}

export interface ColumnQuery {
  readonly work: WorkId
  readonly version: VersionId
  readonly from: number
  readonly count: number
}

export interface ColumnPage {
  /** Operation after which this was read. */
  readonly seq: number
  readonly from: number
  readonly cells: readonly Cell[]
}

/** A number, name or term in a segment; offsets are UTF-16 units in its shown text. */
export interface TintView extends Omit<Tint, 'version'> {
  readonly segment: SegmentId
}

export interface Row {
  readonly unit: UnitId
  readonly state: ReviewState
  readonly origin: UnitOrigin
  readonly confidence: number | null
  readonly reasons: readonly Reason[]
  readonly conflicts: readonly Conflict[]
  readonly note: string
  /** True where the unit is kept out of exports and checks. */
  readonly excluded?: boolean
  /** One for each version of the work, in their order; empty is a gap. */
  readonly cells: readonly (readonly Cell[])[]
}

/** A segment as it is shown. */
export interface Cell {
  readonly segment: SegmentId
  /** 0-based place of the segment in its version. */
  readonly index: number
  readonly paragraph: number
  readonly kind: SegmentKind
  readonly text: string
  /** The rendered source text where `text` is a correction, else null. */
  readonly original: string | null
  readonly marks: readonly Mark[]
  /** 0-based row where the text before this segment stands, in the first segment of a cell where that is not above it. */
  readonly after?: number
}

/** A stretch of a cell that a divergence points at. */
export interface Mark {
  readonly divergence: DivergenceId
  readonly category: Category
  readonly severity: Severity
  readonly start: number
  readonly end: number
}
