import type { Database } from 'better-sqlite3'
import { acceptedUnits, type AcceptedUnit } from '#main/db/accepted'
import { hasNewRules, hasOperation, listOperations, readChanges, type LogQuery } from '#main/db/log'
import { dayProgress, regroupedUnits } from '#main/db/progress'
import { loadSettings } from '#main/db/settings'
import { findWork } from '#main/db/tables'
import { isUnchecked } from '#main/db/unchecked'
import { Refusal } from '#shared/errors'
import type { UnitId, WorkId } from '#shared/model'
import type { Change, TableName } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import type { Settings } from '#shared/settings'
import type { DayProgress } from '#shared/views/statistics'
import { say } from '#shared/words/message'

/** What is asked of an open project and read from its tables each time: nothing of it is kept. */
export class ProjectReader {
  readonly file: string
  readonly #db: Database

  constructor(db: Database, file: string) {
    this.file = file
    this.#db = db
  }

  /** The work a row belongs to, since commands name rows only; `Refusal('not-found')` when there is no such row. */
  workOf(table: TableName, id: number): WorkId {
    const work = findWork(this.#db, table, id)
    if (work === null)
      throw new Refusal(
        'not-found',
        say('project.noRow', { what: say(`edit.${table}`), id: String(id), file: this.file }),
      )
    return work
  }

  /** Whether a job checked a work. */
  wasChecked(work: WorkId): boolean {
    return hasOperation(this.#db, work, 'work.check')
  }

  /** Whether a work, or the rules of its checks, changed after its divergences were last looked for. */
  isUnchecked(work: WorkId): boolean {
    return isUnchecked(this.#db, work)
  }

  /** Whether the rules of the checks were changed after a work was last found to hold other divergences than before. */
  hasNewRules(work: WorkId): boolean {
    return hasNewRules(this.#db, work)
  }

  /** What the project remembers of how it is worked on. */
  settings(): Settings {
    return loadSettings(this.#db)
  }

  /** What the units say that a person accepted last, `most` of them, in all works but `except`. */
  acceptedUnits(most: number, except: WorkId | null): AcceptedUnit[] {
    return acceptedUnits(this.#db, most, except)
  }

  /** What people did to a work by day, and the confidence of units before they grouped them anew. */
  progress(work: WorkId): { days: DayProgress[]; regrouped: ReadonlyMap<UnitId, number> } {
    return { days: dayProgress(this.#db, work), regrouped: regroupedUnits(this.#db, work) }
  }

  /** Operations in the order they were done, from number `from` on. */
  log(query: LogQuery = {}): Operation[] {
    return listOperations(this.#db, query)
  }

  /** What one operation changed. */
  changes(seq: number): Change[] {
    return readChanges(this.#db, seq)
  }
}
