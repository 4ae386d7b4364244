import type { VersionId, WorkId } from '#shared/model'

/** Asks for the next row of a queue: see `Api.seek`. */
export interface SeekQuery {
  readonly work: WorkId
  readonly pivot: VersionId
  readonly from: number
  readonly step: 1 | -1
  /**
   * `unsure` goes by confidence instead of place: from the row that is least sure on, of those nobody accepted; from no
   * row (-1) to the least sure of all. Excluded units are only in the last queue, and in that of notes.
   */
  readonly what:
    'unreviewed' | 'unsure' | 'doubtful' | 'gap' | 'not-1-1' | 'divergence' | 'note' | 'conflict' | 'excluded'
}
