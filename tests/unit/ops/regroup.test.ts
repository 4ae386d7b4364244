import { describe, expect, it } from 'vitest'
import type { Unit } from '#shared/model'
import { expectRefusal, run, shape, stateOf } from '#support/commands'
import { sampleWork, type Sample } from '#support/work'

const COLUMNS = { zh: ['一。', '二。', '三。'], tr: ['Bir.', 'İki.', 'Üç.'], en: ['One.', 'Two.', 'Three.'] }
const ROWS = [
  [[0], [0], [0]],
  [[1], [1], [1]],
  [[2], [2], [2]],
]

function sample(units: readonly Partial<Unit>[] = []): Sample {
  return sampleWork(COLUMNS, ROWS, units)
}

describe('merging units', () => {
  it('puts all segments into the first named, in order of the versions', () => {
    const state = stateOf(sample())
    run(state, { kind: 'unit.merge', units: [2, 1] })
    expect(shape(state)).toEqual(['zh0 zh1 | tr0 tr1 | en0 en1', 'zh2 | tr2 | en2'])
    expect(state.units.has(2)).toBe(true)
    expect(state.units.has(1)).toBe(false)
  })

  it('makes the unit a person’s, without the confidence and the acceptance of another grouping', () => {
    const state = stateOf(sample([{ state: 'accepted' }, { state: 'accepted' }]))
    run(state, { kind: 'unit.merge', units: [1, 2] })
    expect(state.unit(1)).toMatchObject({
      ...{ origin: 'person', confidence: null, reasons: [], state: 'unreviewed' },
    })
  })

  it('keeps every note, and a doubt about any of them', () => {
    const state = stateOf(
      sample([{ note: 'see p. 3' }, { note: 'ask', state: 'doubtful' }, { note: 'see p. 3' }]),
    )
    run(state, { kind: 'unit.merge', units: [1, 2, 3] })
    expect(state.unit(1)).toMatchObject({ note: 'see p. 3\nask', state: 'doubtful' })
  })

  it('settles a conflict between the merged units, and keeps one with another unit', () => {
    const { rows, segment } = sample()
    const settled = { segments: [segment('zh', 0), segment('en', 1)], confidence: 0.6 }
    const open = { segments: [segment('zh', 1), segment('en', 2)], confidence: 0.5 }
    const state = stateOf(sample([{ conflicts: [settled] }, { conflicts: [settled, open] }]))
    expect(rows.units).toHaveLength(3)
    run(state, { kind: 'unit.merge', units: [1, 2] })
    expect(state.unit(1).conflicts).toEqual([open])
  })

  it('refuses fewer than two units, the same unit twice, and units that are not there', () => {
    const state = stateOf(sample())
    expectRefusal(state, { kind: 'unit.merge', units: [] }, 'bad-argument', /two units/)
    expectRefusal(state, { kind: 'unit.merge', units: [1] }, 'bad-argument', /two units/)
    expectRefusal(state, { kind: 'unit.merge', units: [1, 1] }, 'bad-argument', /two units/)
    expectRefusal(state, { kind: 'unit.merge', units: [1, 99] }, 'not-found', /unit 99/)
  })
})

describe('splitting a unit', () => {
  it('moves the named segments into one new unit, still linked', () => {
    const { segment, ...rest } = sample()
    const state = stateOf({ ...rest, segment })
    run(state, { kind: 'unit.split', unit: 2, segments: [segment('tr', 1), segment('en', 1)] })
    expect(shape(state)).toEqual(['zh0 | tr0 | en0', ' | tr1 | en1', 'zh1 |  | ', 'zh2 | tr2 | en2'])
  })

  it('lets both parts keep a doubt, and neither an acceptance; the note stays', () => {
    const { segment } = sample()
    const doubtful = stateOf(sample([{ state: 'doubtful', note: 'why?' }]))
    run(doubtful, { kind: 'unit.split', unit: 1, segments: [segment('en', 0)] })
    expect([doubtful.unit(1).state, doubtful.unit(4).state]).toEqual(['doubtful', 'doubtful'])
    expect([doubtful.unit(1).note, doubtful.unit(4).note]).toEqual(['why?', ''])
    const accepted = stateOf(sample([{ state: 'accepted' }]))
    run(accepted, { kind: 'unit.split', unit: 1, segments: [segment('en', 0)] })
    expect([accepted.unit(1).state, accepted.unit(4).state]).toEqual(['unreviewed', 'unreviewed'])
  })

  it('refuses none, all, and segments of other units', () => {
    const { segment, ...rest } = sample()
    const state = stateOf({ ...rest, segment })
    const all = [segment('zh', 0), segment('tr', 0), segment('en', 0)]
    expectRefusal(state, { kind: 'unit.split', unit: 1, segments: [] }, 'bad-argument', /none was given/)
    expectRefusal(state, { kind: 'unit.split', unit: 1, segments: all }, 'bad-argument', /leave at least one/)
    expectRefusal(
      state,
      { kind: 'unit.split', unit: 1, segments: [segment('tr', 1)] },
      'bad-argument',
      /tr 2 is not in the unit/,
    )
    expectRefusal(state, { kind: 'unit.split', unit: 9, segments: all }, 'not-found', /unit 9/)
  })
})

