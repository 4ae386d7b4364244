import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BestOf, type Rival } from '#shared/check/best-of'

it('tells after any changes the best of what is said of each thing, and each that is no longer so', () => {
  const things = [{}, {}]
  const said = fc.record({ thing: fc.nat(1), at: fc.nat(1), weight: fc.integer({ min: 0, max: 99 }) })
  const step = fc.record({
    came: fc.array(said, { maxLength: 4 }),
    gone: fc.array(fc.nat(9), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const best = new BestOf<{ readonly weight: number }>((one, other) => one.weight > other.weight)
      const [all, told] = [new Set<Rival<{ readonly weight: number }>>(), new Set<object>()]
      for (const { came, gone } of steps) {
        const lost = [...new Set(gone)].flatMap((n) => [...all][n] ?? [])
        for (const one of lost) all.delete(one)
        const won = came.map(({ thing, at, weight }) => ({ of: things[thing] ?? {}, at, said: { weight } }))
        for (const one of won) all.add(one)
        const changes = best.follow({ gone: lost, came: won })
        for (const one of changes.gone) expect(told.delete(one)).toBe(true)
        for (const one of changes.came) told.add(one)
        const expected = things.flatMap((thing) =>
          [0, 1].flatMap((place) => {
            const rivals = [...all].filter(({ of, at }) => of === thing && at === place)
            return rivals.length === 0 ? [] : [Math.max(...rivals.map((one) => one.said.weight))]
          }),
        )
        const weights = [...told].map((one) => ('weight' in one ? Number(one.weight) : NaN))
        expect(weights.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b))
      }
    }),
    { seed: 20261124, numRuns: 200 },
  )
})
