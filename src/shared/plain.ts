import type { WorkDate } from '#shared/dating/work-date'
import type { PackedCuts } from '#shared/ops/packed-cuts'
import type { Category, InlineCode, LanguageTag, Reason, SegmentKind, Severity, Span } from '#shared/model'
import type { Message } from '#shared/words/message'

/**
 * A work as plain indexed data, without ids: what aligners and checks work on, and what crosses to a worker.
 * Versions and segments are named by their 0-based place; segment texts are as shown (corrected, rendered).
 */
export interface PlainSegment {
  readonly text: string
  readonly paragraph: number
  readonly kind: SegmentKind
  /** Offsets in `text` of spaces that are several in the file: see `doubledSpaces`. Absent where there are none. */
  readonly doubled?: readonly number[]
}

export interface PlainVersion {
  readonly lang: LanguageTag
  readonly segments: readonly PlainSegment[]
}

export interface PlainWork {
  readonly versions: readonly PlainVersion[]
  /** Pairs of versions that are comparable; all others are translations. */
  readonly comparable: readonly (readonly [number, number])[]
  /** When it was written, null where nothing says it; absent where the checks are to read the head of its text. */
  readonly date?: WorkDate | null
}

/** Members of one unit: `members[v]` are the ascending segment places of version `v`, empty for a gap. */
export type Members = readonly (readonly number[])[]

/** A unit as a combiner makes it. */
export interface Group {
  readonly members: Members
  /** Null where nothing was linked (a unit of one version). */
  readonly confidence: number | null
  readonly reasons: readonly Reason[]
}

/** A bead between two versions that the combiner did not follow. */
export interface RefusedBead {
  readonly versions: readonly [number, number]
  readonly members: readonly [readonly number[], readonly number[]]
  readonly confidence: number
}

/** Every segment of every version is in exactly one group. */
export interface Grouping {
  readonly groups: readonly Group[]
  readonly refused: readonly RefusedBead[]
  /** Share of the work that was done (0 … 1) where it was stopped before its end; the rest is as it was. */
  readonly done?: number
}

/** Evidence by place; offsets are UTF-16 units in the segment's text, and `text` is that slice. */
export interface PlainEvidence {
  readonly version: number
  readonly segment: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: 'place' | 'counterpart' | 'neighbour'
}

/** What a check reports. */
export interface Finding {
  readonly category: Category
  readonly severity: Severity
  readonly confidence: number
  /** What differs, with the values as parsed. */
  readonly message: Message
  readonly evidence: readonly PlainEvidence[]
}

/**
 * A segment as the segmenter cuts it out of an extracted text; lists of them are in the order of their first
 * characters. A paragraph keeps its number behind a page number or note that interrupts it.
 */
export interface CutSegment {
  readonly spans: readonly Span[]
  readonly paragraph: number
  readonly kind: SegmentKind
}

/** One version as the importer takes it out of a decoded file. */
export interface ExtractedVersion {
  readonly lang: LanguageTag
  /** The first heading, when there is one. */
  readonly title: string | null
  /** Parts of the decoded file that make up `text`, in order. */
  readonly parts: readonly Span[]
  readonly text: string
  /** Its segments, in the order of the text. */
  readonly cuts: PackedCuts
  /** Inline markup of the text, where the format has such. */
  readonly markup?: readonly InlineCode[]
  /** For each segment of a table of versions its row: what stands in one row belongs together. */
  readonly rows?: readonly number[]
  readonly warnings: readonly Message[]
}

/** Whether two versions, by their places, tell of the same matter without translating each other. */
export function isComparable(work: PlainWork, a: number, b: number): boolean {
  return work.comparable.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}
