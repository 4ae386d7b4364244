import type { WorkDate } from '#shared/dating/work-date'
import type { Category, DivergenceState, LanguageTag, Severity, VersionId } from '#shared/model'
import type { ConfidenceBin } from '#shared/views/calibration'
import type { LinkType } from '#shared/views/link-types'

/** A work in figures. */
export interface WorkStatistics {
  /** When it was written, and how that is known; null where nothing says it. */
  readonly date: WorkDate | null
  readonly versions: readonly VersionStatistics[]
  /** Each pair of versions. */
  readonly pairs: readonly PairStatistics[]
  readonly confidence: readonly ConfidenceBin[]
  /** Days on which something was done, the first first. */
  readonly days: readonly DayProgress[]
  /** Findings, without hints; only what there is any of. */
  readonly divergences: readonly DivergenceCount[]
}

/** Of a version without its page numbers, running heads and the like. */
export interface VersionStatistics {
  readonly version: VersionId
  readonly lang: LanguageTag
  readonly segments: number
  readonly paragraphs: number
  /** Null for a language that does not part them. */
  readonly words: number | null
  /** Letters and digits. */
  readonly characters: number
}

export interface PairStatistics {
  readonly languages: readonly [LanguageTag, LanguageTag]
  readonly types: Readonly<Record<LinkType, number>>
}

/** What people did on a day, with what they took back again taken off. */
export interface DayProgress {
  /** ISO 8601, in the time zone of the machine. */
  readonly day: string
  readonly operations: number
  /** Units that became accepted, less those that ceased to be. */
  readonly accepted: number
  readonly doubtful: number
  /** Divergences that were decided, less those opened again. */
  readonly decided: number
}

export interface DivergenceCount {
  readonly category: Category
  readonly severity: Severity
  readonly state: DivergenceState
  readonly count: number
}
