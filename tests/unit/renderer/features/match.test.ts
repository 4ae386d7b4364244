import { describe, expect, it } from 'vitest'
import { best, score } from '#renderer/features/palette/match'

describe('finding a command', () => {
  it('wants every word that was typed', () => {
    expect(score('split caret', 'Split segment at the caret')).toBeGreaterThan(0)
    expect(score('split unit', 'Split segment at the caret')).toBe(0)
  })

  it('rates the beginning of the line over that of a word, and that over the middle of one', () => {
    const titles = ['Resplit', 'To split', 'Split unit']
    const entries = titles.map((title) => ({ title, words: '' }))
    expect(best(entries, 'spl').map(({ title }) => title)).toEqual(['Split unit', 'To split', 'Resplit'])
  })

  it('keeps the order of what fits alike, and all of it where nothing was typed', () => {
    const entries = ['Undo', 'Redo'].map((title) => ({ title, words: '' }))
    expect(best(entries, '')).toEqual(entries)
  })

  it('does not mind case, accents or a dotless i', () => {
    expect(score('TURKCE', 'Order by Türkçe')).toBeGreaterThan(0)
    expect(score('ısır', 'isir')).toBeGreaterThan(0)
  })

  it('finds other words of an entry, after its title', () => {
    expect(score('pivot', 'Order by 中文', 'pivot zh')).toBeGreaterThan(0)
    expect(score('pivot', 'Order by 中文', 'pivot zh')).toBeLessThan(
      score('order', 'Order by 中文', 'pivot zh'),
    )
  })

  it('takes what was typed as it is, not as a pattern', () => {
    expect(score('(', 'No bracket')).toBe(0)
  })
})
