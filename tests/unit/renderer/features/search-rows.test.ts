import { expect, it } from 'vitest'
import { rowAt, rowCount, rowOf } from '#renderer/features/search/rows'

it('puts a heading before the matches of each work, and finds each match again', () => {
  const works = [
    { work: 7, hit: 0 },
    { work: 3, hit: 2 },
    { work: 9, hit: 3 },
  ]
  expect(rowCount(5, works)).toBe(8)
  expect(Array.from({ length: 8 }, (_, row) => rowAt(row, 5, works))).toEqual([
    { kind: 'work', work: 7, count: 2 },
    { kind: 'hit', hit: 0 },
    { kind: 'hit', hit: 1 },
    { kind: 'work', work: 3, count: 1 },
    { kind: 'hit', hit: 2 },
    { kind: 'work', work: 9, count: 2 },
    { kind: 'hit', hit: 3 },
    { kind: 'hit', hit: 4 },
  ])
  for (let hit = 0; hit < 5; hit++) expect(rowAt(rowOf(hit, works), 5, works)).toEqual({ kind: 'hit', hit })
})

it('needs no heading where there is one work, or none', () => {
  for (const works of [[], [{ work: 1, hit: 0 }]]) {
    expect(rowCount(4, works)).toBe(4)
    expect(rowAt(3, 4, works)).toEqual({ kind: 'hit', hit: 3 })
    expect(rowOf(3, works)).toBe(3)
  }
})
