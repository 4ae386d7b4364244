import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#shared/errors'
import { readLinks, writeLinks } from '#shared/exchange/links'
import { inEnglishOnly } from '#shared/words/message'
import { seedLinks } from '#support/seed-texts'

describe('writeLinks', () => {
  test('writes a line a bead and one for each unlinked segment, in order of the first file', () => {
    const groups = [
      [[2], [0, 1]],
      [[], [3, 4]],
      [[0, 1], [2]],
      [[3], []],
    ]
    expect(writeLinks(groups)).toBe('[0, 1]:[2]\n[]:[3]\n[]:[4]\n[2]:[0, 1]\n[3]:[]\n')
  })

  test('writes a list for each of several files, unlinked ones after the segment before them', () => {
    const groups = [
      [[0], [0], []],
      [[1], [], [1]],
      [[], [], [0]],
      [[], [1], []],
    ]
    expect(writeLinks(groups)).toBe('[]:[]:[0]\n[0]:[0]:[]\n[]:[1]:[]\n[1]:[]:[1]\n')
  })

  test('writes nothing for nothing', () => {
    expect(writeLinks([])).toBe('')
  })
})

describe('readLinks', () => {
  test('reads what was written, the gold of the seeds too', () => {
    expect(writeLinks(readLinks(seedLinks(), [10, 11]))).toBe(seedLinks())
  })

  test('makes gaps of segments that no line mentions', () => {
    expect(readLinks('[1]:[0]\n', [2, 2])).toEqual([
      [[0], []],
      [[1], [0]],
      [[], [1]],
    ])
  })

  test('takes comments, empty lines, other line ends, spaces and a byte order mark', () => {
    expect(readLinks('\uFEFF# by hand\r\n\r\n [ 1 ,0 ] : [0] \r\n', [2, 1])).toEqual([[[0, 1], [0]]])
  })

  test.each([
    ['[0]:[0]\n[2]:[1]\n', 'line 2: segment 2 of list 1 is out of range: the version has 2 segments'],
    ['[0]:[0]\n\n[1]:[0]\n', 'line 3: segment 0 of list 2 already stands in line 1'],
    ['[0, 0]:[1]\n', 'line 1: segment 0 of list 1 already stands in line 1'],
    ['[0]:[0]:[]\n', 'line 1: expected 2 lists, one for each version, and found 3'],
    ['[0]\n', 'line 1: expected 2 lists, one for each version, and found 1'],
    ['[0]-[1]\n', 'line 1: expected lists of segment numbers like [0, 1]:[2]'],
    ['[0]:[1] 0.7\n', 'line 1: expected lists of segment numbers like [0, 1]:[2]'],
    ['[0]:[1.5]\n', 'line 1: "1.5" is not a segment number'],
    ['[0]:[-1]\n', 'line 1: "-1" is not a segment number'],
    ['[0]:[1,]\n', 'line 1: "" is not a segment number'],
  ])('refuses %j and says where and why', (text, message) => {
    expect(() => readLinks(text, [2, 2])).toThrow(
      new Refusal('bad-input', inEnglishOnly(`links, ${message}`)),
    )
  })

  test('any partition survives writing and reading', () => {
    const sizes = [6, 5, 4]
    const assignment = fc.tuple(
      ...sizes.map((size) => fc.array(fc.nat(7), { minLength: size, maxLength: size })),
    )
    fc.assert(
      fc.property(assignment, (lists) => {
        const groups = Array.from({ length: 8 }, (_, group) =>
          lists.map((list) => list.flatMap((own, segment) => (own === group ? [segment] : []))),
        ).filter((members) => members.some((list) => list.length > 0))
        const text = writeLinks(groups)
        expect(writeLinks(readLinks(text, sizes))).toBe(text)
      }),
      { seed: 5, numRuns: 200 },
    )
  })
})
