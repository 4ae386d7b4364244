import { describe, expect, it } from 'vitest'
import type { Segment } from '#shared/model'
import { WorkState } from '#shared/ops/state'
import { expectRefusal, run, stateOf } from '#support/commands'
import { divergenceAt, sampleWork } from '#support/work'

const ENGLISH = ['It met on 4 May 2020. It will meet again.', 'Thank you 📖!']
const CHINESE = ['会议于2020年5月4日举行。将再次举行。', '谢谢。']

function sample(change: Partial<Segment> = {}, evidence: readonly string[] = []): WorkState {
  const { rows } = sampleWork({ en: ENGLISH, zh: CHINESE }, [
    [[0], [0]],
    [[1], [1]],
  ])
  const segments = rows.segments.map((row) => (row.id === 1 ? { ...row, ...change } : row))
  const plain = new WorkState({ ...rows, segments })
  const divergences = evidence.map((text, n) => divergenceAt(plain, n + 1, [[1, text]]))
  return new WorkState({ ...rows, segments, divergences })
}

function texts(state: WorkState, version: number): string[] {
  return state.column(version).map((id) => state.textOf(state.segment(id)))
}

function quotes(state: WorkState, divergence: number): [number, string, string][] {
  return state.divergence(divergence).evidence.map(({ segment, start, end, text }) => {
    return [segment, text, state.textOf(state.segment(segment)).slice(start, end)]
  })
}

