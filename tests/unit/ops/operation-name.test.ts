import { describe, expect, it } from 'vitest'
import type { Command } from '#shared/ops/commands'
import { labelOf } from '#shared/ops/labels'
import { nameOf } from '#shared/ops/operation-name'
import { stateOf } from '#support/commands'
import { sampleWork } from '#support/work'

const { rows, segment } = sampleWork(
  { zh: ['一。', '二。', '三。', '四。', '五。', '六。'], tr: ['Bir.', 'İki.'] },
  [[[0], [1]], [[1], [0]], [[2]], [[3]], [[4]], [[5]]],
)

function labelled(command: Command): string {
  return labelOf(command.kind, command.kind, nameOf(stateOf({ rows, segment }), command))
}

describe('the name of an operation', () => {
  it('tells the numbers that units had in the order the person saw', () => {
    expect(labelled({ kind: 'unit.merge', units: [1, 2] })).toBe('merge units 1, 2')
    expect(labelled({ kind: 'unit.note', unit: 1, text: 'x', pivot: 2 })).toBe('note on unit 6')
    expect(labelled({ kind: 'unit.review', units: [3, 4, 5], state: 'accepted' })).toBe('accept units 3–5')
    const gap = { kind: 'gap.insert', unit: 2, version: 2, pivot: 1 } as const
    expect(labelled(gap)).toBe('insert gap in unit 2')
    expect(labelled({ kind: 'unit.exclude', units: [1, 3, 5, 6], excluded: false })).toBe(
      'take in units 1, 3, 5 …',
    )
  })

  it('tells segments by language and number, and undo what it takes back', () => {
    const shift = { kind: 'column.shift', segment: segment('tr', 1), by: -1, pivot: 1 } as const
    expect(labelled(shift)).toBe('shift column up from tr 2')
    const name = nameOf(stateOf({ rows, segment }), shift)
    expect(labelOf('undo', shift.kind, name)).toBe('undo: shift column up from tr 2')
    expect(labelOf('undo', shift.kind)).toBe('undo: shift column')
  })
})
