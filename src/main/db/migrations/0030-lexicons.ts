import type { Database } from 'better-sqlite3'

/** Word lists that a person added from files: `lists` is JSON, a list for each pair of languages. */
export function lexicons(db: Database): void {
  db.exec(`
    CREATE TABLE lexicon (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE,
      lists TEXT NOT NULL
    ) STRICT;
  `)
}
