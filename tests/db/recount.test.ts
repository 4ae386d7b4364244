import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCounting } from '#main/db/recount'
import { countSome, type WorkCounts } from '#main/db/count'
import { inverse } from '#shared/ops/change'
import { WorkState, type WorkReader } from '#shared/ops/state'
import { anySteps, anyWork } from '#support/random-work'
import { planSteps } from '#support/take-steps'

function countAll(state: WorkReader): WorkCounts {
  return countSome(state, [...state.units.keys()], [...state.divergences.values()])
}

describe('counting what changes touch', () => {
  it('comes to what counting all comes to, after each command and after it is taken back', () => {
    let counted = 0
    fc.assert(
      fc.property(anyWork, anySteps, (rows, steps) => {
        const state = new WorkState(rows)
        planSteps(state, steps, (changes) => {
          const known = countAll(state)
          const counts = applyCounting(state, changes, known)
          if (counts === null) return
          counted++
          expect(counts).toEqual(countAll(state))
          expect(applyCounting(state, inverse(changes), counts)).toEqual(known)
          state.apply(changes)
        })
      }),
      { seed: 12, numRuns: 60 },
    )
    expect(counted).toBeGreaterThan(300)
  })
})
