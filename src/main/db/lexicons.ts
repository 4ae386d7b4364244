import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { TermList } from '#shared/align/term-list'
import { Refusal } from '#shared/errors'

/** A lexicon that a person added to the project from a file. */
export interface LexiconFile {
  readonly id: number
  /** Name of the file, unique in the project. */
  readonly name: string
  readonly lists: readonly TermList[]
}

/** All of them, in the order they were added. */
export function listLexicons(db: Database): LexiconFile[] {
  const rows = statement(db, 'SELECT id, name, lists FROM lexicon ORDER BY id').raw().all() as [
    number,
    string,
    string,
  ][]
  // What `insertLexicon` wrote.
  return rows.map(([id, name, lists]) => ({ id, name, lists: JSON.parse(lists) as TermList[] }))
}

/** Adds one, inside the caller's transaction, instead of the one of that name if there is one. */
export function insertLexicon(db: Database, name: string, lists: readonly TermList[]): void {
  statement(db, 'DELETE FROM lexicon WHERE name = ?').run(name)
  statement(db, 'INSERT INTO lexicon (name, lists) VALUES (?, ?)').run(name, JSON.stringify(lists))
}

/** Takes one out, inside the caller's transaction. Throws `Refusal` when there is none of that name. */
export function deleteLexicon(db: Database, name: string): void {
  if (statement(db, 'DELETE FROM lexicon WHERE name = ?').run(name).changes === 0)
    throw new Refusal('not-found', `there is no lexicon ${name} in this project`)
}
