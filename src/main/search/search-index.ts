import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import { rangeOf, rowOf } from '#main/search/index-rows'
import type { SegmentTexts } from '#main/search/texts'
import type { SegmentId, VersionId } from '#shared/model'
import { termsOf, type Terms } from '#shared/search/words'

/** Segments read between two looks at the clock, and written in one transaction. */
const STEP = 50
const BATCH = 500
/** Words that were just noted; more would take too much memory. */
const MOST_KNOWN = 200_000
/** Shortest part of a word that trigrams find; for shorter ones all words are gone through. */
const TRIGRAM = 3
/** Stands among the words of an index that has the short ones, too: those that were begun before had none. */
const HAS_SHORT = ''

/** Whether a word holds a part, where it is open to more letters. */
const HOLDS = {
  both: 'instr(word, @part) > 0',
  start: 'substr(word, -length(@part)) = @part',
  end: 'instr(word, @part) = 1',
} as const

interface Stale {
  readonly version: VersionId
  readonly segment: SegmentId
  /** Null where the segment is gone. */
  readonly spans: string | null
  readonly correction: string | null
}

/** A segment that was read, with what it is found by. */
interface Staged extends Stale {
  readonly terms: Terms | null
}

/** The search index of a project: brought up to date bit by bit, and asked for segments that may hold something. */
export class SearchIndex {
  readonly #db: Database
  readonly #texts: SegmentTexts
  readonly #known = new Set<string>()
  /** What was read and is not written yet; nothing was changed since `changes`. */
  #staged: { readonly changes: number; readonly rows: Staged[]; isLast: boolean } = {
    changes: -1,
    rows: [],
    isLast: false,
  }

  /** Words that were looked up; nothing was changed since `changes`. */
  #looked: { readonly changes: number; readonly words: Map<string, string[] | null> } = {
    changes: -1,
    words: new Map(),
  }

  constructor(db: Database, texts: SegmentTexts) {
    this.#db = db
    this.#texts = texts
  }

  /** How many segments are not indexed as they stand now. */
  stale(): number {
    return Number(statement(this.#db, 'SELECT count(*) FROM search_stale').pluck().get())
  }

  /**
   * Goes on indexing what is not, for about so many milliseconds; true when nothing is left. What was read is written
   * many segments at a time, since each transaction costs as much as a hundred of them.
   */
  update(milliseconds: number): boolean {
    const end = performance.now() + milliseconds
    const changes = this.#changes()
    if (changes !== this.#staged.changes) this.#staged = { changes, rows: [], isLast: false }
    const { rows } = this.#staged
    do {
      const last = rows.at(-1)
      const read = statement(
        this.#db,
        `SELECT stale.version, stale.segment, segment.spans, segment.correction FROM search_stale AS stale
          LEFT JOIN segment ON segment.id = stale.segment AND segment.version = stale.version
          WHERE (stale.version, stale.segment) > (?, ?) ORDER BY stale.version, stale.segment LIMIT ?`,
      ).all(last?.version ?? 0, last?.segment ?? 0, STEP) as Stale[]
      for (const row of read) rows.push({ ...row, terms: this.#termsOf(row) })
      this.#staged.isLast = read.length < STEP
      if (!this.#staged.isLast && rows.length < BATCH) continue
      this.#write()
      return this.#staged.isLast
    } while (performance.now() < end)
    return false
  }

  /** Rows that hold what a full-text query asks for, of versions with ids from `first` to `last`; ascending. */
  rows(match: string, first: VersionId, last: VersionId): number[] {
    // Without the casts, numbers of more than 32 bits would be floating-point ones, which are no rows.
    const found = statement(
      this.#db,
      `SELECT rowid FROM search WHERE search MATCH ?
        AND rowid BETWEEN CAST(? AS INTEGER) AND CAST(? AS INTEGER) ORDER BY rowid`,
    )
      .pluck()
      .all(match, ...rangeOf(first, last))
    return found as number[]
  }

  /** Segments that are not indexed as they stand now, of versions with ids from `first` to `last`. */
  staleRows(first: VersionId, last: VersionId): number[] {
    const found = statement(
      this.#db,
      'SELECT version, segment FROM search_stale WHERE version BETWEEN ? AND ?',
    )
      .raw()
      .all(first, last) as [VersionId, SegmentId][]
    return found.map(([version, segment]) => rowOf(version, segment))
  }

  /** Words that begin with, end in or hold a part; null for more than `most`, or where the index does not know all. */
  words(part: string, open: 'start' | 'end' | 'both', most: number): string[] | null {
    // A search asks for each run of versions anew: nearly always nothing was written in between.
    const changes = this.#changes()
    if (this.#looked.changes !== changes) this.#looked = { changes, words: new Map() }
    const key = `${open} ${most} ${part}`
    const known = this.#looked.words.get(key)
    if (known !== undefined) return known
    const words = this.#wordsWith(part, open, most)
    this.#looked.words.set(key, words)
    return words
  }

  #wordsWith(part: string, open: 'start' | 'end' | 'both', most: number): string[] | null {
    const characters = Array.from(part)
    const trigrams = characters.slice(2).map((_, n) => `"${characters.slice(n, n + 3).join('')}"`)
    if (trigrams.length === 0 && !this.#hasShort()) return null
    const found = statement(
      this.#db,
      trigrams.length === 0
        ? `SELECT word FROM search_word WHERE ${HOLDS[open]} LIMIT @most`
        : `SELECT word FROM search_part WHERE search_part MATCH @trigrams AND ${HOLDS[open]} LIMIT @most`,
    )
      .pluck()
      .all({ part, most: most + 1, ...(trigrams.length > 0 && { trigrams: trigrams.join(' AND ') }) })
    // The column holds texts.
    return found.length > most ? null : (found as string[])
  }

  #hasShort(): boolean {
    return statement(this.#db, 'SELECT 1 FROM search_word WHERE word = ?').get(HAS_SHORT) !== undefined
  }

  #termsOf({ version, spans, correction }: Stale): Terms | null {
    if (spans === null) return null
    return termsOf(this.#texts.shown({ version, spans, correction }), this.#texts.version(version).lang)
  }

  /** Writes what was read, in one transaction. */
  #write(): void {
    const { rows } = this.#staged
    try {
      this.#db.transaction(() => this.#writeRows(rows)).immediate()
    } catch (error) {
      // Words that were noted meanwhile are not there.
      this.#known.clear()
      throw error
    } finally {
      this.#staged = { ...this.#staged, changes: this.#changes(), rows: [] }
    }
  }

  #writeRows(rows: readonly Staged[]): void {
    // An index that has no rows yet will have the short ones from the start.
    statement(
      this.#db,
      'INSERT OR IGNORE INTO search_word (word) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM search)',
    ).run(HAS_SHORT)
    for (const row of rows) this.#writeRow(row)
  }

  #writeRow({ version, segment, terms }: Staged): void {
    const row = rowOf(version, segment)
    statement(this.#db, 'DELETE FROM search WHERE rowid = CAST(? AS INTEGER)').run(row)
    if (terms !== null) {
      for (const word of terms.words) this.#note(word)
      statement(this.#db, 'INSERT INTO search (rowid, terms) VALUES (CAST(? AS INTEGER), ?)').run(
        row,
        [...terms.words, ...terms.others].join(' '),
      )
    }
    statement(this.#db, 'DELETE FROM search_stale WHERE version = ? AND segment = ?').run(version, segment)
  }

  /** Rows that this connection, the only one, has written so far: tells whether anything was since. */
  #changes(): number {
    return Number(statement(this.#db, 'SELECT total_changes()').pluck().get())
  }

  /** Words stay noted when no text has them any more: they then lead to nothing. */
  #note(word: string): void {
    if (this.#known.has(word)) return
    const { changes, lastInsertRowid } = statement(
      this.#db,
      'INSERT OR IGNORE INTO search_word (word) VALUES (?)',
    ).run(word)
    if (changes > 0 && word.length >= TRIGRAM)
      statement(this.#db, 'INSERT INTO search_part (rowid, word) VALUES (?, ?)').run(lastInsertRowid, word)
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.add(word)
  }
}
