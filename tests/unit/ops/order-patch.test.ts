import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { inverse } from '#shared/ops/change'
import { plan } from '#shared/ops/plan'
import { WorkState } from '#shared/ops/state'
import { largeRows } from '#support/large-work'
import { anySteps, anyWork, commandOf } from '#support/random-work'
import { contextFor, rowsOf } from '#support/work'

/** What the order is, asked of a state that knew it before, and of one that has to make it. */
function expectOrders(state: WorkState): void {
  const fresh = new WorkState(rowsOf(state))
  for (const { id } of state.versions) {
    expect(state.order(id)).toEqual(fresh.order(id))
    expect(state.order(id).map((unit) => state.rowOf(unit, id))).toEqual(state.order(id).map((_, row) => row))
  }
}

describe('an order that is patched', () => {
  it('is the one that is made anew, after each command and after it is taken back', () => {
    let compared = 0
    fc.assert(
      fc.property(anyWork, anySteps, (rows, steps) => {
        const state = new WorkState(rows)
        for (const { id } of state.versions) state.order(id)
        for (const step of steps) {
          const command = commandOf(state, step)
          if (command === null) continue
          try {
            const changes = plan(state, command, contextFor(state))
            state.apply(changes)
            expectOrders(state)
            state.apply(inverse(changes))
            expectOrders(state)
            state.apply(changes)
            compared++
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
          }
        }
      }),
      { seed: 21, numRuns: 150 },
    )
    expect(compared).toBeGreaterThan(500)
  })

  it('stays that in the middle of a large work, wherever segments are moved to', () => {
    const state = new WorkState(largeRows(400))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1599), fc.nat(12), fc.nat(3)), { maxLength: 12 }), (moves) => {
        for (const { id } of state.versions) state.order(id)
        const segments = [...state.segments.keys()]
        for (const [n, by, pivot] of moves) {
          const segment = state.segment(segments[n] ?? 1)
          const version = state.versions[pivot]?.id ?? 1
          const order = state.order(version)
          const to = order[Math.max(0, state.rowOf(segment.unit, version) + by - 6)] ?? segment.unit
          if (to === segment.unit) continue
          state.apply([
            { table: 'segment', id: segment.id, before: segment, after: { ...segment, unit: to } },
          ])
          // A unit that is left without segments goes, as commands see to.
          const left = state.segmentsOf(segment.unit).length === 0 ? state.unit(segment.unit) : null
          if (left !== null) state.apply([{ table: 'unit', id: left.id, before: left, after: null }])
        }
        expectOrders(state)
      }),
      { seed: 22, numRuns: 40 },
    )
  })
})
