import type { Database } from 'better-sqlite3'

/** When a work was written, as a person says it: an ISO 8601 date or a part of one. */
export function workDate(db: Database): void {
  db.exec('ALTER TABLE work ADD COLUMN date TEXT')
}
