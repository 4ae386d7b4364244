import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mirroring, toItsEnd } from '#main/db/stored-work'
import type { Store } from '#main/db/store'
import { assertWhole } from '#support/commands'
import {
  dumpTables,
  importRows,
  openWithDatabase,
  temporaryFolder,
  type OpenedProject,
} from '#support/project'
import { anySteps, anyWork, type Step } from '#support/random-work'
import { takeStep } from '#support/take-steps'
import { dump } from '#support/work'

const WORK = 1

/** Does a step; false when it was refused, which must leave everything as it was. */
function take({ db, store }: OpenedProject, step: Step): boolean {
  const seq = store.seq
  const refusal = takeStep(store, WORK, step)
  const stored = toItsEnd(mirroring(db, WORK))
  if (stored === null) throw new Error('the work is gone')
  expect(dump(store.load(WORK))).toEqual(dump(stored))
  if (refusal !== null) {
    expect(refusal.code).not.toBe('stale')
    expect(store.seq).toBe(seq)
    return false
  }
  assertWhole(store.load(WORK))
  return true
}

/** A new project that the log of another is played into, operation by operation. */
function replay(log: Store, file: string): OpenedProject {
  const copy = openWithDatabase(file)
  for (const { seq, ...operation } of log.log()) copy.store.commit(operation, log.changes(seq))
  return copy
}

describe('the log', () => {
  it('takes back any sequence of commands to the very rows before, and does it again', () => {
    const folder = temporaryFolder()
    const tally = new Map<string, number>()
    let run = 0
    fc.assert(
      fc.property(anyWork, anySteps, (rows, steps) => {
        const file = join(folder, `${++run}.parallax`)
        let project = openWithDatabase(file)
        importRows(project.store, rows)
        const start = dumpTables(project.db)
        for (const step of steps) if (take(project, step)) tally.set(step.act, (tally.get(step.act) ?? 0) + 1)
        const end = dumpTables(project.db)

        // What can be undone, and that it can be redone, survives closing the project.
        project.store.close()
        project = openWithDatabase(file)
        let undone = 0
        for (; project.store.histories.label(WORK, 'undo') !== null; undone++) project.store.undo(WORK)
        expect(dumpTables(project.db)).toEqual(start)
        for (let n = 0; n < undone; n++) project.store.redo(WORK)
        expect(dumpTables(project.db)).toEqual(end)

        const copy = replay(project.store, join(folder, `${run}-copy.parallax`))
        expect(dumpTables(copy.db)).toEqual(end)
        expect(project.db.pragma('foreign_key_check')).toEqual([])
        copy.store.close()
        project.store.close()
      }),
      { seed: Number(process.env['PARALLAX_SEED'] ?? 2020), numRuns: 40 },
    )
    // That each kind was done, and not only refused.
    for (const act of [
      ...['unit.link', 'unit.unlink', 'unit.merge', 'unit.split', 'segment.move', 'segment.split'],
      ...['segment.join', 'segment.correct', 'unit.review', 'unit.note', 'divergence.decide', 'undo', 'redo'],
      ...['divergence.grade', 'divergence.note', 'divergence.add', 'work.sign', 'work.date'],
    ])
      expect(tally.get(act) ?? 0, act).toBeGreaterThan(5)
  })
})
