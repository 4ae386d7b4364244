import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyCounting } from '#main/db/recount'
import { countLoaded } from '#main/db/counts'
import { Refusal } from '#shared/errors'
import { inverse } from '#shared/ops/change'
import { plan } from '#shared/ops/plan'
import { WorkState } from '#shared/ops/state'
import { anySteps, anyWork, commandOf } from '#support/random-work'
import { contextFor } from '#support/work'

describe('counting what changes touch', () => {
  it('comes to what counting all comes to, after each command and after it is taken back', () => {
    let counted = 0
    fc.assert(
      fc.property(anyWork, anySteps, (rows, steps) => {
        const state = new WorkState(rows)
        for (const step of steps) {
          const command = commandOf(state, step)
          if (command === null) continue
          try {
            const changes = plan(state, command, contextFor(state))
            const known = countLoaded(state)
            const counts = applyCounting(state, changes, known)
            if (counts === null) continue
            counted++
            expect(counts).toEqual(countLoaded(state))
            expect(applyCounting(state, inverse(changes), counts)).toEqual(known)
            state.apply(changes)
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
          }
        }
      }),
      { seed: 12, numRuns: 60 },
    )
    expect(counted).toBeGreaterThan(300)
  })
})
