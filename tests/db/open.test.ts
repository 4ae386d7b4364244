import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { APPLICATION_ID } from '#main/db/open'
import { openProject } from '#main/db/store'
import { importRows, openWithDatabase, refusalOf, temporaryFolder } from '#support/project'
import { sampleWork } from '#support/work'

function makeProject(file: string): void {
  const store = openProject(file, { create: true })
  importRows(store, sampleWork({ en: ['One.'] }, []).rows)
  store.close()
}

describe('opening a project', () => {
  it('makes one when asked to, and opens it again', () => {
    const file = join(temporaryFolder(), 'new.parallax')
    makeProject(file)
    const again = openProject(file)
    expect(again.works().map(({ name }) => name)).toEqual(['sample'])
    again.close()
    const created = openProject(file, { create: true })
    expect(created.seq).toBe(1)
    created.close()
  })

  it('works with a log, foreign keys, full synchronisation and one writer', () => {
    const { db } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    const pragma = (name: string): unknown => db.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('locking_mode')).toBe('exclusive')
    expect(pragma('application_id')).toBe(APPLICATION_ID)
    expect(APPLICATION_ID).toBe(Buffer.from('Plax').readInt32BE())
  })

  it('refuses a file that is not there, and makes none', () => {
    const folder = temporaryFolder()
    expect(refusalOf(() => openProject(join(folder, 'no.parallax')))).toMatchObject({ code: 'not-found' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuses a folder that is not there, a folder, and a file for a folder', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'f.parallax'))
    writeFileSync(join(folder, 'file'), '')
    const open = (name: string): string => {
      const { code, message } = refusalOf(() => openProject(join(folder, name), { create: true }))
      return `${code}: ${message.replace(folder, '')}`
    }
    expect(open('none/p.parallax')).toMatch(/^cannot-write: there is no folder \/none/)
    expect(open('file/p.parallax')).toMatch(/^cannot-write: there is no folder \/file/)
    expect(open('f.parallax')).toMatch(/^not-a-project: \/f.parallax is a folder/)
  })

  it('refuses what is no SQLite file, another program’s file and an empty file, and leaves them as they were', () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'text'),
      'not a database at all, but longer than its header would be'.repeat(20),
    )
    writeFileSync(join(folder, 'empty'), '')
    const other = new Sqlite(join(folder, 'other'))
    other.exec('CREATE TABLE x (y)')
    other.close()
    for (const name of ['text', 'empty', 'other']) {
      const before = readFileSync(join(folder, name))
      expect(refusalOf(() => openProject(join(folder, name)))).toMatchObject({ code: 'not-a-project' })
      expect(readFileSync(join(folder, name)).equals(before)).toBe(true)
    }
    expect(readdirSync(folder).sort()).toEqual(['empty', 'other', 'text'])
  })

  it('refuses a project of a newer Parallax, and leaves it as it was', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'newer.parallax')
    makeProject(file)
    const db = new Sqlite(file)
    db.pragma('user_version = 4000')
    db.close()
    const before = readFileSync(file)
    const refusal = refusalOf(() => openProject(file))
    expect(refusal.code).toBe('newer-project')
    expect(refusal.message).toMatch(
      /newer Parallax \(format 4000, this one reads up to \d+\): update Parallax/,
    )
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['newer.parallax'])
  })

  it('refuses a second opening in the same process too, and names the process', () => {
    const file = join(temporaryFolder(), 'p.parallax')
    const store = openProject(file, { create: true })
    const refusal = refusalOf(() => openProject(file))
    expect(refusal.code).toBe('busy')
    expect(refusal.message).toContain(`(process ${process.pid})`)
    // The refused one took nothing of what the first has open.
    importRows(store, sampleWork({ en: ['One.'] }, []).rows)
    store.close()
    openProject(file).close()
  })

  it('says that another program has it open where nobody left a note, or one that makes no sense', () => {
    const file = join(temporaryFolder(), 'p.parallax')
    const store = openProject(file, { create: true })
    for (const note of ['', '{"user": 7}', 'null']) {
      writeFileSync(`${file}.lock`, note)
      expect(refusalOf(() => openProject(file)).message).toContain('by another program')
    }
    store.close()
  })

  it('is not kept out by a note that a crash left behind', () => {
    const file = join(temporaryFolder(), 'p.parallax')
    makeProject(file)
    const note = { user: 'eve', host: 'desk', pid: 1, since: '2026-01-01T00:00:00.000Z' }
    writeFileSync(`${file}.lock`, JSON.stringify(note))
    openProject(file).close()
  })
})

describe('closing a project', () => {
  it('leaves one file, with everything in it', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'p.parallax')
    const store = openProject(file, { create: true })
    importRows(store, sampleWork({ en: ['One.'] }, []).rows)
    expect(readdirSync(folder).sort()).toEqual(['p.parallax', 'p.parallax-wal', 'p.parallax.lock'])
    store.close()
    expect(readdirSync(folder)).toEqual(['p.parallax'])
    const copy = join(folder, 'copy.parallax')
    writeFileSync(copy, readFileSync(file))
    const opened = openProject(copy)
    expect(opened.load(1).units.size).toBe(1)
    opened.close()
  })
})

describe('a copy of an open project', () => {
  it('is a whole project of one file, as it was after the last commit', () => {
    const folder = temporaryFolder()
    const store = openProject(join(folder, 'p.parallax'), { create: true })
    importRows(store, sampleWork({ en: ['One.'] }, []).rows)
    store.backup(join(folder, 'copy.parallax'))
    expect(readdirSync(folder).filter((name) => name.includes('copy'))).toEqual(['copy.parallax'])
    const copy = openProject(join(folder, 'copy.parallax'))
    expect(copy.log()).toEqual(store.log())
    expect(copy.load(1).segment(1)).toEqual(store.load(1).segment(1))
    expect(copy.allocate('segment')).toBe(2)
    copy.close()
    store.close()
  })

  it('takes no other file’s place, and leaves nothing behind when it cannot be written', () => {
    const folder = temporaryFolder()
    const store = openProject(join(folder, 'p.parallax'), { create: true })
    const there = join(folder, 'there')
    writeFileSync(there, 'mine')
    expect(refusalOf(() => store.backup(there))).toMatchObject({ code: 'cannot-write' })
    expect(refusalOf(() => store.backup(store.file))).toMatchObject({ code: 'cannot-write' })
    expect(refusalOf(() => store.backup(join(folder, 'none', 'p')))).toMatchObject({ code: 'cannot-write' })
    expect(readFileSync(there, 'utf8')).toBe('mine')
    store.close()
    expect(readdirSync(folder).sort()).toEqual(['p.parallax', 'there'])
    expect(statSync(join(folder, 'p.parallax')).size).toBeGreaterThan(0)
  })
})
