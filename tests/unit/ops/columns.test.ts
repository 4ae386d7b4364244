import { describe, expect, it } from 'vitest'
import { expectRefusal, run, shape, stateOf } from '#support/commands'
import { sampleWork, type Sample } from '#support/work'

const COLUMNS = { zh: ['一。', '二。', '三。'], tr: ['Bir.', 'İki.', 'Üç.'], en: ['One.', 'Two.', 'Three.'] }
const ROWS = [
  [[0], [0], [0]],
  [[1], [1], [1]],
  [[2], [2], [2]],
]
const [ZH, TR, EN] = [1, 2, 3]

function sample(): Sample {
  return sampleWork(COLUMNS, ROWS)
}

describe('shifting the rest of a column', () => {
  it('down moves each cell into the row below, the last into a new unit', () => {
    const { rows, segment } = sample()
    const state = stateOf({ rows, segment })
    run(state, { kind: 'column.shift', segment: segment('tr', 1), by: 1, pivot: ZH })
    expect(shape(state)).toEqual(['zh0 | tr0 | en0', 'zh1 |  | en1', 'zh2 | tr1 | en2', ' | tr2 | '])
  })

  it('up puts the first to what stands above, and leaves its last row', () => {
    const { rows, segment } = sample()
    const state = stateOf({ rows, segment })
    run(state, { kind: 'column.shift', segment: segment('tr', 1), by: -1, pivot: ZH })
    expect(shape(state)).toEqual(['zh0 | tr0 tr1 | en0', 'zh1 | tr2 | en1', 'zh2 |  | en2'])
  })

  it('goes no further than the rows chosen', () => {
    const { rows, segment } = sample()
    const state = stateOf({ rows, segment })
    run(state, { kind: 'column.shift', segment: segment('tr', 0), by: 1, pivot: ZH, to: 2 })
    expect(shape(state)).toEqual(['zh0 |  | en0', 'zh1 | tr0 | en1', 'zh2 | tr1 tr2 | en2'])
  })

  it('begins within a cell, and works on the column that gives the order, too', () => {
    const { rows, segment } = sampleWork(COLUMNS, [
      [[0], [0, 1], [0]],
      [[1, 2], [2], [1, 2]],
    ])
    const state = stateOf({ rows, segment })
    run(state, { kind: 'column.shift', segment: segment('tr', 1), by: 1, pivot: ZH })
    expect(shape(state)).toEqual(['zh0 | tr0 | en0', 'zh1 zh2 | tr1 | en1 en2', ' | tr2 | '])
    run(state, { kind: 'column.shift', segment: segment('zh', 0), by: 1, pivot: ZH })
    expect(shape(state)).toEqual([' | tr0 | en0', 'zh0 | tr1 | en1 en2', 'zh1 zh2 | tr2 | '])
  })

  it('refuses to go up from the first row, and says why', () => {
    const { rows, segment } = sample()
    const command = { kind: 'column.shift', segment: segment('tr', 0), by: -1, pivot: ZH } as const
    expectRefusal(stateOf({ rows, segment }), command, 'bad-argument', /first unit/)
  })
})

describe('a gap', () => {
  it('that is inserted can be removed again', () => {
    const state = stateOf(sample())
    run(state, { kind: 'gap.insert', unit: 2, version: EN, pivot: ZH })
    expect(shape(state)).toEqual(['zh0 | tr0 | en0', 'zh1 | tr1 | ', 'zh2 | tr2 | en1', ' |  | en2'])
    run(state, { kind: 'gap.remove', unit: 2, version: EN, pivot: ZH })
    expect(shape(state)).toEqual(['zh0 | tr0 | en0', 'zh1 | tr1 | en1', 'zh2 | tr2 | en2'])
  })

  it('is not removed where there is text, or nothing below', () => {
    const state = stateOf(sample())
    const remove = { kind: 'gap.remove', version: EN, pivot: ZH } as const
    expectRefusal(state, { ...remove, unit: 1 }, 'bad-argument', /no gap here/)
    run(state, { kind: 'gap.insert', unit: 3, version: EN, pivot: ZH })
    run(state, { kind: 'unit.merge', units: [1, 4] })
    expectRefusal(state, { ...remove, unit: 3 }, 'bad-argument', /nothing below/)
  })
})

describe('swapping', () => {
  it('exchanges what two units hold of the versions named', () => {
    const state = stateOf(sample())
    run(state, { kind: 'cell.swap', units: [1, 2], versions: [TR, EN] })
    expect(shape(state)).toEqual(['zh0 | tr1 | en1', 'zh1 | tr0 | en0', 'zh2 | tr2 | en2'])
  })

  it('takes two units', () => {
    const state = stateOf(sample())
    expectRefusal(state, { kind: 'cell.swap', units: [1, 1], versions: [TR] }, 'bad-argument', /two units/)
    expectRefusal(state, { kind: 'cell.swap', units: [1, 2, 3], versions: [TR] }, 'bad-argument', /two units/)
  })
})

describe('detaching', () => {
  it('gives what each unit holds of a version a unit of its own', () => {
    const state = stateOf(sample())
    run(state, { kind: 'unit.detach', units: [1, 2], version: TR })
    expect(shape(state)).toEqual([
      ' | tr0 | ',
      ' | tr1 | ',
      'zh0 |  | en0',
      'zh1 |  | en1',
      'zh2 | tr2 | en2',
    ])
  })

  it('has nothing to do where the unit holds that version only', () => {
    const state = stateOf(sampleWork({ zh: ['一。'], tr: ['Bir.'] }, [[[0], []]]))
    expectRefusal(
      state,
      { kind: 'unit.detach', units: [1], version: ZH },
      'bad-argument',
      /nothing would change/,
    )
  })
})
