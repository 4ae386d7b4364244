import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Fnv1a } from '#shared/exchange/hash'

/** The definition, in whole numbers of any size. */
function byDefinition(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++)
    for (const byte of [text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8])
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

/** One hasher for all texts, as its users have. */
const hasher = new Fnv1a()
const fnv1a = (text: string): string => hasher.begin().add(text).hex

describe('Fnv1a', () => {
  it('is the offset basis for nothing', () => {
    expect(fnv1a('')).toBe('cbf29ce484222325')
  })

  it('is the 64-bit hash of the definition for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fnv1a(text)).toBe(byDefinition(text))
      }),
      { seed: 3, numRuns: 500 },
    )
  })
})
