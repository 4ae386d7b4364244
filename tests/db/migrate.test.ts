import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { formatOf, migrate } from '#main/db/migrate'
import { MIGRATIONS, type Migration } from '#main/db/migrations/list'
import { refusalOf } from '#support/project'

function memory(): Database {
  const db = new Sqlite(':memory:')
  onTestFinished(() => {
    db.close()
  })
  return db
}

const STEPS: readonly Migration[] = [
  {
    version: 10,
    up: (db) => db.exec("CREATE TABLE word (text TEXT) STRICT; INSERT INTO word VALUES ('a'), ('b')"),
  },
  { version: 20, up: (db) => db.exec('ALTER TABLE word ADD COLUMN length INTEGER NOT NULL DEFAULT 1') },
]

describe('migrations', () => {
  it('bring an older project to the newest format with its rows, and run once', () => {
    const db = memory()
    migrate(db, 'p', STEPS.slice(0, 1))
    expect(formatOf(db)).toBe(10)
    migrate(db, 'p', STEPS)
    migrate(db, 'p', STEPS)
    expect(formatOf(db)).toBe(20)
    expect(db.prepare('SELECT * FROM word').all()).toEqual([
      { text: 'a', length: 1 },
      { text: 'b', length: 1 },
    ])
  })

  it('leave a project at the last whole step when one fails', () => {
    const db = memory()
    const failing: Migration = {
      version: 30,
      up: (target) => {
        target.exec('DROP TABLE word')
        throw new Error('half way')
      },
    }
    expect(() => migrate(db, 'p', [...STEPS, failing])).toThrow('half way')
    expect(formatOf(db)).toBe(20)
    expect(db.prepare('SELECT count(*) FROM word').pluck().get()).toBe(2)
  })

  it('refuse a newer format and touch nothing', () => {
    const db = memory()
    db.pragma('user_version = 30')
    expect(refusalOf(() => migrate(db, 'p', STEPS)).code).toBe('newer-project')
    expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0)
  })

  it('must be listed in ascending order', () => {
    expect(() => migrate(memory(), 'p', STEPS.toReversed())).toThrow(/ascending/)
    expect(() => migrate(memory(), 'p', [...STEPS, ...STEPS])).toThrow(/ascending/)
  })

  it('make the schema that is committed beside them, of STRICT tables', async () => {
    const db = memory()
    migrate(db, 'p')
    const entries = db
      .prepare(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
      )
      .pluck()
      .all() as string[]
    const format = `-- The schema after migration ${MIGRATIONS.at(-1)?.version ?? 0}; written by tests/db/migrate.test.ts.\n`
    const schema = `${format}${entries.map((sql) => `\n${sql.replace(/^ {4}/gm, '')};\n`).join('')}`
    await expect(schema).toMatchFileSnapshot(join(import.meta.dirname, '../../src/main/db/schema.sql'))
    for (const table of entries.filter((sql) => sql.startsWith('CREATE TABLE')))
      expect(table).toMatch(/STRICT/)
  })
})
