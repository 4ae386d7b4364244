import Sqlite from 'better-sqlite3'
import { describeHolder } from '#main/db/lock'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** A failure of SQLite that a person can do something about, as a `Refusal`; anything else as it is. */
export function asRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error
  const { code } = error
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Refusal('busy', say('project.openAlready', { file, holder: describeHolder(file) }))
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new Refusal('not-a-project', say('project.damaged', { file }))
  if (code === 'SQLITE_FULL') return new Refusal('cannot-write', say('project.diskFull', { file }))
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'SQLITE_PERM')
    return new Refusal('cannot-write', say('project.notWritable', { file }))
  if (code.startsWith('SQLITE_IOERR'))
    return new Refusal('cannot-write', say('project.diskFailed', { file, code }))
  return error
}

/** Does it; what fails is thrown as `asRefusal` has it. */
export function refusing<T>(file: string, body: () => T): T {
  try {
    return body()
  } catch (error) {
    throw asRefusal(error, file)
  }
}
