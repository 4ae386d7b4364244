import type { ComparedText, DivergenceView } from '#shared/divergence-view'
import type { HistoryQuery, HistoryView } from '#shared/history-view'
import type { DivergenceId, SegmentId, UnitId, VersionId, WorkId } from '#shared/model'
import type { ProjectView } from '#shared/project-view'
import type { ColumnPage, ColumnQuery, OutlineQuery, RowPage, RowsQuery, TintView } from '#shared/rows-view'
import type { SeekQuery } from '#shared/seek-query'
import type {
  SourcePiece,
  SourceSegment,
  SourceSegments,
  SourceSegmentsQuery,
  SourceView,
} from '#shared/source-view'
import type { WorkOutline } from '#shared/views/outline'
import type { WorkStatistics } from '#shared/views/statistics'

/** What the project holds, as a window shows it. Nothing is written. */
export interface ReadCalls {
  /**
   * What is open: the project, its works and versions with their counts, and what undo and redo would do. With `atOnce`
   * nothing is counted for it, so that a window can begin.
   */
  project(query: { readonly atOnce?: boolean }): Promise<ProjectView>
  /** Rows `[from, from + count)` of a work in the order of `pivot`; fewer at the end. */
  rows(query: RowsQuery): Promise<RowPage>
  /** Units of the rows `[from, from + count)` of a work in the order of `pivot`, without what they hold. */
  units(query: RowsQuery): Promise<readonly UnitId[]>
  /** Numbers, names and terms of units, each with whether the other versions have it too. */
  tints(query: { work: WorkId; units: readonly UnitId[] }): Promise<readonly TintView[]>
  /** Row index of a unit in the order of `pivot`. */
  place(query: { work: WorkId; pivot: VersionId; unit: UnitId }): Promise<number>
  /** Row index of the next (`step` 1) or previous (-1) row after `from` that is `what`; null if there is none. */
  seek(query: SeekQuery): Promise<number | null>
  /** Where everything of some versions of a work stands (all when none is named), without its text. */
  outline(query: OutlineQuery): Promise<WorkOutline>
  /** Segments `[from, from + count)` of a version in the order of its text; fewer at the end. */
  column(query: ColumnQuery): Promise<ColumnPage>
  /** A work in figures, with progress events on the way. */
  statistics(query: { work: WorkId }): Promise<WorkStatistics>
  /** All divergences of a work, open ones first, then by severity and place in the pivot. */
  divergences(query: { work: WorkId; pivot: VersionId }): Promise<readonly DivergenceView[]>
  /** Where a segment comes from: the lines of the version's text around it, and its spans there. */
  source(query: { segment: SegmentId }): Promise<SourceView>
  /** `[from, from + count)` of a version's text as it was extracted, in UTF-16 units; less at the end. */
  sourceText(query: { version: VersionId; from: number; count: number }): Promise<SourcePiece>
  /** The segments that hold any of a stretch of a version's text, in the order of the text. */
  sourceSegments(query: SourceSegmentsQuery): Promise<SourceSegments>
  /** The segment of a version that stands in a row, or else before it, or else its first; null where it has none. */
  sourceNear(query: { version: VersionId; pivot: VersionId; row: number }): Promise<SourceSegment | null>
  /** The two texts that a divergence sets against each other; refused where its evidence stands in one place. */
  compared(query: { divergence: DivergenceId }): Promise<readonly [ComparedText, ComparedText]>
  /** What was done to a work, the last first: `most` operations at most, of those before number `before` if it is given. */
  history(query: HistoryQuery): Promise<HistoryView>
}
