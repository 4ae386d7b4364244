import type { Database } from 'better-sqlite3'
import { initial } from '#main/db/migrations/0010-initial'
import { imported } from '#main/db/migrations/0020-imported'
import { settings } from '#main/db/migrations/0025-settings'
import { audit } from '#main/db/migrations/0027-audit'
import { lexicons } from '#main/db/migrations/0030-lexicons'
import { excluded } from '#main/db/migrations/0035-excluded'
import { search } from '#main/db/migrations/0036-search'
import { unchecked } from '#main/db/migrations/0037-unchecked'
import { workDate } from '#main/db/migrations/0038-work-date'

/** One step of the project format. A shipped one is never edited; the next shape is the next step. */
export interface Migration {
  /** What `user_version` is afterwards; in tens, to leave room. */
  readonly version: number
  readonly up: (db: Database) => void
}

/** All steps, ascending. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 10, up: initial },
  { version: 20, up: imported },
  { version: 25, up: settings },
  { version: 27, up: audit },
  { version: 30, up: lexicons },
  { version: 35, up: excluded },
  { version: 36, up: search },
  { version: 37, up: unchecked },
  { version: 38, up: workDate },
]
