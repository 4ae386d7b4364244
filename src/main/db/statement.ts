import type { Database, Statement } from 'better-sqlite3'

const prepared = new WeakMap<Database, Map<string, Statement>>()

/** The statement for this SQL, prepared once a connection. Run it to its end: it must not be iterated twice at a time. */
export function statement(db: Database, sql: string): Statement {
  let known = prepared.get(db)
  if (known === undefined) {
    known = new Map()
    prepared.set(db, known)
  }
  let found = known.get(sql)
  if (found === undefined) {
    found = db.prepare(sql)
    known.set(sql, found)
  }
  return found
}