describe('splitting a segment', () => {
  it('cuts at an offset in the text; the second part is new, in the same unit, paragraph and kind', () => {
    const state = sample({ kind: 'list', paragraph: 7 })
    run(state, { kind: 'segment.split', segment: 1, at: 21 })
    expect(texts(state, 1)).toEqual(['It met on 4 May 2020.', 'It will meet again.', ENGLISH[1]])
    expect(state.segment(5)).toMatchObject({ version: 1, unit: 1, paragraph: 7, kind: 'list' })
    expect(state.segment(1).spans).toEqual([[0, 21]])
    expect(state.segment(5).spans).toEqual([[22, 41]])
  })

  it('leaves the unit as it was reviewed: it holds the same text', () => {
    const { rows } = sampleWork({ en: ENGLISH }, [], [{ state: 'accepted' }])
    const state = new WorkState(rows)
    run(state, { kind: 'segment.split', segment: 1, at: 21 })
    expect(state.unit(1)).toEqual(rows.units[0])
  })

  it('cuts between and inside spans', () => {
    // The text of the segment is cut by "4 May", which belongs to a note here.
    const parts: readonly (readonly [number, number])[] = [
      [0, 9],
      [16, 41],
    ]
    const note = { id: 9, version: 1, unit: 1, paragraph: 0, kind: 'note', correction: null } as const
    const { rows } = sampleWork({ en: ENGLISH }, [])
    const first = rows.segments.map((row) => (row.id === 1 ? { ...row, spans: parts } : row))
    const whole = { ...rows, segments: [...first, { ...note, spans: [[10, 15] as const] }] }
    for (const at of [9, 16]) {
      const state = new WorkState(whole)
      run(state, { kind: 'segment.split', segment: 1, at })
      expect(state.segment(1).spans).toEqual([[0, 9]])
      expect(state.segment(10).spans).toEqual([[16, 41]])
    }
    const state = new WorkState(whole)
    run(state, { kind: 'segment.split', segment: 1, at: 21 })
    expect(state.segment(1).spans).toEqual([
      [0, 9],
      [16, 21],
    ])
    expect(state.segment(10).spans).toEqual([[22, 41]])
    expectRefusal(
      new WorkState(whole),
      { kind: 'segment.split', segment: 1, at: 12 },
      'bad-argument',
      /not in/,
    )
  })

  it('cuts a correction too, at a place of its own', () => {
    const state = sample({ correction: 'It met in May 2020. It will not.' })
    run(state, { kind: 'segment.split', segment: 1, at: 21, correctionAt: 19 })
    expect(state.segment(1)).toMatchObject({ correction: 'It met in May 2020.' })
    expect(state.segment(5)).toMatchObject({ correction: 'It will not.' })
  })

  it('keeps no correction for a part that reads as its source', () => {
    const state = sample({ correction: 'It met on 4 May 2020. It will not.' })
    run(state, { kind: 'segment.split', segment: 1, at: 21, correctionAt: 21 })
    expect(state.segment(1).correction).toBeNull()
    expect(state.segment(5).correction).toBe('It will not.')
  })

  it('takes evidence along with its part, and makes two pieces of what the cut goes through', () => {
    const state = sample({}, ['4 May 2020', 'again', '2020. It'])
    run(state, { kind: 'segment.split', segment: 1, at: 21 })
    expect(quotes(state, 1)).toEqual([[1, '4 May 2020', '4 May 2020']])
    expect(quotes(state, 2)).toEqual([[5, 'again', 'again']])
    expect(quotes(state, 3)).toEqual([
      [1, '2020.', '2020.'],
      [5, 'It', 'It'],
    ])
  })

  it('leaves stale evidence where it was', () => {
    const state = sample({}, ['again'])
    run(state, { kind: 'segment.correct', segment: 1, text: 'It met. It will meet.' })
    run(state, { kind: 'segment.split', segment: 1, at: 21, correctionAt: 7 })
    expect(quotes(state, 1)).toEqual([[1, 'again', '']])
  })

  it('refuses what is outside, at an edge, in the middle of a character or leaves a part blank', () => {
    const state = sample()
    const split = (segment: number, at: number): Parameters<typeof run>[1] => ({
      ...{ kind: 'segment.split', segment, at },
    })
    const book = ENGLISH.join('\n').indexOf('📖')
    expectRefusal(state, split(1, 0), 'bad-argument', /en 1 would be blank/)
    expectRefusal(state, split(1, 41), 'bad-argument', /en 1 would be blank/)
    expectRefusal(state, split(1, -1), 'bad-argument', /not in the text of segment en 1/)
    expectRefusal(state, split(1, 42), 'bad-argument', /not in the text/)
    expectRefusal(state, split(1, 1.5), 'bad-argument', /not in the text/)
    expectRefusal(state, split(2, book + 1), 'bad-argument', /cuts a character of segment en 2/)
    expectRefusal(state, split(8, 1), 'not-found', /segment 8/)
    expectRefusal(state, { ...split(1, 21), correctionAt: 3 } as never, 'bad-argument', /was not corrected/)
    const corrected = sample({ correction: 'Short 📖 one' })
    expectRefusal(corrected, split(1, 21), 'bad-argument', /say where its correction is cut/)
    for (const [correctionAt, message] of [
      [0, /blank/],
      [12, /blank/],
      [13, /not in the correction/],
      [7, /cuts a character/],
    ] as const)
      expectRefusal(
        corrected,
        { kind: 'segment.split', segment: 1, at: 21, correctionAt },
        'bad-argument',
        message,
      )
  })
})

