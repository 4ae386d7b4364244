import { describe, expect, it } from 'vitest'
import type { Grouping } from '#shared/plain'
import { WorkState } from '#shared/ops/state'
import { rowsOf } from '#main/views/rows'
import { seekRow } from '#main/views/seek'
import { snapshotOf } from '#main/works/plain'
import { realign } from '#main/works/realign'
import { sampleWork } from '#support/work'

/** Three versions of three lines; what an aligner found is one unit a line, and a bead it did not follow. */
function contradicted(): { state: WorkState; grouping: Grouping } {
  const lines = ['one', 'two', 'three']
  const { rows } = sampleWork({ en: lines, fr: lines, de: lines }, [])
  const groups = lines.map((_, n) => ({ members: [[n], [n], [n]], confidence: 0.9, reasons: [] }))
  const refused = [{ versions: [0, 2], members: [[0], [2]], confidence: 0.7 }] as const
  return { state: new WorkState(rows), grouping: { groups, refused } }
}

describe('a contradiction that stays after aligning', () => {
  it('stands as a conflict in the rows of both sides, and is found by the queue of conflicts', () => {
    const { state, grouping } = contradicted()
    const asked = new Set(state.units.keys())
    let last = 100
    const { changes } = realign(state, snapshotOf(state), asked, grouping, () => ++last)
    state.apply(changes)
    const rows = rowsOf(state, 1, 0, 10)
    expect(rows.map(({ conflicts }) => conflicts.map(({ confidence }) => confidence))).toEqual([
      [0.7],
      [],
      [0.7],
    ])
    const [first] = rows
    const segments = first?.conflicts[0]?.segments.map((id) => state.segment(id).version)
    expect(segments).toEqual([1, 3])
    const next = (from: number): number | null =>
      seekRow(state, { work: 1, pivot: 1, from, step: 1, what: 'conflict' })
    expect([next(-1), next(0), next(2)]).toEqual([0, 2, null])
  })
})
