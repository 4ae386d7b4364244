import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stateAt } from '#main/works/state-at'
import { Refusal } from '#shared/errors'
import { plan } from '#shared/ops/plan'
import type { WorkReader } from '#shared/ops/state'
import { importRows, openWithDatabase, temporaryFolder } from '#support/project'
import { anySteps, anyWork, commandOf } from '#support/random-work'

/** All rows of a work, by id. */
function rowsOf(state: WorkReader): unknown {
  const byId = <T extends { readonly id: number }>(rows: ReadonlyMap<number, T>): T[] =>
    [...rows.values()].sort((a, b) => a.id - b.id)
  return structuredClone({
    work: state.work,
    versions: state.versions,
    units: byId(state.units),
    segments: byId(state.segments),
    divergences: byId(state.divergences),
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
        try {
          const command = commandOf(store.load(work), step)
          if (step.act === 'undo') store.undo(work)
          else if (step.act === 'redo') store.redo(work)
          else if (command !== null) {
            const at = '2026-01-01T00:00:00Z'
            const allocate = store.allocate.bind(store)
            const changes = plan(store.load(work), command, { actor: 'ann', at, allocate })
            store.commit({ kind: command.kind, work, args: command }, changes)
          }
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
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
