import { describe, expect, it } from 'vitest'
import { readLadder } from '#shared/exchange/ladder'
import { refusalOf } from '#support/project'

describe('a ladder of hunalign', () => {
  it('links what is between its rungs, gaps and joins too', () => {
    expect(readLadder('0\t0\t0.5\n1\t1\t0.3\n3\t2\t-1\n3\t3\t0\r\n4\t4\t0\n', [4, 4])).toEqual([
      [[0], [0]],
      [[1, 2], [1]],
      [[], [2]],
      [[3], [3]],
    ])
  })

  it.each([
    ['0\t0\t1\nx\ty\n', /line 2: "x\ty" is no rung/],
    ['0\t0\t1\n2\t2\t1\n1\t2\t1\n', /line 3: rung 1 2 goes back/],
    ['0\t0\t1\n3\t2\t1\n', /line 2: rung 3 2 is beyond the texts, which have 2 and 2 lines/],
    ['0\t0\t1\n1\t1\t1\n', /ends at 1 1, but the texts have 2 and 2 lines/],
    ['\n', /no rung/],
  ])('that does not fit is refused: %j', (text, message) => {
    expect(refusalOf(() => readLadder(text, [2, 2])).message).toMatch(message)
  })
})
