import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import { equal } from '#shared/ops/equal'
import type { SettingsChange } from '#shared/settings'

/** Whether an operation changes something that the checks see. */
export function concernsChecks(changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.table === 'segment' ||
      change.table === 'version' ||
      (change.table === 'unit' && change.before?.excluded !== change.after?.excluded) ||
      (change.table === 'work' &&
        (!equal(change.before?.relations, change.after?.relations) ||
          change.before?.date !== change.after?.date)),
  )
}

/** Whether new settings make the checks find other things. */
export function concernsRules(change: SettingsChange): boolean {
  return 'checks' in change || 'glossaries' in change
}

/** Notes, inside the caller's transaction, what changes mean for what was found in a work. */
export function noteChanged(db: Database, work: WorkId, changes: readonly Change[]): void {
  if (concernsChecks(changes)) noteUnchecked(db, work)
}

/** Notes, inside the caller's transaction, that what is found in a work may not be what the checks find now. */
export function noteUnchecked(db: Database, work: WorkId): void {
  statement(db, 'INSERT OR IGNORE INTO unchecked SELECT id FROM work WHERE id = ?').run(work)
}

/** The same of all works. */
export function noteAllUnchecked(db: Database): void {
  statement(db, 'INSERT OR IGNORE INTO unchecked SELECT id FROM work').run()
}

/** Notes that what is found in a work is what the checks find now. */
export function noteChecked(db: Database, work: WorkId): void {
  statement(db, 'DELETE FROM unchecked WHERE work = ?').run(work)
}

/** Whether a work was changed after its divergences were last looked for. */
export function isUnchecked(db: Database, work: WorkId): boolean {
  return statement(db, 'SELECT 1 FROM unchecked WHERE work = ?').get(work) !== undefined
}
