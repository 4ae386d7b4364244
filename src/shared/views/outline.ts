import { REVIEW_STATES, type LanguageTag, type SegmentKind, type UnitId, type VersionId } from '#shared/model'

/**
 * A work without its text: enough to draw where everything stands. Its lists run in parallel, so that one of 100,000
 * units is a few megabytes and read at once.
 */
export interface WorkOutline {
  /** Operation after which it was read. */
  readonly seq: number
  readonly units: UnitsOutline
  /** Those asked for, in the order of the work. */
  readonly versions: readonly VersionOutline[]
}

/** By row, in the order of the pivot. */
export interface UnitsOutline {
  readonly ids: readonly UnitId[]
  /** Place in `REVIEW_STATES`. */
  readonly states: readonly number[]
  /** In hundredths; -1 where nobody computed one. */
  readonly confidence: readonly number[]
  /** Gravest divergence that is shown in the unit, as a place in `SEVERITIES`; -1 for none. */
  readonly severity: readonly number[]
}

/** By segment, in the order of the version's text. */
export interface VersionOutline {
  readonly version: VersionId
  readonly lang: LanguageTag
  /** Row of its unit. */
  readonly rows: readonly number[]
  readonly paragraphs: readonly number[]
  /** Place in `KINDS`. */
  readonly kinds: readonly number[]
  /** Characters (UTF-16 units) of its source text, or of its correction. */
  readonly lengths: readonly number[]
}

export const KINDS: readonly SegmentKind[] = ['heading', 'body', 'list', 'note', 'furniture']

/** Colour classes of units; each has a line of its own besides its colour. */
export type UnitLook = 'sure' | 'fair' | 'poor' | 'unknown' | 'accepted' | 'doubtful' | 'unreviewed'

/** What units are coloured by. */
export type ColourBy = 'confidence' | 'state'

/** Confidence from which a unit counts as sure, and as fair. */
const SURE = 0.8
const FAIR = 0.5

/** How a unit is drawn. */
export function lookOf({ states, confidence }: UnitsOutline, row: number, by: ColourBy): UnitLook {
  if (by === 'state') return REVIEW_STATES[states[row] ?? 0] ?? 'unreviewed'
  const sure = confidence[row] ?? -1
  return sure < 0 ? 'unknown' : sure >= 100 * SURE ? 'sure' : sure >= 100 * FAIR ? 'fair' : 'poor'
}
