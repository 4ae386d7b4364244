import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { translationSets } from '#shared/exchange/translation-sets'

const among =
  (pairs: readonly (readonly [number, number])[]) =>
  (a: number, b: number): boolean =>
    pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

describe('translationSets', () => {
  it('keeps together what is all translations, in the order given', () => {
    expect(translationSets([2, 0, 1], () => true)).toEqual([[2, 0, 1]])
  })

  it('leaves out a version that is a translation of none', () => {
    expect(translationSets([0, 1, 2, 3], among([[2, 3]]))).toEqual([[2, 3]])
    expect(translationSets([0, 1], () => false)).toEqual([])
    expect(translationSets([4], () => true)).toEqual([])
  })

  it('gives the larger of two groups first', () => {
    const pairs = [
      [0, 1],
      [2, 3],
      [3, 4],
      [2, 4],
    ] as const
    expect(translationSets([0, 1, 2, 3, 4], among(pairs))).toEqual([
      [2, 3, 4],
      [0, 1],
    ])
  })

  it('gives overlapping sets where the relation is no equivalence', () => {
    const pairs = [
      [0, 1],
      [1, 2],
    ] as const
    expect(translationSets([0, 1, 2], among(pairs))).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  it('gives exactly the sets that nothing can be added to, for any relation', () => {
    const graph = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 21 })
    fc.assert(
      fc.property(graph, (pairs) => {
        const linked = among(pairs)
        const all = [0, 1, 2, 3, 4, 5, 6]
        const clique = (set: readonly number[]): boolean =>
          set.every((a, n) => set.slice(n + 1).every((b) => linked(a, b)))
        const subsets = Array.from({ length: 1 << all.length }, (_, bits) =>
          all.filter((version) => ((bits >> version) & 1) === 1),
        )
        const expected = subsets.filter(
          (set) => set.length > 1 && clique(set) && !all.some((v) => !set.includes(v) && clique([...set, v])),
        )
        const keys = (sets: readonly (readonly number[])[]): string[] =>
          sets.map((set) => set.join(' ')).sort()
        expect(keys(translationSets(all, linked))).toEqual(keys(expected))
      }),
      { seed: 2, numRuns: 200 },
    )
  })
})
