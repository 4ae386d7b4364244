import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { formatOf, migrate } from '#main/db/migrate'
import { MIGRATIONS, type Migration } from '#main/db/migrations/list'
import { APPLICATION_ID } from '#main/db/open'
import { WorkState } from '#shared/ops/state'
import { openWithDatabase, refusalOf, temporaryFolder } from '#support/project'
import { dump, sampleWork } from '#support/work'

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

  it('keep the rows of a project of the first format, whose units and versions then say nothing of a file', () => {
    const file = join(temporaryFolder(), 'old.parallax')
    const { rows } = sampleWork({ en: ['One.'], tr: ['Bir.'] }, [[[0], [0]]])
    const old = new Sqlite(file)
    old.pragma(`application_id = ${APPLICATION_ID}`)
    migrate(old, file, MIGRATIONS.slice(0, 1))
    const { work, versions, units, segments } = rows
    const insert = (table: string, row: object): void => {
      const values = Object.values(row).map((value: unknown) =>
        typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
      )
      const columns = Object.keys(row).join(', ')
      old
        .prepare(`INSERT INTO ${table} (${columns}) VALUES (${values.map(() => '?').join(', ')})`)
        .run(...values)
    }
    old.transaction(() => {
      insert('work', work)
      for (const row of versions) insert('version', row)
      for (const row of units) insert('unit', row)
      for (const row of segments) insert('segment', row)
    })()
    old.close()
    const { db, store } = openWithDatabase(file)
    expect(formatOf(db)).toBe(MIGRATIONS.at(-1)?.version)
    expect(dump(store.load(1))).toEqual(dump(new WorkState(rows)))
    const [unit] = units
    if (unit === undefined) throw new Error('no unit')
    const imported = { id: 'a', attributes: { changeid: 'ann' }, props: [], texts: [] }
    store.commit({ kind: 'unit.note', work: 1, args: null }, [
      { table: 'unit', id: unit.id, before: unit, after: { ...unit, imported } },
    ])
    expect(store.load(1).unit(unit.id).imported).toEqual(imported)
    store.undo(1)
    expect('imported' in store.load(1).unit(unit.id)).toBe(false)
  })

  it('make the schema that is committed beside them, of STRICT tables but for what full-text search makes itself', async () => {
    const db = memory()
    migrate(db, 'p')
    const entries = db
      .prepare(
        `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
          AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') ORDER BY rowid`,
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
