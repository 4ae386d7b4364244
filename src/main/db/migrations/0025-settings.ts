import type { Database } from 'better-sqlite3'

/** What a project remembers of how it is worked on: JSON by key. */
export function settings(db: Database): void {
  db.exec(`
    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `)
}
