import type { Database } from 'better-sqlite3'

/** What a person says of a divergence besides the decision, and who signed that a work was read (JSON). */
export function audit(db: Database): void {
  db.exec(`
    ALTER TABLE divergence ADD COLUMN grade TEXT
      CHECK (grade IN ('neutral', 'minor', 'major', 'critical'));
    ALTER TABLE divergence ADD COLUMN mqm TEXT;
    ALTER TABLE divergence ADD COLUMN note TEXT;
    ALTER TABLE divergence ADD COLUMN origin TEXT CHECK (origin IN ('person'));
    ALTER TABLE work ADD COLUMN signed TEXT;
  `)
}
