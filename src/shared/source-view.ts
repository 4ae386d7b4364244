import type { ReviewState, SegmentId, SegmentKind, Span, UnitId, VersionId } from '#shared/model'

/** Where a segment comes from: see `Api.source`. */
export interface SourceView {
  readonly version: VersionId
  readonly segment: SegmentId
  readonly index: number
  readonly spans: readonly Span[]
  /** Source offset of each UTF-16 unit of the rendered text and of its end: see `text/render.ts`. */
  readonly offsets: readonly number[]
  /** 0-based first and last line of the segment in the version's text. */
  readonly lines: readonly [number, number]
  /** The lines around the segment as they stand in the text, and where the first of them begins. */
  readonly excerpt: { readonly text: string; readonly start: number; readonly line: number }
}

/** A stretch of a version's text as it was extracted: see `Api.sourceText`. */
export interface SourcePiece {
  readonly text: string
  /** UTF-16 units of the whole text. */
  readonly total: number
}

/** Segments that hold any of `[from, to)` of a version's text, with the rows of their units in the order of `pivot`. */
export interface SourceSegmentsQuery {
  readonly version: VersionId
  readonly pivot: VersionId
  readonly from: number
  readonly to: number
}

/** A segment where it stands in its text. */
export interface SourceSegment {
  readonly segment: SegmentId
  /** 0-based place in the version. */
  readonly index: number
  readonly spans: readonly Span[]
  readonly kind: SegmentKind
  /** Whether a person wrote something else instead of what stands there. */
  readonly corrected: boolean
  readonly unit: UnitId
  /** 0-based row of the unit. */
  readonly row: number
  readonly state: ReviewState
}

export interface SourceSegments {
  /** Operation after which this was read. */
  readonly seq: number
  readonly segments: readonly SourceSegment[]
}
