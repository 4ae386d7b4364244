import Sqlite from 'better-sqlite3'
import { describeHolder } from '#main/db/lock'
import { Refusal } from '#shared/errors'

/** A failure of SQLite that a person can do something about, as a `Refusal`; anything else as it is. */
export function asRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error
  const { code } = error
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Refusal('busy', `${file} is open already, by ${describeHolder(file)}: close it there first`)
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new Refusal(
      'not-a-project',
      `${file} is not a Parallax project, or it is damaged: open another file`,
    )
  if (code === 'SQLITE_FULL')
    return new Refusal(
      'cannot-write',
      `the disk with ${file} is full: make room, then repeat (nothing was changed)`,
    )
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM')
    return new Refusal(
      'cannot-write',
      `${file} cannot be written: Parallax must be able to write to it and its folder`,
    )
  if (code.startsWith('SQLITE_IOERR'))
    return new Refusal('cannot-write', `reading or writing ${file} failed (${code}): check the disk`)
  return error
}
