import type { Database } from 'better-sqlite3'
import { MIGRATIONS, type Migration } from '#main/db/migrations/list'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/**
 * Brings a project to the newest format, each step in a transaction of its own that also notes it in
 * `user_version`, so that a crash leaves the project at a whole step. Throws `Refusal('newer-project')`,
 * having touched nothing, when a newer Parallax wrote it.
 */
export function migrate(db: Database, file: string, migrations: readonly Migration[] = MIGRATIONS): void {
  if (migrations.some(({ version }, n) => version <= (migrations[n - 1]?.version ?? 0)))
    throw new TypeError('migrations must be in ascending order')
  const current = formatOf(db)
  const newest = migrations.at(-1)?.version ?? 0
  if (current > newest) throw new Refusal('newer-project', say('project.newer', { file, current, newest }))
  for (const { version, up } of migrations) {
    if (version <= current) continue
    db.transaction(() => {
      up(db)
      db.pragma(`user_version = ${version}`)
    }).immediate()
  }
}

/** The format a project is in: the number of the last migration it went through, 0 for an empty file. */
export function formatOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
