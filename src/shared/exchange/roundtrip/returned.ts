import type { ReviewKey, ReviewOrigin } from '#shared/exchange/review/key'
import type { Message } from '#shared/words/message'

/** A file that went outside and came back, as far as it concerns the project. */
export interface Returned {
  readonly origin: ReviewOrigin
  /** How the segments of a unit stand in one text: a line each, or run together. */
  readonly segments: 'lines' | 'joined'
  readonly rows: readonly ReturnedRow[]
  /** What of the file was passed over, for people. */
  readonly remarks: readonly Message[]
}

export interface ReturnedRow {
  /** 1-based number of the row in its table, of the unit in its XLIFF. */
  readonly at: number
  /** Null where the file names no unit. */
  readonly key: ReviewKey | null
  /** As it stands there; null where the file has no place for it. */
  readonly state: string | null
  /** One for each version of the origin; null where the file has no place for it. */
  readonly texts: readonly (string | null)[]
  readonly note: string | null
}