describe('linking segments', () => {
  it('brings the others into the unit of the first, which keeps what else it holds', () => {
    const { segment, ...rest } = sample()
    const state = stateOf({ ...rest, segment })
    run(state, { kind: 'unit.link', segments: [segment('en', 1), segment('tr', 0)] })
    expect(shape(state)).toEqual(['zh0 |  | en0', 'zh1 | tr0 tr1 | en1', 'zh2 | tr2 | en2'])
  })

  it('deletes a unit that it empties, and keeps the note of that', () => {
    const lone = sampleWork({ zh: ['一。'], tr: ['Bir.'] }, [[[0]], [[], [0]]], [{}, { note: 'late' }])
    const state = stateOf(lone)
    run(state, { kind: 'unit.link', segments: [lone.segment('zh', 0), lone.segment('tr', 0)] })
    expect(shape(state)).toEqual(['zh0 | tr0'])
    expect(state.unit(1).note).toBe('late')
  })

  it('refuses none, one version only, segments that are not there, and what is linked already', () => {
    const { segment, ...rest } = sample()
    const state = stateOf({ ...rest, segment })
    expectRefusal(state, { kind: 'unit.link', segments: [] }, 'bad-argument', /none was given/)
    expectRefusal(state, { kind: 'unit.link', segments: [1] }, 'bad-argument', /two versions/)
    expectRefusal(state, { kind: 'unit.link', segments: [1, 2] }, 'bad-argument', /merge their units/)
    expectRefusal(state, { kind: 'unit.link', segments: [1, 77] }, 'not-found', /segment 77/)
    const linked = [segment('zh', 0), segment('tr', 0)]
    expectRefusal(state, { kind: 'unit.link', segments: linked }, 'bad-argument', /nothing would change/)
  })
})

describe('unlinking segments', () => {
  it('makes one new unit of the segments of each version', () => {
    const { segment, ...rest } = sample()
    const state = stateOf({ ...rest, segment })
    const segments = [segment('tr', 1), segment('en', 0), segment('tr', 0)]
    run(state, { kind: 'unit.unlink', segments })
    expect(shape(state)).toEqual([
      ...[' | tr0 tr1 | ', ' |  | en0', 'zh0 |  | ', 'zh1 |  | en1', 'zh2 | tr2 | en2'],
    ])
  })

  it('takes a unit apart when all of it is named, and keeps its note', () => {
    const { segment } = sample()
    const state = stateOf(sample([{ note: 'apart' }]))
    run(state, { kind: 'unit.unlink', segments: [segment('zh', 0), segment('tr', 0), segment('en', 0)] })
    expect(state.units.has(1)).toBe(false)
    const notes = ['zh', 'tr', 'en'].map((lang) => state.unit(state.segment(segment(lang, 0)).unit).note)
    expect(notes).toEqual(['apart', '', ''])
  })

  it('refuses none, and what stands alone already', () => {
    const lone = sampleWork({ zh: ['一。'], tr: ['Bir.'] }, [])
    const state = stateOf(lone)
    expectRefusal(state, { kind: 'unit.unlink', segments: [] }, 'bad-argument', /none was given/)
    expectRefusal(state, { kind: 'unit.unlink', segments: [1, 2] }, 'bad-argument', /nothing would change/)
    expectRefusal(state, { kind: 'unit.unlink', segments: [3] }, 'not-found', /segment 3/)
  })
})

describe('moving a segment', () => {
  it('puts it into the other unit and changes both', () => {
    const { segment } = sample()
    const state = stateOf(sample([{ state: 'accepted' }, { state: 'accepted' }, { state: 'accepted' }]))
    run(state, { kind: 'segment.move', segment: segment('tr', 1), to: 1 })
    expect(shape(state)).toEqual(['zh0 | tr0 tr1 | en0', 'zh1 |  | en1', 'zh2 | tr2 | en2'])
    expect([1, 2, 3].map((id) => state.unit(id).state)).toEqual(['unreviewed', 'unreviewed', 'accepted'])
    expect([1, 2, 3].map((id) => state.unit(id).origin)).toEqual(['person', 'person', 'aligned'])
  })

  it('does not carry a doubt about a unit that stays', () => {
    const { segment } = sample()
    const state = stateOf(sample([{}, { state: 'doubtful' }]))
    run(state, { kind: 'segment.move', segment: segment('tr', 1), to: 1 })
    expect([state.unit(1).state, state.unit(2).state]).toEqual(['unreviewed', 'doubtful'])
  })

  it('refuses its own unit, and segments and units that are not there', () => {
    const state = stateOf(sample())
    expectRefusal(state, { kind: 'segment.move', segment: 1, to: 1 }, 'bad-argument', /nothing would change/)
    expectRefusal(state, { kind: 'segment.move', segment: 1, to: 55 }, 'not-found', /unit 55/)
    expectRefusal(state, { kind: 'segment.move', segment: 55, to: 1 }, 'not-found', /segment 55/)
  })
})
