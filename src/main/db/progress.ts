import type { Database } from 'better-sqlite3'
import { readChanges } from '#main/db/log'
import { statement } from '#main/db/statement'
import type { UnitId, WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { OperationKind } from '#shared/ops/commands'
import type { DayProgress } from '#shared/views/statistics'

/** What jobs do is no progress of a person. */
const JOBS: ReadonlySet<OperationKind> = new Set(['work.import', 'work.align', 'work.check', 'work.recheck'])

interface Entry {
  readonly seq: number
  readonly kind: OperationKind
  readonly undoes: number | null
  readonly day: string
}

type Tally = { -readonly [K in keyof DayProgress]: DayProgress[K] }

/** What people did to a work day by day (in the machine's time zone), from the log; undone work is taken off. */
export function dayProgress(db: Database, work: WorkId): DayProgress[] {
  const days = new Map<string, Tally>()
  for (const { seq, day } of personal(db, work)) {
    const tally = days.get(day) ?? { day, operations: 0, accepted: 0, doubtful: 0, decided: 0 }
    days.set(day, tally)
    tally.operations++
    for (const change of readChanges(db, seq)) count(tally, change)
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

function count(tally: Tally, { table, before, after }: Change): void {
  if (table === 'unit') {
    const [was, is] = [before?.state, after?.state]
    tally.accepted += Number(is === 'accepted') - Number(was === 'accepted')
    tally.doubtful += Number(is === 'doubtful') - Number(was === 'doubtful')
  } else if (table === 'divergence') {
    const decided = (state: string | undefined): number => Number(state !== undefined && state !== 'open')
    tally.decided += decided(after?.state) - decided(before?.state)
  }
}

/** The operations of a work that a person did or took back. */
function personal(db: Database, work: WorkId): Entry[] {
  const all = statement(
    db,
    "SELECT seq, kind, undoes, date(at, 'localtime') AS day FROM operation WHERE work = ? ORDER BY seq",
  ).all(work) as Entry[]
  const kinds = new Map<number, OperationKind>()
  for (const { seq, kind, undoes } of all) kinds.set(seq, kinds.get(undoes ?? -1) ?? kind)
  return all.filter(({ seq, kind }) => !JOBS.has(kinds.get(seq) ?? kind))
}

/**
 * The aligner's confidence in units that a person grouped anew, as it was before, by unit. One that was put back since is among
 * them: who asks must look whether the unit is as it was.
 */
export function regroupedUnits(db: Database, work: WorkId): ReadonlyMap<UnitId, number> {
  const regrouped = new Map<UnitId, number>()
  for (const { seq, undoes } of personal(db, work)) {
    if (undoes !== null) continue
    for (const change of readChanges(db, seq)) {
      if (change.table !== 'unit' || change.before?.origin !== 'aligned') continue
      const { confidence } = change.before
      if (confidence !== null && (change.after === null || change.after.origin === 'person'))
        regrouped.set(change.id, confidence)
    }
  }
  return regrouped
}
