import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { noteHolder, removeNote } from '#main/db/lock'
import { migrate } from '#main/db/migrate'
import { asRefusal } from '#main/db/refusals'
import { holdProject } from '#main/files/open-projects'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

export interface OpenOptions {
  /** Make a new project when there is no such file. */
  readonly create?: boolean
  /** Who is at work; the system's user name when not given. */
  readonly actor?: string
}

/** `Plax` in ASCII: tells a project from other SQLite files (and `file(1)` what it is). */
export const APPLICATION_ID = 0x506c6178

/**
 * Opens a project file for this process alone, in the newest format. Throws a `Refusal`: `not-found`,
 * `not-a-project`, `newer-project`, `busy` (somebody else has it open) or `cannot-write`. A file that is
 * refused is left as it was.
 */
export function openDatabase(file: string, create: boolean): Database {
  const present = checkPath(file, create)
  try {
    const db = new Sqlite(file, { fileMustExist: present, timeout: 0 })
    try {
      // Exclusive before the first access: it is held until the connection closes or the process ends.
      db.pragma('locking_mode = EXCLUSIVE')
      const empty = isEmpty(db)
      if (empty ? present && !create : db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
        throw notAProject(file)
      if (empty) db.transaction(() => makeProject(db, file)).immediate()
      else migrate(db, file)
      db.pragma('journal_mode = WAL')
      // With less, a commit that was acknowledged could be lost when the power goes.
      db.pragma('synchronous = FULL')
      db.pragma('foreign_keys = ON')
      holdProject(db, file)
      noteHolder(file)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    throw asRefusal(error, file)
  }
}

/** Closes a project so that it is one file: the log goes into it, and nothing stays beside it. */
export function closeDatabase(db: Database, file: string): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    throw asRefusal(error, file)
  } finally {
    // First the note: once the project is closed, a note beside it is another process's.
    removeNote(file)
    db.close()
  }
}

/** Whether there is a file at the path; a `Refusal` where none can be opened or made. */
function checkPath(file: string, create: boolean): boolean {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) throw new Refusal('not-a-project', say('project.isFolder', { file }))
  if (found !== undefined) return true
  if (!create) throw new Refusal('not-found', say('project.noProject', { file }))
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Refusal('cannot-write', say('project.noFolder', { folder: dirname(file) }))
  return false
}

function makeProject(db: Database, file: string): void {
  db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, file)
}

function isEmpty(db: Database): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
}

function notAProject(file: string): Refusal {
  return new Refusal('not-a-project', say('project.notProject', { file }))
}
