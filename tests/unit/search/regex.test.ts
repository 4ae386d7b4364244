import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { kwicOf } from '#shared/search/kwic'
import { checkSearchQuery, readSavedSearches } from '#shared/search/query'
import { expand, expressionOf, regexMatches } from '#shared/search/regex'
import { replaceIn } from '#shared/search/replace'

function refusal(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

const EVERYWHERE = { languages: [], works: [], states: [], kinds: [] }

describe('an expression', () => {
  it('that is wrong is refused with the place and the reason', () => {
    const messageOf = (text: string): string =>
      refusal(() => expressionOf({ text, caseSensitive: false }, 'en'))
    expect(messageOf('ab**')).toBe(
      'the expression is wrong at character 4 (“*”): there is nothing before it to repeat',
    )
    expect(messageOf('a(b|c')).toBe(
      'the expression is wrong at character 2 (“(b|c”): a bracket is not closed',
    )
    expect(messageOf('ab)c')).toMatch(/character 3 .*“\)” closes nothing/)
    expect(messageOf('[z-a]')).toMatch(/does not go upwards/)
    expect(messageOf('year [0-9')).toMatch(/character 6 .*“\[” is not closed/)
    expect(messageOf('\\')).toMatch(/character 1 /)
  })

  it('matches in any case unless told otherwise, and never nothing', () => {
    const spans = (text: string, caseSensitive: boolean): readonly (readonly number[])[] =>
      regexMatches(expressionOf({ text, caseSensitive }, 'en'), 'Ab ab').map(({ span }) => span)
    expect(spans('ab', false)).toEqual([
      [0, 2],
      [3, 5],
    ])
    expect(spans('ab', true)).toEqual([[3, 5]])
    expect(spans('x*', false)).toEqual([])
  })

  it('gives its groups to a replacement', () => {
    const put = (replacement: string): string =>
      regexMatches(/(?<day>\d+)\.(\d+)(x)?/gu, 'on 4.5')
        .map(({ groups }) => expand(replacement, groups))
        .join('')
    expect(put('$2/$1')).toBe('5/4')
    expect(put('$<day>. $& $$1 $3|$9 $<none> $10')).toBe('4. 4.5 $1 |$9 $<none> 40')
  })
})

it('replaces several places of a text', () => {
  expect(
    replaceIn('one two three', [
      { start: 0, end: 3, with: '1' },
      { start: 8, end: 13, with: '' },
    ]),
  ).toBe('1 two ')
})

it('shows a match with its surroundings, cutting no character in two', () => {
  expect(kwicOf('abc def ghi', 4, 7, 2)).toEqual({ before: '…c ', match: 'def', after: ' g…' })
  expect(kwicOf('abc', 0, 1, 9)).toEqual({ before: '', match: 'a', after: 'bc' })
  expect(kwicOf('𠮷x', 2, 3, 1)).toEqual({ before: '…', match: 'x', after: '' })
})

describe('a query from outside', () => {
  it('is taken as it is when it is right', () => {
    const query = { text: 'x', mode: 'word', caseSensitive: true, ...EVERYWHERE, languages: ['tr'] }
    expect(checkSearchQuery(query)).toEqual(query)
    expect(checkSearchQuery({ text: 'x', mode: 'exact' })).toMatchObject(EVERYWHERE)
    expect(readSavedSearches([{ name: 'mine', query }])).toEqual([{ name: 'mine', query }])
  })

  it('is refused with what is wrong', () => {
    expect(refusal(() => checkSearchQuery({ text: ' ', mode: 'word' }))).toMatch(/nothing to search for/)
    expect(refusal(() => checkSearchQuery({ text: 'x', mode: 'fuzzy' }))).toMatch(/exact, word, stem, regex/)
    expect(refusal(() => checkSearchQuery({ text: 'x', mode: 'word', works: ['1'] }))).toMatch(/works/)
    expect(refusal(() => checkSearchQuery({ text: 'x', mode: 'word', states: ['done'] }))).toMatch(/states/)
    expect(refusal(() => readSavedSearches([{ name: '', query: {} }]))).toMatch(/name/)
  })
})
