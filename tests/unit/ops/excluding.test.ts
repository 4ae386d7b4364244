import { describe, expect, it } from 'vitest'
import type { Divergence } from '#shared/model'
import { WorkState } from '#shared/ops/state'
import { expectRefusal, run, stateOf } from '#support/commands'
import { divergenceAt, sampleWork } from '#support/work'
import { inEnglish } from '#shared/words/in-words'

const COLUMNS = { zh: ['一。', '二。', '三。'], tr: ['Bir.', 'İki.', 'Üç.'] }
const ROWS = [
  [[0], [0]],
  [[1], [1]],
  [[2], [2]],
]

describe('excluding units', () => {
  it('marks them, and takes the findings in them away, but for those a person decided', () => {
    const { rows, segment } = sampleWork(COLUMNS, ROWS)
    const plain = new WorkState(rows)
    const open = divergenceAt(plain, 1, [[segment('zh', 0), '一']])
    const decided = { ...divergenceAt(plain, 2, [[segment('tr', 0), 'Bir']]), state: 'dismissed' } as const
    const elsewhere = divergenceAt(plain, 3, [[segment('tr', 1), 'İki']])
    const state = new WorkState({ ...rows, divergences: [open, decided, elsewhere] })
    run(state, { kind: 'unit.exclude', units: [1], excluded: true })
    expect(state.unit(1).excluded).toBe(true)
    expect([...state.divergences.keys()]).toEqual([2, 3])
    run(state, { kind: 'unit.exclude', units: [1, 2], excluded: false })
    expect('excluded' in state.unit(1)).toBe(false)
  })

  it('refuses what is so already', () => {
    const state = stateOf(sampleWork(COLUMNS, ROWS))
    const again = { kind: 'unit.exclude', units: [1], excluded: false } as const
    expectRefusal(state, again, 'bad-argument', /nothing would change/)
  })

  it('outlives regrouping only where all that goes into a unit was excluded', () => {
    const excluded = [{ excluded: true }, { excluded: true }]
    const state = stateOf(sampleWork(COLUMNS, ROWS, excluded))
    run(state, { kind: 'unit.merge', units: [1, 2] })
    expect(state.unit(1).excluded).toBe(true)
    run(state, { kind: 'unit.merge', units: [1, 3] })
    expect(state.unit(1).excluded).toBeUndefined()
  })
})

describe('accepting all above', () => {
  it('accepts what nobody looked at, down to the unit, and leaves doubts and excluded units', () => {
    const state = stateOf(sampleWork(COLUMNS, ROWS, [{ state: 'doubtful' }, {}, {}]))
    run(state, { kind: 'unit.accept-above', unit: 2, pivot: 1 })
    expect([1, 2, 3].map((unit) => state.unit(unit).state)).toEqual(['doubtful', 'accepted', 'unreviewed'])
  })
})

describe('marking as moved', () => {
  it('links the segments and says that the first stands elsewhere', () => {
    const { rows, segment } = sampleWork(COLUMNS, [
      [[0], [0]],
      [[1], []],
      [[2], [2]],
    ])
    const state = new WorkState(rows)
    run(state, { kind: 'segment.moved', segments: [segment('tr', 1), segment('zh', 1)] })
    expect(state.segment(segment('zh', 1)).unit).toBe(state.segment(segment('tr', 1)).unit)
    const [moved] = [...state.divergences.values()]
    expect(moved).toMatchObject({
      category: 'moved',
      severity: 'minor',
      state: 'confirmed',
      origin: 'person',
    })
    expect(moved === undefined ? '' : inEnglish(moved.message)).toBe(
      'tr 2 stands at another place of the text than zh 2.',
    )
    expect(moved?.evidence.map(({ role, text }) => [role, text])).toEqual([
      ['place', 'İki.'],
      ['counterpart', '二。'],
    ])
  })

  it('confirms what a check found of it, once', () => {
    const { rows, segment } = sampleWork(COLUMNS, ROWS)
    const found = {
      ...divergenceAt(new WorkState(rows), 7, [
        [segment('tr', 1), 'İki.'],
        [segment('zh', 1), '二。'],
      ]),
      category: 'moved',
    } as const
    const state = new WorkState({ ...rows, divergences: [found] })
    const mark = { kind: 'segment.moved', segments: [segment('tr', 1)] } as const
    run(state, mark)
    expect([...state.divergences.values()]).toMatchObject([{ id: 7, state: 'confirmed' }])
    expectRefusal(state, mark, 'bad-argument', /already/)
  })

  it('adds a new one where what is known was dismissed, or tells of other text', () => {
    const { rows, segment } = sampleWork(COLUMNS, ROWS)
    const plain = new WorkState(rows)
    const [tr, zh, far] = [segment('tr', 1), segment('zh', 1), segment('zh', 2)]
    const known = (id: number, other: number): Divergence => ({
      ...divergenceAt(plain, id, [
        [tr, 'İki.'],
        [other, plain.textOf(plain.segment(other))],
      ]),
      category: 'moved',
    })
    const asCounterpart = (found: Divergence): Divergence => ({
      ...found,
      evidence: found.evidence.map((one) => (one.segment === tr ? { ...one, role: 'counterpart' } : one)),
    })
    const others: Divergence[] = [
      { ...known(7, zh), state: 'dismissed' },
      known(8, far),
      asCounterpart(known(9, zh)),
    ]
    const state = new WorkState({ ...rows, divergences: others })
    run(state, { kind: 'segment.moved', segments: [tr] })
    const [first, second, third, added] = [...state.divergences.values()]
    expect([first, second, third]).toEqual(others)
    expect(added).toMatchObject({ category: 'moved', state: 'confirmed', origin: 'person' })
  })

  it('refuses text without a counterpart', () => {
    const { rows, segment } = sampleWork({ zh: ['一。'], tr: ['Bir.'] }, [[[0], []]])
    const mark = { kind: 'segment.moved', segments: [segment('zh', 0)] } as const
    expectRefusal(new WorkState(rows), mark, 'bad-argument', /counterpart/)
  })
})
