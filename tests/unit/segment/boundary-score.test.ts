import { describe, expect, it } from 'vitest'
import { boundaryF1, boundaryScore } from '#support/boundary-score'
import { segmentLines } from '#shared/segment/lines'

describe('boundary F1', () => {
  it('is 1 for the same boundaries, white space aside', () => {
    expect(boundaryF1(['a b', 'c', 'd e'], ['ab ', ' c', 'de'])).toBe(1)
  })

  it('counts missing and extra boundaries, but not the end of the text', () => {
    expect(boundaryScore(['ab', 'cd', 'ef'], ['ab', 'cdef'])).toEqual({
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    })
    expect(boundaryScore(['abcd', 'ef'], ['ab', 'cd', 'ef'])).toEqual({
      precision: 0.5,
      recall: 1,
      f1: 2 / 3,
    })
    expect(boundaryF1(['ab', 'cd'], ['a', 'bcd'])).toBe(0)
  })

  it('is 1 where neither has a boundary inside, and empty segments count for nothing', () => {
    expect(boundaryF1(['ab'], ['ab'])).toBe(1)
    expect(boundaryF1([], [])).toBe(1)
    expect(boundaryF1(['', 'ab', ' ', 'c'], ['ab', 'c', ''])).toBe(1)
  })
})

describe('one segment a line', () => {
  const lines = (text: string): [string, number][] =>
    segmentLines(text).map(({ spans: [span], paragraph }) => [text.slice(...(span ?? [0, 0])), paragraph])

  it('takes each line as it is, and empty lines between paragraphs', () => {
    expect(lines('A. B.\n c \n\n \nd\r\n\r\ne')).toEqual([
      ['A. B.', 0],
      ['c', 0],
      ['d', 1],
      ['e', 2],
    ])
  })

  it('leaves other line breaks of Unicode inside a segment', () => {
    expect(lines('\n\na\u2028b\fc\n')).toEqual([['a\u2028b\fc', 0]])
    expect(lines('')).toEqual([])
  })
})
