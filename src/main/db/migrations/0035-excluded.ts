import type { Database } from 'better-sqlite3'

/** Units that a person keeps out of exports and checks, and how an operation is called, of what (JSON). */
export function excluded(db: Database): void {
  db.exec(`
    ALTER TABLE unit ADD COLUMN excluded TEXT CHECK (excluded IN ('true'));
    ALTER TABLE operation ADD COLUMN named TEXT;
  `)
}
