import type { AlignedText } from '#shared/exchange/aligned'
import type {
  Category,
  Described,
  InlineCode,
  LanguageTag,
  ReviewState,
  SegmentKind,
  UnitId,
  WorkId,
} from '#shared/model'

/** What goes into an export. */
export interface ExportOptions {
  /** `all` writes one tu with every version; a pair writes just these two, in this order, the source first. */
  readonly languages: 'all' | readonly [LanguageTag, LanguageTag]
  /** `translation` leaves out versions that are only comparable with each other. */
  readonly relation: 'translation' | 'all'
  readonly states: readonly ReviewState[]
  /** What becomes of a unit with an unresolved divergence of severity major and up. */
  readonly divergent: 'leave-out' | 'mark' | 'keep'
  /**
   * Units of less confidence stay out, unless a person accepted them; those without a confidence (a person made
   * them, or a file brought them) go in. 0 lets all in.
   */
  readonly minConfidence: number
  /**
   * `once`: of units with equal texts only the first; `first-target`: of units with one source text (the first
   * language's) only the first, so that a memory has one translation for it; `keep`: all.
   */
  readonly duplicates: 'keep' | 'once' | 'first-target'
  /** Segments of other kinds stay out. */
  readonly kinds: readonly SegmentKind[]
  /** `corrected`: as shown, with a person's corrections; `source`: as the documents have it. */
  readonly text: 'corrected' | 'source'
}

export const DEFAULT_EXPORT: ExportOptions = {
  languages: 'all',
  relation: 'translation',
  states: ['unreviewed', 'accepted', 'doubtful'],
  divergent: 'leave-out',
  minConfidence: 0,
  duplicates: 'keep',
  kinds: ['heading', 'body', 'list', 'note'],
  text: 'corrected',
}

/** Why a unit stayed out, in the order in which reasons are looked for. */
export const LEFT_OUT_REASONS = [
  'excluded',
  'kind',
  'empty',
  'gap',
  'state',
  'confidence',
  'comparable',
  'divergence',
  'long',
  'duplicate',
] as const
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** A unit that stayed out, why, and the beginning of its text in the first version that has one. */
export interface LeftOut {
  readonly unit: UnitId
  readonly why: LeftOutReason
  readonly lang: LanguageTag
  readonly text: string
}

/** What became of a unit: written (`why` is null), or left out. A unit told in several `tu` is told several times. */
export interface Told {
  /** Place of its work among those of the export. */
  readonly work: number
  readonly unit: UnitId
  readonly why: LeftOutReason | null
}

export interface ExportReport {
  /** Translation units written. */
  readonly units: number
  /** Units left out, and parts of units withheld for a divergence. */
  readonly leftOut: Readonly<Record<LeftOutReason, number>>
  /** Characters that the form cannot hold and that were dropped. */
  readonly dropped: number
  /** Works among them that changed after they were last checked: divergences that keep units out may be missing. */
  readonly outdated: number
  readonly files: readonly string[]
}

/** A serious divergence that nobody has resolved, and the places of the versions it may be a fault of. */
export interface ExportDivergence {
  readonly category: Category
  readonly versions: readonly number[]
}

/** A segment as an export needs it. */
export interface ExportSegment {
  readonly text: string
  readonly kind: SegmentKind
  /** The text as the document has it, where `text` is a correction. */
  readonly original?: string
  /** Inline markup, by offset in `text`. */
  readonly codes?: readonly InlineCode[]
}

/** What the file that a unit came from says of it, with texts by the place of their version. */
export interface ExportImported extends Described {
  readonly id: string | null
  readonly texts: ReadonlyMap<number, Described>
}

/** A unit as an export needs it; segment texts are as shown (corrected, rendered). */
export interface ExportUnit {
  readonly id: UnitId
  readonly state: ReviewState
  readonly confidence: number | null
  readonly note: string
  /** True where a person keeps the unit out of exports. */
  readonly excluded?: boolean
  /** One entry for each version of the work; empty is a gap. */
  readonly members: readonly (readonly ExportSegment[])[]
  readonly divergences: readonly ExportDivergence[]
  readonly imported?: ExportImported
}

/** A work as an export needs it; its units are read once, in the order they are to be written. */
export interface ExportWork {
  /** Null for a work that is in no project. */
  readonly id: WorkId | null
  readonly name: string
  readonly languages: readonly LanguageTag[]
  /** Whether the versions at these places are only comparable. */
  readonly comparable: (a: number, b: number) => boolean
  readonly units: Iterable<ExportUnit>
}

/** What becomes one `tu`: two texts or more, each in a language of its own. */
export interface SelectedUnit {
  readonly id: UnitId
  readonly work: string
  readonly state: ReviewState
  readonly confidence: number | null
  readonly note: string
  /** Categories of the serious divergences to be marked, each once, in alphabetical order. */
  readonly divergences: readonly Category[]
  readonly texts: readonly SelectedText[]
  /** What the file the unit came from says of it; the same `id` for each part when the unit is told in several. */
  readonly imported?: Described & { readonly id: string | null; readonly part: number }
}

export type SelectedText = Pick<AlignedText, 'lang' | 'text'> & Partial<AlignedText>

export type Selection =
  | { readonly kind: 'selected'; readonly unit: SelectedUnit }
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut }
