import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnitOrder } from '#shared/ops/unit-order'

describe('an order of units', () => {
  it('knows the rows of units whose ids are far above the rest', () => {
    const order = new UnitOrder([1, 2, 3])
    for (const far of [10, 5000, 1_000_000]) {
      order.replace(1, order.length - 1, [far, 7])
      expect(order.units).toEqual([1, far, 7, 3])
      expect([1, far, 7, 3, 2].map((unit) => order.rowOf(unit))).toEqual([0, 1, 2, 3, -1])
    }
  })

  it('is what an array is of which rows were replaced', () => {
    const step = fc.record({ at: fc.nat(3000), count: fc.nat(1500), come: fc.nat(1500), back: fc.boolean() })
    fc.assert(
      fc.property(fc.nat(3000), fc.array(step, { maxLength: 6 }), (size, steps) => {
        const model = Array.from({ length: size }, (_, n) => 3 * n + 1)
        const order = new UnitOrder([...model])
        let [next, gone]: [number, number[]] = [10_000, []]
        for (const { at, count, come, back } of steps) {
          const from = Math.min(at, model.length)
          const to = Math.min(from + count, model.length)
          const others = [...(back ? gone : []), ...Array.from({ length: come }, () => next++)]
          gone = back ? [] : gone
          const left = model.splice(from, to - from, ...others)
          order.replace(from, to, others)
          expect(left.map((unit) => order.rowOf(unit))).toEqual(left.map(() => -1))
          gone = [...gone, ...left]
          expect(order.length).toBe(model.length)
          expect(order.slice(from, from + 20)).toEqual(model.slice(from, from + 20))
          expect([from - 1, from, to].map((row) => order.at(row))).toEqual(
            [from - 1, from, to].map((row) => model[row]),
          )
        }
        expect(order.units).toEqual(model)
        expect(model.map((unit) => order.rowOf(unit))).toEqual(model.map((_, row) => row))
      }),
      { seed: 22, numRuns: 100 },
    )
  })
})
