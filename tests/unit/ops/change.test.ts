import { describe, expect, it } from 'vitest'
import { inOne, type Change } from '#shared/ops/change'
import type { Unit } from '#shared/model'

const unit = (note: string): Unit => ({
  ...{ id: 1, work: 1, state: 'unreviewed', origin: 'aligned', confidence: null },
  ...{ reasons: [], conflicts: [], note },
})
const change = (before: Unit | null, after: Unit | null): Change => ({ table: 'unit', id: 1, before, after })

describe('changes made one after another, as one', () => {
  it('are one a row, from what it was first to what it was last', () => {
    expect(inOne([[change(unit('a'), unit('b'))], [change(unit('b'), unit('c'))]])).toEqual([
      change(unit('a'), unit('c')),
    ])
    expect(inOne([[change(unit('a'), null)], [change(null, unit('b'))]])).toEqual([
      change(unit('a'), unit('b')),
    ])
  })

  it('are none where a row is as it was', () => {
    expect(inOne([[change(unit('a'), unit('b'))], [change(unit('b'), unit('a'))]])).toEqual([])
    expect(inOne([[change(null, unit('b'))], [change(unit('b'), null)]])).toEqual([])
  })
})
