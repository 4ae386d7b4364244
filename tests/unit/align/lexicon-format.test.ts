import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromByte, lexiconsOf, readLexicon, toByte, writeLexicon } from '#shared/align/lexicon-format'
import type { LexiconPair } from '#shared/align/lexicon-format'
import { Refusal } from '#shared/errors'

const SEED = 20_261_122
const words = fc
  .uniqueArray(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 40 })
  .map((list) => list.sort())
const byte = fc.integer({ min: 0, max: 255 })

/** Any pair of vocabularies with any links between them, at probabilities that a byte can hold. */
const lexicons: fc.Arbitrary<LexiconPair> = fc.tuple(words, words).chain(([source, target]) => {
  const cells = source.length * target.length
  const chosen = fc.uniqueArray(fc.nat({ max: Math.max(0, cells - 1) }), { maxLength: Math.min(cells, 200) })
  return fc
    .tuple(chosen, fc.array(fc.tuple(byte, byte), { minLength: 200, maxLength: 200 }))
    .map(([at, t]) => ({
      source,
      target,
      links: at
        .sort((a, b) => a - b)
        .map((cell, k) => ({
          source: Math.floor(cell / target.length),
          target: cell % target.length,
          forward: fromByte(t[k]?.[0] ?? 0),
          backward: fromByte(t[k]?.[1] ?? 0),
        })),
    }))
})

const SMALL: LexiconPair = {
  source: ['kapı', 'kedi', '𝔸'],
  target: ['cat', 'door', 'gate'],
  links: [
    { source: 0, target: 1, forward: 0.5, backward: 1 },
    { source: 0, target: 2, forward: 0.25, backward: 0 },
    { source: 1, target: 0, forward: 1, backward: 1 },
  ],
}

describe('a lexicon as bytes', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(lexicons, (lexicon) => {
        expect(readLexicon(writeLexicon(lexicon))).toEqual(lexicon)
      }),
      { seed: SEED, numRuns: 200 },
    )
  })

  test('keeps a probability within two per cent, in order, and never takes a small one for none', () => {
    expect([toByte(0), fromByte(0), fromByte(toByte(1))]).toEqual([0, 0, 1])
    expect(toByte(1e-9)).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (t) => {
        expect(Math.abs(fromByte(toByte(t)) / t - 1)).toBeLessThan(0.02)
      }),
      { seed: SEED },
    )
    for (let k = 1; k < 256; k++) expect(fromByte(k)).toBeGreaterThan(fromByte(k - 1))
  })

  test('is refused when any byte of it is changed, missing or surplus', () => {
    const good = writeLexicon(SMALL)
    for (let at = 0; at < good.length; at++) {
      const bad = good.slice()
      bad[at] = (bad[at] ?? 0) ^ 0x41
      expect(() => readLexicon(bad), `byte ${at}`).toThrow(Refusal)
      expect(() => readLexicon(good.subarray(0, at)), `cut at ${at}`).toThrow(Refusal)
    }
    expect(() => readLexicon(Uint8Array.of(...good, 0))).toThrow(Refusal)
  })

  test('is refused, never read wrong, when what its check sum covers makes no sense', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (body) => {
        let read: LexiconPair
        try {
          read = readLexicon(withCheckSum(body))
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal)
          return
        }
        for (const link of read.links) {
          expect(read.source[link.source]).toBeDefined()
          expect(read.target[link.target]).toBeDefined()
        }
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  test('answers in both directions from the same links', () => {
    const [forward, backward] = lexiconsOf(readLexicon(writeLexicon(SMALL)))
    expect(forward.translations('kapı').map(({ word }) => word)).toEqual(['door', 'gate'])
    expect(backward.translations('door')).toEqual([{ word: 'kapı', t: 1 }])
    expect(backward.translations('gate')).toEqual([])
    expect(forward.translations('köpek')).toEqual([])
  })
})

/** A body under a valid header: the check sum is FNV-1a. */
function withCheckSum(body: Uint8Array): Uint8Array {
  const bytes = Uint8Array.of(0x50, 0x58, 0x4c, 0x31, 0, 0, 0, 0, ...body)
  const sum = body.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5)
  new DataView(bytes.buffer).setUint32(4, sum >>> 0, true)
  return bytes
}
