import type { MqmType } from '#shared/mqm-types'
import { type Said } from '#shared/words/message'

/**
 * The words of Parallax as readonly types. They are plain data: rows of the project file, arguments of
 * workers and values of the API are made of nothing else.
 *
 * Offsets are UTF-16 units; indexes are 0-based (people are shown 1-based numbers, see the renderer).
 */

/** BCP 47 language tag as the person or the importer gave it: `zh`, `zh-Hant`, `tr`, `pt-BR`. */
export type LanguageTag = string

export type WorkId = number
export type VersionId = number
export type SegmentId = number
export type UnitId = number
export type DivergenceId = number

/** Half-open `[start, end)` in the text of a version. */
export type Span = readonly [start: number, end: number]

export type SegmentKind = 'heading' | 'body' | 'list' | 'note' | 'furniture'

/** What two versions of a work are to each other; decides what a gap between them means. */
export type RelationKind = 'translation' | 'comparable'

export interface Relation {
  readonly versions: readonly [VersionId, VersionId]
  readonly kind: RelationKind
}

/** What a document says of itself; every field only where the document prints it. */
export interface WorkAbout {
  readonly symbols?: readonly string[]
  /** ISO 8601 date, or a part of one (`2020-05`). */
  readonly date?: string
  readonly originalLanguage?: LanguageTag
  readonly note?: string
}

/** A text that exists in several language versions. */
export interface Work {
  readonly id: WorkId
  /** Short name, unique in the project: `nam-covid-summit`. */
  readonly name: string
  readonly title: string
  readonly about: WorkAbout
  /** One entry for each unordered pair of versions that was declared; a pair not listed is a translation. */
  readonly relations: readonly Relation[]
  /** The version whose order the units are shown in, until the person chooses another. */
  readonly pivot: VersionId | null
  /** When it was written, as a person says it: `2020-05-04`, `2020-05` or `2020`; absent where nobody did. */
  readonly date?: string
  /** Who signed that it was read, in the order they did; absent while nobody has. */
  readonly signed?: readonly SignOff[]
}

/** A reader's word that a work was read against itself, with what was left unread then. */
export interface SignOff {
  readonly reader: string
  /** The second reading is by another person than the first. */
  readonly reading: 'first' | 'second'
  /** ISO 8601, UTC. */
  readonly at: string
  readonly remark: string
  readonly left: Unread
}

/** What in a work nobody has looked at or decided. */
export interface Unread {
  /** Units by review state. */
  readonly unreviewed: number
  readonly doubtful: number
  /** Open divergences of confidence 0.5 and up, and of less. */
  readonly open: number
  readonly hints: number
}

/** A property that a file of aligned texts gives something: a `prop` of TMX, an attribute or context of XLIFF. */
export interface Prop {
  readonly type: string
  readonly text: string
  /** Language the value is in, where the file says it. */
  readonly lang?: string
}

/** What a file of aligned texts says of something; attributes as they stand there. */
export interface Described {
  readonly attributes: Readonly<Record<string, string>>
  readonly props: readonly Prop[]
}

/** How the text of a version was got from its file. */
export interface ImportRecord {
  readonly format: string
  readonly encoding: string
  /** The parts `[start, end)` of the decoded file that make up this version's text, in order. */
  readonly parts: readonly Span[]
  readonly warnings: readonly Said[]
  /** What a file of aligned texts says of itself. */
  readonly header?: Described & { readonly notes: readonly string[] }
}

/** An element of XML as plain data. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly (string | XmlElement)[]
}

/**
 * Inline markup of a text: not shown to people, written as a placeholder to formats that can hold it. `name`
 * and `attributes` are those of the element of TMX or XLIFF (of TMX's `bpt`, XLIFF's `g` and so on), `content`
 * is the code of the original format as far as the file has it. Codes at one offset stand in their order.
 */
export interface InlineCode extends XmlElement {
  /** UTF-16 offset in the version's text that it stands before. */
  readonly offset: number
  readonly role: 'open' | 'close' | 'alone'
  /** What an opening code and its closing one share within the version; null where there is only one. */
  readonly pair: number | null
}

/** One language's text of a work. `text` is what the importer extracted, and never changes. */
export interface Version {
  readonly id: VersionId
  readonly work: WorkId
  /** Place among the versions of the work: column order, and the tie-breaker of `order`. */
  readonly place: number
  readonly lang: LanguageTag
  readonly title: string
  readonly about: WorkAbout
  /** Name of the source file, without its folder. */
  readonly file: string
  /** Lower-case hexadecimal SHA-256 of the file's bytes. */
  readonly sha256: string
  readonly imported: ImportRecord
  readonly text: string
  /** In the order of the text; absent where the file has none. */
  readonly markup?: readonly InlineCode[]
}

/**
 * Normally a sentence. `spans` are ascending, non-empty and disjoint; what stands between two of them (a
 * page number, a footnote) belongs to another segment. A line-end hyphen that is not part of the word is a
 * span of its own. See `text/render.ts` for what people see of it.
 */
