import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type {
  LanguageTag,
  ReviewState,
  SegmentId,
  SegmentKind,
  Span,
  UnitId,
  VersionId,
  WorkId,
} from '#shared/model'
import { render } from '#shared/text/render'

/** A segment with what searches ask of it. `spans` is JSON. */
export interface StoredSegment {
  readonly id: SegmentId
  readonly version: VersionId
  readonly unit: UnitId
  readonly spans: string
  readonly paragraph: number
  readonly kind: SegmentKind
  readonly correction: string | null
  readonly state: ReviewState
}

export interface StoredText {
  readonly lang: LanguageTag
  readonly text: string
}

/** UTF-16 units of texts that are kept: those of some hundred documents. */
const KEPT = 24_000_000

/** Reads segments by id and the texts they are cut from; the texts read last are kept, for they never change. */
export class SegmentTexts {
  readonly #db: Database
  readonly #kept = new Map<VersionId, StoredText>()
  #size = 0

  constructor(db: Database) {
    this.#db = db
  }

  /** Null where there is no such segment any more. */
  segment(id: SegmentId): StoredSegment | null {
    const found = statement(
      this.#db,
      `SELECT segment.id, version, unit, spans, paragraph, kind, correction, unit.state
        FROM segment JOIN unit ON unit.id = segment.unit WHERE segment.id = ?`,
    ).get(id)
    return (found as StoredSegment | undefined) ?? null
  }

  /** The segments of a unit. */
  ofUnit(unit: UnitId): StoredSegment[] {
    const found = statement(
      this.#db,
      `SELECT segment.id, version, unit, spans, paragraph, kind, correction, unit.state
        FROM segment JOIN unit ON unit.id = segment.unit WHERE segment.unit = ?`,
    ).all(unit)
    return found as StoredSegment[]
  }

  /** The versions of a work, in their order. */
  versionsOf(work: WorkId): { readonly id: VersionId; readonly lang: LanguageTag }[] {
    const found = statement(this.#db, 'SELECT id, lang FROM version WHERE work = ? ORDER BY place, id').all(
      work,
    )
    return found as { id: VersionId; lang: LanguageTag }[]
  }

  /** All segments of a version, ascending. */
  segmentsOf(version: VersionId): SegmentId[] {
    const ids = statement(this.#db, 'SELECT id FROM segment WHERE version = ? ORDER BY id')
      .pluck()
      .all(version)
    return ids as SegmentId[]
  }

  /** The text of a version, with its language. */
  version(id: VersionId): StoredText {
    const known = this.#kept.get(id)
    if (known !== undefined) return known
    const read = statement(this.#db, 'SELECT lang, text FROM version WHERE id = ?').get(id) as StoredText
    this.#kept.set(id, read)
    this.#size += read.text.length
    for (const [oldest, { text }] of this.#kept) {
      if (this.#size <= KEPT || oldest === id) break
      this.#kept.delete(oldest)
      this.#size -= text.length
    }
    return read
  }

  /** What people see of a segment. */
  shown({ version, spans, correction }: Pick<StoredSegment, 'version' | 'spans' | 'correction'>): string {
    // Written by `encode`, which took them from a segment.
    return correction ?? render(this.version(version).text, JSON.parse(spans) as Span[])
  }

  /** Lets go of all texts: the language of a version may have been changed. */
  clear(): void {
    this.#kept.clear()
    this.#size = 0
  }
}
