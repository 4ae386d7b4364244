import { expect, test } from 'vitest'
import { addTallies, scoreOf, tally } from '#support/align-score'
import type { PlainBead } from '#support/align-score'

const GOLD: PlainBead[] = [
  [[0], [0]],
  [[1, 2], [1]],
  [[3], []],
  [[], [2]],
  [[4], [3]],
]

test('the gold scores one against itself', () => {
  const { strict, lax } = tally(GOLD, GOLD)
  expect(scoreOf(strict)).toEqual({ precision: 1, recall: 1, f1: 1 })
  expect(scoreOf(lax)).toEqual({ precision: 1, recall: 1, f1: 1 })
})

test('precision counts wrong gaps, recall counts links only', () => {
  const found: PlainBead[] = [
    [[0], [0]],
    [[1], [1]],
    [[2], []],
    [[3], []],
    [[], [2]],
    [[4], [3]],
  ]
  const { strict, lax } = tally(GOLD, found)
  expect(strict).toEqual({ found: 6, foundRight: 4, wanted: 3, wantedRight: 2 })
  expect(lax).toEqual({ found: 6, foundRight: 5, wanted: 3, wantedRight: 3 })
})

test('beads are a set, and empty ones do not count', () => {
  const found: PlainBead[] = [
    [[0], [0]],
    [[0], [0]],
    [[], []],
  ]
  expect(tally(GOLD, found).strict).toEqual({ found: 1, foundRight: 1, wanted: 3, wantedRight: 1 })
})

test('counts of documents are added before ratios are taken, and nothing found scores nothing', () => {
  const { strict } = addTallies([tally(GOLD, GOLD), tally(GOLD, [])])
  expect(scoreOf(strict)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
  expect(scoreOf(tally(GOLD, []).strict).f1).toBe(0)
})
