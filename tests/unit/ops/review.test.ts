import { describe, expect, it } from 'vitest'
import { expectRefusal, run, stateOf } from '#support/commands'
import { contextFor, sampleWork } from '#support/work'
import { COLUMNS, ROWS, sample } from '#support/review-sample'

describe('correcting a segment', () => {
  it('shows the correction and leaves source, unit and evidence alone', () => {
    const state = sample()
    const changes = run(state, { kind: 'segment.correct', segment: 4, text: 'İki 2.' })
    expect(changes).toHaveLength(1)
    expect(state.textOf(state.segment(4))).toBe('İki 2.')
    expect(state.sourceTextOf(state.segment(4))).toBe('İki 3.')
    // The evidence is stale now: its place no longer reads as quoted.
    expect(state.divergencesOf(4).map(({ evidence }) => evidence[0]?.text)).toEqual(['3', '3'])
  })

  it('is taken back with null, and by writing the source text again', () => {
    for (const text of [null, 'İki 3.']) {
      const state = sample()
      run(state, { kind: 'segment.correct', segment: 4, text: 'İki 2.' })
      run(state, { kind: 'segment.correct', segment: 4, text })
      expect(state.segment(4).correction).toBeNull()
    }
  })

  it('refuses a blank text, half a character, the same text, and a segment that is not there', () => {
    const state = sample()
    const correct = (text: string | null, segment = 4): Parameters<typeof run>[1] => ({
      ...{ kind: 'segment.correct', segment, text },
    })
    expectRefusal(state, correct('  \n'), 'bad-argument', /cannot be blank/)
    expectRefusal(state, correct('half \ud83d'), 'bad-argument', /half of a character/)
    expectRefusal(state, correct(null), 'bad-argument', /nothing would change/)
    expectRefusal(state, correct('İki 3.'), 'bad-argument', /nothing would change/)
    expectRefusal(state, correct('x', 99), 'not-found', /segment 99/)
  })
})

describe('reviewing units', () => {
  it('sets the state of those that are not in it yet', () => {
    const state = sample()
    run(state, { kind: 'unit.review', units: [1], state: 'accepted' })
    const changes = run(state, { kind: 'unit.review', units: [1, 2], state: 'accepted' })
    expect(changes.map(({ id }) => id)).toEqual([2])
    expect([state.unit(1).state, state.unit(2).state]).toEqual(['accepted', 'accepted'])
    expect(state.unit(2).origin).toBe('aligned')
  })

  it('refuses none, no change, and units that are not there', () => {
    const state = sample()
    expectRefusal(state, { kind: 'unit.review', units: [], state: 'accepted' }, 'bad-argument', /none/)
    expectRefusal(state, { kind: 'unit.review', units: [1], state: 'unreviewed' }, 'bad-argument', /nothing/)
    expectRefusal(state, { kind: 'unit.review', units: [1, 9], state: 'doubtful' }, 'not-found', /unit 9/)
  })
})

describe('a note', () => {
  it('is written as it is, and taken away by a blank one', () => {
    const state = sample()
    run(state, { kind: 'unit.note', unit: 2, text: 'ask the\nauthor ' })
    expect(state.unit(2).note).toBe('ask the\nauthor ')
    run(state, { kind: 'unit.note', unit: 2, text: ' ' })
    expect(state.unit(2).note).toBe('')
    expectRefusal(state, { kind: 'unit.note', unit: 2, text: '' }, 'bad-argument', /nothing would change/)
    expectRefusal(state, { kind: 'unit.note', unit: 9, text: 'x' }, 'not-found', /unit 9/)
    expectRefusal(
      state,
      { kind: 'unit.note', unit: 1, text: '\udcd6' },
      'bad-argument',
      /the note holds half/,
    )
  })
})

describe('deciding divergences', () => {
  it('keeps who, when and why, and nothing of them once open again', () => {
    const state = sample()
    const { actor, at } = contextFor(state)
    run(state, { kind: 'divergence.decide', divergences: [1], state: 'dismissed', reason: 'a typo' })
    expect(state.divergence(1)).toMatchObject({
      state: 'dismissed',
      decision: { actor, at, reason: 'a typo' },
    })
    run(state, { kind: 'divergence.decide', divergences: [1, 2], state: 'confirmed' })
    expect(state.divergence(2).decision).toEqual({ actor, at, reason: '' })
    run(state, { kind: 'divergence.decide', divergences: [1], state: 'open' })
    expect(state.divergence(1)).toMatchObject({ state: 'open', decision: null })
  })

  it('takes another reason for the same state, and leaves alone what is decided so already', () => {
    const state = sample()
    run(state, { kind: 'divergence.decide', divergences: [1], state: 'confirmed', reason: 'a' })
    run(state, { kind: 'divergence.decide', divergences: [1], state: 'confirmed', reason: 'b' })
    const again = run(state, { kind: 'divergence.decide', divergences: [1, 2], state: 'confirmed' })
    expect(again.map(({ id }) => id)).toEqual([2])
    expect(state.divergence(1).decision?.reason).toBe('b')
  })

  it('refuses none, no change, and divergences that are not there', () => {
    const state = sample()
    const decide = (divergences: readonly number[]): Parameters<typeof run>[1] => ({
      ...{ kind: 'divergence.decide', divergences, state: 'open' },
    })
    expectRefusal(state, decide([]), 'bad-argument', /none/)
    expectRefusal(state, decide([1]), 'bad-argument', /nothing would change/)
    expectRefusal(state, decide([3]), 'not-found', /divergence 3/)
  })
})

describe('a command that is none', () => {
  it('is refused', () => {
    const state = stateOf(sampleWork(COLUMNS, ROWS))
    // What a window of another version could send; the types do not allow it.
    for (const kind of ['unit.fold', 'toString'])
      expectRefusal(state, { kind } as never, 'bad-argument', new RegExp(`no command ${kind}`))
  })
})
