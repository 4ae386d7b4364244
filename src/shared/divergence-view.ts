import type {
  Category,
  Decision,
  DivergenceId,
  DivergenceState,
  LanguageTag,
  SegmentId,
  Severity,
  UnitId,
  VersionId,
} from '#shared/model'
import type { MqmType } from '#shared/mqm-types'
import type { Said } from '#shared/words/message'

export interface DivergenceView {
  readonly id: DivergenceId
  readonly category: Category
  /** A person's, or else the check's. */
  readonly severity: Severity
  /** True where the severity is a person's. */
  readonly graded: boolean
  readonly mqm: MqmType
  /** True where the type is a person's. */
  readonly typed: boolean
  readonly confidence: number
  readonly message: Said
  readonly note: string
  /** Added by a person, not by a check. */
  readonly byPerson: boolean
  readonly state: DivergenceState
  readonly decision: Decision | null
  /** The unit to go to, and its row in the order asked for. */
  readonly unit: UnitId
  readonly row: number
  readonly evidence: readonly EvidenceView[]
}

export interface EvidenceView {
  readonly version: VersionId
  readonly lang: LanguageTag
  readonly segment: SegmentId
  /** 0-based place of the segment in its version. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: 'place' | 'counterpart' | 'neighbour'
  /** True when the segment no longer reads as it did when the evidence was taken. */
  readonly stale: boolean
}

/** A paragraph that shows a divergence. */
export interface ComparedText {
  readonly lang: LanguageTag
  /** 0-based place of the segment with the evidence, and of its paragraph. */
  readonly segment: number
  readonly paragraph: number
  readonly text: string
}
