import type { Database } from 'better-sqlite3'

/** What aligned files say of units, and inline markup of texts: both JSON, NULL where there is none. */
export function imported(db: Database): void {
  db.exec(`
    ALTER TABLE version ADD COLUMN markup TEXT;
    ALTER TABLE unit ADD COLUMN imported TEXT;
  `)
}
