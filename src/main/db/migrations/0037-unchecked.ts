import type { Database } from 'better-sqlite3'

/** Works that were changed after their divergences were last looked for: what is found in them is to be found anew. */
export function unchecked(db: Database): void {
  db.exec('CREATE TABLE unchecked (work INTEGER PRIMARY KEY REFERENCES work (id) ON DELETE CASCADE) STRICT')
}
