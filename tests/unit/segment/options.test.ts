import { describe, expect, it } from 'vitest'
import { cutText } from '#shared/segment/cut'
import { sentenceSplitter } from '#shared/segment/sentences'
import { render } from '#shared/text/render'
import type { SegmentOptions } from '#shared/segment/options'

const pieces = (lang: string, text: string, options: SegmentOptions): string[] =>
  sentenceSplitter(lang, options)(text).map((end, n, ends) => text.slice(ends[n - 1] ?? 0, end))

describe('marks that end a sentence where a person says so', () => {
  const text = 'There are two: one (a; b); two. At 14:30 see https://a.b/c:d; done.'

  it('do not without being asked for', () => {
    expect(pieces('en', text, {})).toHaveLength(2)
  })

  it('are semicolons, but not in brackets', () => {
    expect(pieces('en', text, { pauses: ['semicolon'] })).toEqual([
      'There are two: one (a; b); ',
      'two. ',
      'At 14:30 see https://a.b/c:d; ',
      'done.',
    ])
  })

  it('are colons, but not in a time or an address', () => {
    expect(pieces('en', text, { pauses: ['colon'] })).toEqual([
      'There are two: ',
      'one (a; b); two. ',
      'At 14:30 see https://a.b/c:d; done.',
    ])
  })

  it('are full-width ones without a space behind them, in any language', () => {
    expect(pieces('zh', '一是人；二是钱。时间：14:30。', { pauses: ['semicolon', 'colon'] })).toEqual([
      '一是人；',
      '二是钱。',
      '时间：',
      '14:30。',
    ])
    expect(pieces('de', 'Eins; zwei. Drei.', { pauses: ['semicolon'] })).toHaveLength(3)
  })
})

describe('abbreviations a person lists', () => {
  const text = 'See Xyz. Smith there. It is so.'

  it('end no sentence in their language, with or without their full stop, whatever their case', () => {
    expect(pieces('en', text, {})).toHaveLength(3)
    for (const word of ['Xyz.', 'xyz', ' XYZ. '])
      expect(pieces('en-GB', text, { abbreviations: { en: [word] } })).toEqual([
        'See Xyz. Smith there. ',
        'It is so.',
      ])
    expect(pieces('en', text, { abbreviations: { '*': ['xyz'] } })).toHaveLength(2)
    expect(pieces('en', text, { abbreviations: { de: ['xyz'] } })).toHaveLength(3)
  })

  it('are whole words', () => {
    expect(pieces('en', text, { abbreviations: { en: ['yz', 'here'] } })).toHaveLength(3)
  })

  it('may be of several words, and count in languages without rules', () => {
    expect(pieces('de', 'Das ist i. d. R. Unsinn. Ja.', {})).toHaveLength(4)
    expect(
      pieces('de', 'Das ist i. d. R. Unsinn. Ja.', { abbreviations: { de: ['i. d. R.'] } }),
    ).toHaveLength(2)
  })

  it('never take the end of the text away', () => {
    expect(pieces('en', 'It is xyz.', { abbreviations: { en: ['xyz'] } })).toEqual(['It is xyz.'])
  })
})

describe('options of a whole text', () => {
  it('reach its segments', () => {
    const text = 'One; two.\n\nThree; four.'
    const cut = (options: SegmentOptions): string[] =>
      cutText(text, 'en', options).map(({ spans }) => render(text, spans))
    expect(cut({})).toEqual(['One; two.', 'Three; four.'])
    expect(cut({ pauses: ['semicolon'] })).toEqual(['One;', 'two.', 'Three;', 'four.'])
  })
})
