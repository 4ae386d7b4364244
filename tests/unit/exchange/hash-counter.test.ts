import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HashCounter } from '#shared/exchange/hash-counter'

it('counts hashes as a map of them does, also when many share a place', () => {
  const half = fc.oneof(fc.nat(3), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.constant(4096))
  fc.assert(
    fc.property(fc.array(fc.tuple(half, half), { maxLength: 200 }), (hashes) => {
      const counter = new HashCounter()
      const map = new Map<string, number>()
      for (const [high, low] of hashes) {
        const key = `${high >>> 0} ${low >>> 0}`
        map.set(key, (map.get(key) ?? 0) + 1)
        expect(counter.add(high, low)).toBe(map.get(key))
      }
    }),
    { seed: 2, numRuns: 200 },
  )
})

it('grows and forgets nothing', () => {
  const counter = new HashCounter()
  for (let n = 0; n < 30_000; n++) expect(counter.add(n * 7, n << 12)).toBe(1)
  for (let n = 0; n < 30_000; n++) expect(counter.add(n * 7, n << 12)).toBe(2)
})
