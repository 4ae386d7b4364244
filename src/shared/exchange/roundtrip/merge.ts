import type { LanguageTag, ReviewState, SegmentId, UnitId, WorkId } from '#shared/model'
import type { Message } from '#shared/words/message'

/** A file that came back, held against the project: what it changes, and what cannot be taken from it. */
export interface MergeView {
  /** Name of the file. */
  readonly file: string
  readonly work: WorkId
  /** Name of the work. */
  readonly name: string
  /** The operation that the file was written after, and how much was done to the work since. */
  readonly seq: number
  readonly since: number
  /** Rows of the file that belong to a unit. */
  readonly rows: number
  /** Changes that the project has already. */
  readonly already: number
  /** In the order of the units. */
  readonly items: readonly MergeItem[]
  readonly problems: readonly MergeProblem[]
  readonly remarks: readonly Message[]
}

/** One thing that was changed outside, and perhaps here, too. */
export interface MergeItem {
  /** Place in the list. */
  readonly id: number
  readonly kind: 'text' | 'note' | 'state'
  readonly unit: UnitId
  /** 0-based row of the unit when the file was written. */
  readonly row: number
  /** Of a text. */
  readonly segment: SegmentId | null
  readonly lang: LanguageTag | null
  /** As it was when the file was written, as the file has it, and as the project has it. */
  readonly old: string
  readonly theirs: string
  readonly mine: string
  /** True where it was changed here as well, in another way: a person has to decide. */
  readonly conflict: boolean
}

/** What of a file is not taken, and why. */
export interface MergeProblem {
  readonly kind:
    | 'missing'
    | 'new'
    | 'duplicate'
    | 'split'
    | 'out-of-place'
    | 'unknown'
    | 'regrouped'
    | 'no-place'
    | 'state'
    | 'order'
  /** 1-based row of the file; null for what is not in it. */
  readonly at: number | null
  /** The unit concerned, with its 0-based row when the file was written. */
  readonly unit: UnitId | null
  readonly row: number | null
  readonly message: Message
}

/** What the project holds now. */
export interface Mine {
  /** Shown text of a segment; null where it is gone, or covers another stretch of its text than it did. */
  readonly text: (segment: SegmentId) => string | null
  readonly unit: (unit: UnitId) => { readonly state: ReviewState; readonly note: string } | null
}
