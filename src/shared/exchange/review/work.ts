import type {
  Category,
  DivergenceState,
  InlineCode,
  LanguageTag,
  ReviewState,
  SegmentId,
  SegmentKind,
  Severity,
  UnitId,
  VersionId,
  WorkId,
} from '#shared/model'

/**
 * A work as people outside read, review and return it: every unit with all that is in it, gaps too. Places of
 * versions and segments are 0-based.
 */
export interface ReviewWork {
  /** Tells the project apart from all others (see `projectIdentity`). */
  readonly project: string
  readonly work: WorkId
  /** The operation after which the work was as it is here. */
  readonly seq: number
  readonly name: string
  readonly title: string
  readonly versions: readonly ReviewVersion[]
  /** In the order of the pivot; read once. */
  readonly units: Iterable<ReviewUnit>
}

interface ReviewVersion {
  readonly id: VersionId
  readonly lang: LanguageTag
  readonly title: string
  readonly file: string
}

export interface ReviewUnit {
  readonly id: UnitId
  /** 0-based row in the order of the pivot. */
  readonly row: number
  readonly state: ReviewState
  readonly confidence: number | null
  readonly note: string
  /** True where a person keeps the unit out of exports. */
  readonly excluded?: boolean
  /** One list for each version of the work; empty is a gap. */
  readonly members: readonly (readonly ReviewSegment[])[]
  readonly findings: readonly ReviewFinding[]
}

export interface ReviewSegment {
  readonly id: SegmentId
  /** 0-based place in its version. */
  readonly index: number
  readonly paragraph: number
  readonly kind: SegmentKind
  /** As shown: the correction, or the rendered source text. */
  readonly text: string
  /** The rendered source text where `text` is a correction, else null. */
  readonly original: string | null
  /** Inline markup by offset in `text`. */
  readonly codes: readonly InlineCode[]
}

/** A divergence with evidence in the unit. */
export interface ReviewFinding {
  readonly category: Category
  readonly severity: Severity
  readonly confidence: number
  readonly message: string
  readonly state: DivergenceState
  /** The evidence that stands in this unit. */
  readonly evidence: readonly ReviewEvidence[]
}

interface ReviewEvidence {
  /** Place of the version. */
  readonly version: number
  readonly segment: SegmentId
  /** UTF-16 offsets in the segment's shown text, and that slice as it was when the evidence was taken. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: 'place' | 'counterpart' | 'neighbour'
}
