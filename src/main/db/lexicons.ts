import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { TermList } from '#shared/align/term-list'
import { Refusal } from '#shared/errors'
import type { Operation } from '#shared/ops/commands'
import { say } from '#shared/words/message'

/** A lexicon that a person added to the project from a file. */
export interface LexiconFile {
  readonly id: number
  /** Name of the file, unique in the project. */
  readonly name: string
  readonly lists: readonly TermList[]
}

/** Does `body` as one operation of the log with these arguments. */
type Write = (args: unknown, body: () => void) => Operation

/** The lexicons of a project that were added from files. */
export class LexiconFiles {
  readonly #db: Database
  readonly #write: Write

  constructor(db: Database, write: Write) {
    this.#db = db
    this.#write = write
  }

  /** All of them, in the order they were added. */
  list(): LexiconFile[] {
    const rows = statement(this.#db, 'SELECT id, name, lists FROM lexicon ORDER BY id').raw().all() as [
      number,
      string,
      string,
    ][]
    // What `add` wrote.
    return rows.map(([id, name, lists]) => ({ id, name, lists: JSON.parse(lists) as TermList[] }))
  }

  /** Adds one, instead of the one of that name if there is one. */
  add(name: string, lists: readonly TermList[]): Operation {
    const pairs = lists.reduce((sum, list) => sum + list.pairs.length, 0)
    return this.#write({ added: name, pairs }, () => {
      statement(this.#db, 'DELETE FROM lexicon WHERE name = ?').run(name)
      statement(this.#db, 'INSERT INTO lexicon (name, lists) VALUES (?, ?)').run(name, JSON.stringify(lists))
    })
  }

  /** Takes one out. Throws `Refusal` when there is none of that name. */
  remove(name: string): Operation {
    return this.#write({ removed: name }, () => {
      if (statement(this.#db, 'DELETE FROM lexicon WHERE name = ?').run(name).changes === 0)
        throw new Refusal('not-found', say('project.noLexicon', { name }))
    })
  }
}
