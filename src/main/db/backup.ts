import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { asRefusal } from '#main/db/refusals'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/**
 * Writes a copy of an open project, as it is after the last commit, to a file that does not exist yet: a whole
 * project or nothing. The copy is one file and holds no more pages than it needs.
 */
export function backUp(db: Database, to: string): void {
  if (existsSync(to)) throw new Refusal('cannot-write', say('project.copyExists', { to }))
  if (!existsSync(dirname(to)))
    throw new Refusal('cannot-write', say('project.noFolder', { folder: dirname(to) }))
  const temporary = join(dirname(to), `.${basename(to)}.${process.pid}.tmp`)
  try {
    db.prepare('VACUUM INTO ?').run(temporary)
    const handle = openSync(temporary, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    renameSync(temporary, to)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw asRefusal(error, to)
  }
}