export interface Segment {
  readonly id: SegmentId
  readonly version: VersionId
  readonly unit: UnitId
  readonly spans: readonly Span[]
  /** 0-based number of the paragraph within the version. */
  readonly paragraph: number
  readonly kind: SegmentKind
  /** What a person wrote instead of the rendered source text; null when nothing was corrected. */
  readonly correction: string | null
}

/** Set by a person only. */
export const REVIEW_STATES = ['unreviewed', 'accepted', 'doubtful'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** Who made the grouping: an aligner, a file with links in it, or a person. */
export type UnitOrigin = 'aligned' | 'imported' | 'person'

/** One source of a confidence, in log-odds as the aligner added it up. */
export interface Reason {
  readonly source:
    'length' | 'numbers' | 'names' | 'words' | 'punctuation' | 'versions' | 'lexicon' | 'embeddings' | 'prior'
  readonly score: number
}

/** A join that the combiner refused, because it contradicts a better one. */
export interface Conflict {
  readonly segments: readonly SegmentId[]
  readonly confidence: number
}

/**
 * Translation unit: any number of segments of each version of the work (none of a version is a gap).
 * Membership is kept on the segment, so every segment is in exactly one unit.
 */
export interface Unit {
  readonly id: UnitId
  readonly work: WorkId
  readonly state: ReviewState
  readonly origin: UnitOrigin
  /** Calibrated probability that the grouping is right; null when nobody computed one. */
  readonly confidence: number | null
  readonly reasons: readonly Reason[]
  readonly conflicts: readonly Conflict[]
  readonly note: string
  /** True where a person keeps it out of exports and checks; absent where not. */
  readonly excluded?: boolean
  /** What the file said that the unit came from; goes when the unit is regrouped, for it is another one then. */
  readonly imported?: ImportedUnit
}

/** What a file of aligned texts says of a unit besides texts and notes, so that an export can say it again. */
export interface ImportedUnit extends Described {
  /** `tuid` of TMX, id of the unit in XLIFF. */
  readonly id: string | null
  /** Of the texts in single versions, where it says anything. */
  readonly texts: readonly (Described & { readonly version: VersionId })[]
}

export const CATEGORIES = [
  'omission',
  'addition',
  'length',
  'duplicate',
  'moved',
  'number',
  'date',
  'measure',
  'name',
  'symbol',
  'terminology',
  'inconsistency',
  'untranslated',
  'negation',
  'punctuation',
  'typography',
] as const
export type Category = (typeof CATEGORIES)[number]

/** Ascending. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

export const DIVERGENCE_STATES = ['open', 'confirmed', 'dismissed', 'corrected'] as const
export type DivergenceState = (typeof DIVERGENCE_STATES)[number]

/**
 * A place in one version that shows a divergence. `start` and `end` are offsets in the shown text of the
 * segment (its correction, or `render` of its spans); `text` is that slice, kept so that a later change of
 * the segment can be seen. A gap is shown by the neighbours around it, with `role: 'neighbour'`.
 */
export interface Evidence {
  readonly version: VersionId
  readonly segment: SegmentId
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: 'place' | 'counterpart' | 'neighbour'
}

/** Who decided, when (ISO 8601, UTC) and why. */
export interface Decision {
  readonly actor: string
  readonly at: string
  readonly reason: string
}

export interface Divergence {
  readonly id: DivergenceId
  readonly work: WorkId
  readonly category: Category
  readonly severity: Severity
  /** Calibrated probability that the finding is right; below 0.5 it is a hint, not a finding. */
  readonly confidence: number
  /** What differs, with the values as parsed: a check's words as data, a person's (and those of older files) as they are. */
  readonly message: Said
  /** Never empty. */
  readonly evidence: readonly Evidence[]
  readonly state: DivergenceState
  readonly decision: Decision | null
  /** The severity a person gave it instead. */
  readonly grade?: Severity
  /** The type of the MQM typology a person gave it instead of that of its category. */
  readonly mqm?: MqmType
  /** A person's note. */
  readonly note?: string
  /** Found by a person; absent where a check found it. */
  readonly origin?: 'person'
}

/** Confidence from which on a divergence is a finding; below it is a hint: listed, but neither marked nor counted. */
export const FINDING = 0.5

/** The severity that counts: a person's, or else the check's. */
export function severityOf({ severity, grade }: Pick<Divergence, 'severity' | 'grade'>): Severity {
  return grade ?? severity
}

/** The relation of two versions; symmetric, `translation` where nothing was declared. */
export function relationOf(work: Pick<Work, 'relations'>, a: VersionId, b: VersionId): RelationKind {
  const found = work.relations.find(({ versions: [x, y] }) => (x === a && y === b) || (x === b && y === a))
  return found?.kind ?? 'translation'
}

/**
 * The versions that should have a counterpart of what stands in the versions `there`, and are not among them: each
 * that is a translation of one of those. Comparable versions need not hold the same sentences.
 */
export function lackingVersions(
  work: Pick<Work, 'relations'>,
  versions: readonly VersionId[],
  there: ReadonlySet<VersionId>,
): VersionId[] {
  return versions.filter(
    (id) => !there.has(id) && [...there].some((other) => relationOf(work, id, other) === 'translation'),
  )
}
