import { describe, expect, it } from 'vitest'
import { severityOf } from '#shared/model'
import { mqmOf } from '#shared/mqm'
import { expectRefusal, run, stateOf } from '#support/commands'
import { sampleWork } from '#support/work'
import { COLUMNS, ROWS, sample } from '#support/review-sample'

describe('grading divergences', () => {
  it('puts a severity and an MQM type of a person over those of the check, and takes them away again', () => {
    const state = sample()
    const found = state.divergence(1).severity
    run(state, { kind: 'divergence.grade', divergences: [1, 2], severity: 'critical' })
    run(state, { kind: 'divergence.grade', divergences: [1], mqm: 'wrong-term' })
    expect([1, 2].map((id) => severityOf(state.divergence(id)))).toEqual(['critical', 'critical'])
    expect(state.divergence(1).severity).toBe(found)
    expect(mqmOf(state.divergence(1))).toBe('wrong-term')

    run(state, { kind: 'divergence.grade', divergences: [1, 2], severity: null, mqm: null })
    expect(state.divergence(1)).toEqual(sample().divergence(1))
  })

  it('with the severity that the check has anyway is no grade of its own', () => {
    const state = sample()
    const { severity } = state.divergence(1)
    run(state, { kind: 'divergence.grade', divergences: [1], severity: 'neutral' })
    run(state, { kind: 'divergence.grade', divergences: [1], severity })
    expect(state.divergence(1)).not.toHaveProperty('grade')
  })

  it('needs divergences, that exist', () => {
    const state = sample()
    const kind = 'divergence.grade'
    expectRefusal(state, { kind, divergences: [], severity: 'minor' }, 'bad-argument', /none was given/)
    expectRefusal(state, { kind, divergences: [9], severity: 'minor' }, 'not-found', /divergence 9/)
  })
})

describe('a note on a divergence', () => {
  it('is written, changed and with a blank text removed', () => {
    const state = sample()
    run(state, { kind: 'divergence.note', divergence: 1, text: 'ask the author' })
    expect(state.divergence(1).note).toBe('ask the author')
    run(state, { kind: 'divergence.note', divergence: 1, text: '  ' })
    expect(state.divergence(1)).not.toHaveProperty('note')
    expectRefusal(
      ...[state, { kind: 'divergence.note', divergence: 1, text: ' ' } as const, 'bad-argument'],
      /nothing would change/,
    )
  })
})

describe('a divergence that a person adds', () => {
  const command = {
    ...({ kind: 'divergence.add', category: 'name', severity: 'minor', message: 'Another name.' } as const),
    places: [
      { segment: 1, start: 0, end: 3 },
      { segment: 3, start: 0, end: 3 },
    ],
  }

  it('is confirmed, with who and when, and quotes the text it was shown in', () => {
    const state = stateOf(sampleWork(COLUMNS, ROWS))
    run(state, command)
    const [added] = state.divergences.values()
    expect(added).toMatchObject({
      ...{ category: 'name', severity: 'minor', confidence: 1, state: 'confirmed', origin: 'person' },
      decision: { actor: 'ann', at: '2026-03-01T09:30:00.000Z' },
    })
    expect(added?.evidence.map(({ version, text }) => [version, text])).toEqual([
      [1, 'One'],
      [2, 'Bir'],
    ])
  })

  it('needs a description, and evidence within the text', () => {
    const state = stateOf(sampleWork(COLUMNS, ROWS))
    expectRefusal(state, { ...command, message: ' ' }, 'bad-argument', /say what differs/)
    expectRefusal(state, { ...command, places: [] }, 'bad-argument', /needs evidence/)
    for (const [start, end] of [
      [0, 7],
      [-1, 2],
      [3, 3],
    ] as const)
      expectRefusal(
        ...[state, { ...command, places: [{ segment: 3, start, end }] }, 'bad-argument'],
        /is no stretch of tr 1, which has 6 characters/,
      )
  })
})

describe('signing off a work', () => {
  const first = { kind: 'work.sign', work: 1, reader: ' Ann ', reading: 'first', remark: '' } as const

  it('writes who read it and what was left unread', () => {
    const state = sample()
    run(state, { kind: 'unit.review', units: [1], state: 'accepted' })
    run(state, first)
    expect(state.work.signed).toEqual([
      {
        ...{ reader: 'Ann', reading: 'first', at: '2026-03-01T09:30:00.000Z', remark: '' },
        left: { unreviewed: 1, doubtful: 0, open: 2, hints: 0 },
      },
    ])
  })

  it('a second time is by another person than the first', () => {
    const state = sample()
    const second = { ...first, reading: 'second' } as const
    expectRefusal(state, second, 'bad-argument', /no first reading yet/)
    run(state, first)
    expectRefusal(state, { ...second, reader: 'ANN' }, 'bad-argument', /by somebody else/)
    run(state, { ...second, reader: 'Bo' })
    expect(state.work.signed?.map(({ reader }) => reader)).toEqual(['Ann', 'Bo'])
    expectRefusal(state, { ...first, reader: ' ' }, 'bad-argument', /say who signs/)
  })
})
