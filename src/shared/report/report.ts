import type { CheckSettings } from '#shared/check/settings'
import type { WorkDate } from '#shared/dating/work-date'
import type {
  Category,
  Decision,
  DivergenceState,
  LanguageTag,
  RelationKind,
  Severity,
  SignOff,
  Unread,
  WorkAbout,
} from '#shared/model'
import type { MqmDimension, MqmType } from '#shared/mqm-types'
import type { Scorecard } from '#shared/report/scorecard'
import type { SeverityWeights } from '#shared/report/weights'
import type { Said } from '#shared/words/message'

/**
 * The report of an audit as plain data: what every form of it (HTML, DOCX, XLSX, CSV, JSON) is written from. It holds
 * nothing but what the project holds, no clock and no path, so the same project gives the same bytes. Segments,
 * paragraphs and units are counted from 0; the forms for people show them from 1.
 */
export interface AuditReport {
  /** Name of the project. */
  readonly project: string
  /** The last operation the report knows of, and when that was (ISO 8601, UTC); null in a project without any. */
  readonly state: { readonly operation: number; readonly at: string } | null
  /** Version of Parallax, which is the version of its rules too. */
  readonly program: string
  readonly weights: SeverityWeights
  /** How the project uses the checks. */
  readonly checks: CheckSettings
  /** The glossaries that terms were checked with. */
  readonly glossaries: readonly ReportedGlossary[]
  readonly works: readonly WorkReport[]
}

export interface ReportedGlossary {
  readonly name: string
  /** How many it has. */
  readonly concepts: number
  /** That it has terms in. */
  readonly languages: readonly LanguageTag[]
}

export interface WorkReport {
  readonly name: string
  readonly title: string
  readonly about: WorkAbout
  /** When it was written, and who or what says so; null where nothing does. */
  readonly date: WorkDate | null
  readonly versions: readonly VersionReport[]
  readonly pairs: readonly PairReport[]
  readonly units: number
  /** Open and confirmed ones first, the gravest first, then in the order of the text. Hints are among them. */
  readonly divergences: readonly ReportedDivergence[]
  readonly scorecard: Scorecard
  readonly unread: Unread
  readonly signed: readonly ReportedSignOff[]
  /** Whether a run of the checks on the work as it stands is on record: at the import of documents, or later. */
  readonly checked: boolean
  /** Whether it was checked once, and changed since. */
  readonly outdated: boolean
}

/** What a version is, so that nobody need trust a file name. */
export interface VersionReport {
  readonly lang: LanguageTag
  readonly title: string
  readonly file: string
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string
  readonly format: string
  readonly segments: number
  readonly paragraphs: number
  readonly corrected: number
  readonly size: TextSize
}

/** The length of a text in what its language is counted in. */
export interface TextSize {
  readonly of: 'words' | 'characters'
  readonly count: number
}

/** How much of two versions stands in units with the other; segments of kind `furniture` are not counted. */
export interface PairReport {
  readonly languages: readonly [LanguageTag, LanguageTag]
  readonly relation: RelationKind
  readonly linked: readonly [number, number]
  readonly segments: readonly [number, number]
}

export interface ReportedDivergence {
  /** 1-based number within the work's report; readers speak of `no. 7`. */
  readonly number: number
  readonly category: Category
  readonly mqm: MqmType
  readonly dimension: MqmDimension
  readonly severity: Severity
  /** The severity of the check, where a person gave another. */
  readonly found: Severity | null
  readonly confidence: number
  readonly hint: boolean
  /** What differs; put into the words of the report's language. */
  readonly message: Said
  readonly note: string
  readonly byPerson: boolean
  readonly state: DivergenceState
  readonly decision: Decision | null
  readonly stale: boolean
  readonly evidence: readonly ReportedEvidence[]
}

/** A quotation: the whole segment, and the stretch of it that matters. */
export interface ReportedEvidence {
  /** Place of the version in `WorkReport.versions`. */
  readonly version: number
  readonly lang: LanguageTag
  readonly segment: number | null
  readonly paragraph: number | null
  readonly start: number
  readonly end: number
  /** What stood at the stretch when the evidence was taken. */
  readonly text: string
  /** The segment as it reads now; null when it is gone. */
  readonly whole: string | null
  readonly role: 'place' | 'counterpart' | 'neighbour'
  /** Place of the segment in its version, from 0 to 1. */
  readonly at: number
}

interface ReportedSignOff extends SignOff {
  /** False when the work was changed after it was signed. */
  readonly current: boolean
}