describe('joining segments', () => {
  it('takes back a split exactly, whichever is named first', () => {
    for (const segments of [
      [1, 5],
      [5, 1],
    ]) {
      const state = sample({}, ['again'])
      const before = state.segment(1)
      run(state, { kind: 'segment.split', segment: 1, at: 21 })
      run(state, { kind: 'segment.join', segments })
      expect(state.segment(1)).toEqual(before)
      expect(quotes(state, 1)).toEqual([[1, 'again', 'again']])
    }
  })

  it('joins in the words of the language: Chinese without a space', () => {
    const state = stateOf(sampleWork({ en: ENGLISH, zh: CHINESE }, []))
    run(state, { kind: 'segment.join', segments: [1, 2] })
    run(state, { kind: 'segment.join', segments: [3, 4] })
    expect(texts(state, 1)).toEqual([ENGLISH.join(' ')])
    expect(texts(state, 2)).toEqual([CHINESE.join('')])
  })

  it('makes what is shown of all a correction when one was corrected', () => {
    const state = sample({ correction: 'It met.' })
    run(state, { kind: 'segment.join', segments: [1, 2] })
    expect(state.segment(1).correction).toBe('It met. Thank you 📖!')
  })

  it('takes segments out of other units, and a unit that it empties away with its note', () => {
    const { rows } = sampleWork({ en: ENGLISH, zh: CHINESE }, [[[0], [0]], [[1]]], [
      ...[{ state: 'accepted' }, { note: 'thanks' }],
    ] as const)
    const state = new WorkState(rows)
    run(state, { kind: 'segment.join', segments: [1, 2] })
    expect(state.units.has(2)).toBe(false)
    expect(state.unit(1)).toMatchObject({ note: 'thanks', origin: 'person', state: 'unreviewed' })
  })

  it('joins over a note or a page number, and over nothing else', () => {
    const columns = { en: ['The decision', '- 3 -', 'was taken.'] }
    const { rows } = sampleWork(columns, [])
    const kinds = (kind: Segment['kind']): WorkState =>
      new WorkState({
        ...rows,
        segments: rows.segments.map((row) => (row.id === 2 ? { ...row, kind } : row)),
      })
    const state = kinds('furniture')
    run(state, { kind: 'segment.join', segments: [3, 1] })
    expect(texts(state, 1)).toEqual(['The decision was taken.', '- 3 -'])
    run(kinds('note'), { kind: 'segment.join', segments: [1, 3] })
    const command = { kind: 'segment.join', segments: [1, 3] } as const
    expectRefusal(kinds('body'), command, 'bad-argument', /segment en 2 stands between/)
    run(kinds('body'), { kind: 'segment.join', segments: [1, 2, 3] })
  })

  it('moves evidence to the same words, and never leaves it on a segment that is gone', () => {
    const { rows } = sampleWork({ en: ['One two.', 'Three four.', 'Five.'] }, [])
    const plain = new WorkState(rows)
    const fresh = divergenceAt(plain, 1, [
      [1, 'two'],
      [2, 'four'],
      [3, 'Five'],
    ])
    const stale = { ...fresh, id: 2, evidence: fresh.evidence.map((one) => ({ ...one, text: 'gone' })) }
    const state = new WorkState({ ...rows, divergences: [fresh, stale] })
    run(state, { kind: 'segment.join', segments: [1, 2] })
    expect(quotes(state, 1)).toEqual([
      [1, 'two', 'two'],
      [1, 'four', 'four'],
      [3, 'Five', 'Five'],
    ])
    expect(state.divergence(2).evidence.map(({ segment, text }) => [segment, text])).toEqual([
      [1, 'gone'],
      [1, 'gone'],
      [3, 'gone'],
    ])
  })

  it('lets conflicts name the joined segment', () => {
    const conflict = { segments: [2, 3], confidence: 0.6 }
    const { rows } = sampleWork(
      { en: ['One.', 'Two.'], tr: ['Bir.', 'İki.'] },
      [],
      [{}, { conflicts: [conflict] }, { conflicts: [conflict] }],
    )
    const state = new WorkState(rows)
    run(state, { kind: 'segment.join', segments: [1, 2] })
    expect(state.unit(1).conflicts).toEqual([{ segments: [1, 3], confidence: 0.6 }])
    expect(state.unit(3).conflicts).toEqual([{ segments: [1, 3], confidence: 0.6 }])
    expect(state.unit(3).state).toBe('unreviewed')
    expect(state.unit(3).origin).toBe('aligned')
  })

  it('refuses fewer than two, two versions, and segments that are not there', () => {
    const state = sample()
    expectRefusal(state, { kind: 'segment.join', segments: [] }, 'bad-argument', /two segments/)
    expectRefusal(state, { kind: 'segment.join', segments: [1, 1] }, 'bad-argument', /two segments/)
    expectRefusal(
      state,
      { kind: 'segment.join', segments: [1, 3] },
      'bad-argument',
      /en 1, zh 1 are of two versions/,
    )
    expectRefusal(state, { kind: 'segment.join', segments: [1, 30] }, 'not-found', /segment 30/)
  })
})
