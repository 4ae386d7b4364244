import type { SegmentId, Span, VersionId } from '#shared/model'

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
