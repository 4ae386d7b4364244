import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromByte, readLexicon, toByte, writeLexicon } from '#shared/align/lexicon-format'
import { lexiconsOf } from '#shared/align/lexicon-index'
import type { LexiconPair, LinkColumns } from '#shared/align/lexicon-format'
import { Refusal } from '#shared/errors'

const SEED = 20_261_122
const words = fc
  .uniqueArray(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 40 })
  .map((list) => list.sort())
const byte = fc.integer({ min: 0, max: 255 })

/** Links given row by row: source, target, and the bytes of both probabilities. */
function columns(rows: readonly (readonly [number, number, number, number])[]): LinkColumns {
  return {
    source: Int32Array.from(rows, (row) => row[0]),
    target: Int32Array.from(rows, (row) => row[1]),
    forward: Uint8Array.from(rows, (row) => row[2]),
    backward: Uint8Array.from(rows, (row) => row[3]),
  }
}

/** Any pair of vocabularies with any links between them. */
const lexicons: fc.Arbitrary<LexiconPair> = fc.tuple(words, words).chain(([source, target]) => {
  const cells = source.length * target.length
  const links = fc.uniqueArray(fc.tuple(fc.nat({ max: Math.max(0, cells - 1) }), byte, byte), {
    selector: ([cell]) => cell,
    maxLength: Math.min(cells, 200),
  })
  return links.map((list) => ({
    source,
    target,
    links: columns(
      list
        .sort(([a], [b]) => a - b)
        .map(([cell, t, back]) => [Math.floor(cell / target.length), cell % target.length, t, back]),
    ),
  }))
})

const SMALL: LexiconPair = {
  source: ['kapı', 'kedi', '𝔸'],
  target: ['cat', 'door', 'gate'],
  links: columns([
    [0, 1, toByte(0.5), 255],
    [0, 2, toByte(0.25), 0],
    [1, 0, 255, 255],
  ]),
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
        for (const word of read.links.source) expect(read.source[word]).toBeDefined()
        for (const word of read.links.target) expect(read.target[word]).toBeDefined()
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
