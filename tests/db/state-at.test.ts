import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stateAt } from '#main/works/state-at'
import type { WorkReader } from '#shared/ops/state'
import { importRows, openWithDatabase, temporaryFolder } from '#support/project'
import { anySteps, anyWork } from '#support/random-work'
import { takeStep } from '#support/take-steps'

/** All rows of a work but its divergences, by id. */
function rowsOf(state: WorkReader): unknown {
  const byId = <T extends { readonly id: number }>(rows: ReadonlyMap<number, T>): T[] =>
    [...rows.values()].sort((a, b) => a.id - b.id)
  return structuredClone({
    work: state.work,
    versions: state.versions,
    units: byId(state.units),
    segments: byId(state.segments),
  })
}

it('gives back the work as it was after each operation, undo and redo among them', () => {
  fc.assert(
    fc.property(anyWork, anySteps, (rows, steps) => {
      const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
      importRows(store, rows)
      const work = rows.work.id
      const known = new Map([[store.seq, rowsOf(store.load(work))]])
      for (const step of steps) {
        takeStep(store, work, step)
        known.set(store.seq, rowsOf(store.load(work)))
      }
      for (const [seq, then] of known) {
        const state = stateAt(store, work, seq)
        expect(state === null ? null : rowsOf(state)).toEqual(then)
      }
      expect(stateAt(store, work, 0)).toBeNull()
      db.close()
    }),
    { seed: 12, numRuns: 8 },
  )
})
