import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepSame } from '#renderer/same'

it('is what came, and the very object from before where that is equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(keepSame(before, after)).toEqual(after)
      expect(keepSame(before, structuredClone(before))).toBe(before)
    }),
    { seed: 5 },
  )
})

it('keeps the parts that stayed as they were', () => {
  const before = { rows: [{ id: 1 }, { id: 2 }], total: 2 }
  const after = keepSame(before, { rows: [{ id: 1 }, { id: 3 }], total: 2 })
  expect(after.rows[0]).toBe(before.rows[0])
  expect(after.rows[1]).toEqual({ id: 3 })
  expect(keepSame({ a: 1 }, { a: 1, b: undefined })).not.toBe(before)
})
