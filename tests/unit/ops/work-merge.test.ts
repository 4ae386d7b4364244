import { describe, expect, it } from 'vitest'
import { inverse } from '#shared/ops/change'
import type { Command } from '#shared/ops/commands'
import { plan } from '#shared/ops/plan'
import { WorkState } from '#shared/ops/state'
import { refusalOf } from '#support/project'
import { sampleWork } from '#support/work'

type Merge = Extract<Command, { kind: 'work.merge' }>

const context = {
  actor: 'ann',
  at: '2026-01-01T00:00:00Z',
  allocate: () => {
    throw new Error('a merge makes no rows')
  },
}

function sample(): { readonly state: WorkState; readonly ru: (index: number) => number } {
  const { rows, segment } = sampleWork({ en: ['One.', 'Two.'], ru: ['Раз.', 'Два.'] }, [
    [[0], [0]],
    [[1], [1]],
  ])
  return { state: new WorkState(rows), ru: (index) => segment('ru', index) }
}

const merge = (part: Partial<Merge>): Merge => ({
  ...{ kind: 'work.merge', work: 1, file: 'a.xlsx', texts: [], notes: [], states: [] },
  ...part,
})

describe('work.merge', () => {
  it('takes texts, notes and states of units at once, and is undone by the inverse', () => {
    const { state, ru } = sample()
    const changes = plan(
      state,
      merge({
        texts: [{ segment: ru(0), before: 'Раз.', text: 'Один.' }],
        notes: [{ unit: 1, before: '', text: 'seen' }],
        states: [{ unit: 1, before: 'unreviewed', state: 'accepted' }],
      }),
      context,
    )
    expect(changes).toHaveLength(2)
    state.apply(changes)
    expect(state.textOf(state.segment(ru(0)))).toBe('Один.')
    expect(state.unit(1)).toMatchObject({ note: 'seen', state: 'accepted' })
    state.apply(inverse(changes))
    expect(state.unit(1)).toMatchObject({ note: '', state: 'unreviewed' })
    expect(state.segment(ru(0)).correction).toBeNull()
  })

  it('takes a correction back where the text is that of the document again', () => {
    const { state, ru } = sample()
    const text = (before: string, after: string): Merge =>
      merge({ texts: [{ segment: ru(1), before, text: after }] })
    state.apply(plan(state, text('Два.', 'Две.'), context))
    state.apply(plan(state, text('Две.', 'Два.'), context))
    expect(state.segment(ru(1)).correction).toBeNull()
  })

  it('refuses what would lose an edit, blank texts and half characters', () => {
    const { state, ru } = sample()
    const refused = (part: Partial<Merge>): string => refusalOf(() => plan(state, merge(part), context)).code
    expect(refused({ texts: [{ segment: ru(0), before: 'Old.', text: 'New.' }] })).toBe('stale')
    expect(refused({ notes: [{ unit: 1, before: 'old', text: 'new' }] })).toBe('stale')
    expect(refused({ states: [{ unit: 1, before: 'doubtful', state: 'accepted' }] })).toBe('stale')
    expect(refused({ texts: [{ segment: ru(0), before: 'Раз.', text: ' ' }] })).toBe('bad-argument')
    expect(refused({ texts: [{ segment: ru(0), before: 'Раз.', text: '\ud800' }] })).toBe('bad-argument')
    expect(refused({ texts: [{ segment: 999, before: 'Раз.', text: 'a' }] })).toBe('not-found')
    expect(refused({})).toBe('bad-argument')
  })
})
