import type {
  LanguageTag,
  ReviewState,
  SegmentId,
  SegmentKind,
  UnitId,
  VersionId,
  WorkId,
} from '#shared/model'
import type { KwicLine } from '#shared/search/kwic'
import type { SearchQuery } from '#shared/search/query'
import type { Message } from '#shared/words/message'

/** Starts a search; with a replacement, each match is shown with what would stand there instead. */
export interface StartSearch {
  readonly query: SearchQuery
  readonly replacement: string | null
}

/** How far a search has come. */
export interface SearchProgress {
  readonly search: number
  readonly hits: number
  /** Segments that hold them. */
  readonly segments: number
  /** Works that hold them, in the order of the lines. */
  readonly works: readonly WorkBegin[]
  /** Part of the versions that was searched, 0 to 1. */
  readonly done: number
  readonly state: 'running' | 'finished' | 'failed'
  /** There are more than are kept: the search ended before its end. */
  readonly capped: boolean
  /** Why it failed. */
  readonly problem: Message | null
}

/** A work, with the 0-based number of its first match. */
export interface WorkBegin {
  readonly work: WorkId
  readonly hit: number
}

/** Matches from number `from` on, in the order of works, versions and their texts. */
export interface SearchLinesQuery {
  readonly search: number
  readonly from: number
  readonly count: number
}

/** A match with its surroundings, as its segment reads now. */
export interface SearchLine extends KwicLine {
  /** 0-based number of the match. */
  readonly hit: number
  readonly work: WorkId
  readonly version: VersionId
  readonly lang: LanguageTag
  readonly segment: SegmentId
  readonly unit: UnitId
  /** 0-based number of the paragraph in the version. */
  readonly paragraph: number
  readonly kind: SegmentKind
  readonly state: ReviewState
  readonly corrected: boolean
  /** What would stand there; null where nothing is to be replaced. */
  readonly replacement: string | null
  /** The segment reads otherwise than when it was searched, or is gone: the match may be none any more. */
  readonly stale: boolean
}

export interface SearchPage {
  readonly progress: SearchProgress
  readonly lines: readonly SearchLine[]
}

/** What the unit of a match says in each version of its work. */
export interface AlignedText {
  readonly version: VersionId
  readonly lang: LanguageTag
  /** The segments of the unit, in the order of the text; none is a gap. */
  readonly segments: readonly { readonly id: SegmentId; readonly text: string }[]
}

/** Replaces the matches of a search that are not named, as one operation in each work. */
export interface ReplaceQuery {
  readonly search: number
  /** Numbers of matches that stay as they are. */
  readonly except: readonly number[]
}

export interface ReplaceResult {
  readonly seq: number
  /** Matches that were replaced, and works that hold them. */
  readonly places: number
  readonly works: number
  /** Matches left as they are, because their text was changed since. */
  readonly skipped: number
}
