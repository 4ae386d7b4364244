import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bead } from '#shared/align/bead'
import { islandAligner } from '#shared/align/islands'
import type { Lexicons } from '#shared/align/lexicon'
import { FAST, TRANSLATION, withLexicons } from '#shared/align/presets'
import { LENGTH_ONLY, translationAligner } from '#support/align-pair'
import type { Aligner } from '#shared/align/islands'
import { prepareSide } from '#shared/align/side'
import { tokenise } from '#shared/text/tokens'

/** Knows that every word may render itself. */
const LEXICONS: Lexicons = () => ({ translations: (word) => [{ word, t: 0.5 }] })
const alignIslands = islandAligner(undefined)

const ALIGNERS: readonly (readonly [name: string, align: Aligner, isMonotone: boolean])[] = [
  ['translation', translationAligner(TRANSLATION), true],
  ['length only', translationAligner(LENGTH_ONLY), true],
  ['fast', translationAligner(FAST), true],
  ['translation with lexicons', translationAligner(withLexicons(TRANSLATION, LEXICONS)), true],
  ['islands', alignIslands, false],
  ['islands with lexicons', islandAligner(LEXICONS), false],
]

const NOUNS = [
  'treaty',
  'harbour',
  'minister',
  'budget',
  'river',
  'school',
  'engine',
  'forest',
  'letter',
  'court',
]

/** Sentences that differ in length, words and numbers. */
function sentences(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const nouns = Array.from(
      { length: 3 + ((n * 7) % 9) },
      (_noun, k) => NOUNS[(n * 3 + k * k) % NOUNS.length],
    )
    return `In ${1700 + n * 3} the ${nouns.join(' and the ')} were counted.`
  })
}

function run(
  align: Aligner,
  source: readonly string[],
  target: readonly string[],
  pinned: readonly Bead[] = [],
) {
  return align(prepareSide(source, 'en', tokenise), prepareSide(target, 'en', tokenise), pinned)
}

/** All segments of both sides once, source in order, and target too where the path is monotone. */
function expectComplete(beads: readonly Bead[], rows: number, columns: number, isMonotone: boolean): void {
  const source = beads.flatMap((bead) => bead.source)
  const target = beads.flatMap((bead) => bead.target)
  expect(source).toEqual(Array.from({ length: rows }, (_, i) => i))
  const ascending = target.toSorted((a, b) => a - b)
  expect(ascending).toEqual(Array.from({ length: columns }, (_, j) => j))
  if (isMonotone) expect(target).toEqual(ascending)
  for (const { confidence } of beads) {
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
}

const pairsOf = (beads: readonly Bead[]) =>
  beads
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map((b) => [b.source, b.target])

describe.each(ALIGNERS)('%s aligner', (_name, align, isMonotone) => {
  test('gives back every segment of two texts once and in order', () => {
    const text = sentences(90)
    const other = text.filter((_sentence, n) => n % 7 !== 3)
    expectComplete(run(align, text, other), 90, other.length, isMonotone)
  })

  test('makes gaps of everything when a side is empty', () => {
    expect(run(align, sentences(3), []).map((b) => [b.source, b.target])).toEqual([
      [[0], []],
      [[1], []],
      [[2], []],
    ])
    expectComplete(run(align, [], sentences(3)), 0, 3, isMonotone)
    expect(run(align, [], [])).toEqual([])
  })

  test('takes a single segment a side, and a side of empty segments', () => {
    expectComplete(run(align, sentences(1), sentences(1)), 1, 1, isMonotone)
    expectComplete(run(align, ['', '', ''], ['', '']), 3, 2, isMonotone)
  })

  test('keeps to its contract on reversed texts', () => {
    const text = sentences(80)
    // All of it was moved: links may cross.
    expectComplete(run(align, text, text.toReversed()), 80, 80, false)
  })

  test('takes one segment against a thousand', () => {
    expectComplete(run(align, sentences(1), sentences(1000)), 1, 1000, isMonotone)
    expectComplete(run(align, sentences(1000), sentences(1)), 1000, 1, isMonotone)
  })

  test('gives the same beads for the same texts', () => {
    const text = sentences(70)
    const other = text.filter((_sentence, n) => n % 5 !== 2)
    expect(run(align, text, other)).toEqual(run(align, text, other))
  })

  test('gives accepted beads back as they are and touches their segments with no other', () => {
    const text = sentences(70)
    const pinned: Bead[] = [
      { source: [10, 11], target: [30], confidence: 1, reasons: [] },
      { source: [40], target: [12, 14], confidence: 1, reasons: [] },
      { source: [50], target: [], confidence: 1, reasons: [] },
    ]
    const beads = run(align, text, text, pinned)
    expect(beads.filter(({ source }) => [10, 11, 40, 50].includes(source[0] ?? -1))).toEqual(pinned)
    const target = beads.flatMap((bead) => bead.target).toSorted((a, b) => a - b)
    expect(target).toEqual(Array.from({ length: 70 }, (_, j) => j))
  })

  test('loses nothing of arbitrary texts', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (source, target) => {
        expectComplete(run(align, source, target), source.length, target.length, isMonotone)
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})

describe('translation aligner', () => {
  const align = translationAligner(TRANSLATION)

  test('pairs identical texts segment by segment', () => {
    const text = sentences(120)
    expect(pairsOf(run(align, text, text))).toEqual(text.map((_, n) => [[n], [n]]))
  })

  test('finds where a sentence was cut in two and where one was left out', () => {
    const text = sentences(30)
    const other = text.flatMap((sentence, n) => {
      if (n === 20) return []
      const half = sentence.indexOf(' and ', sentence.length / 2)
      return n === 9 ? [sentence.slice(0, half), sentence.slice(half)] : [sentence]
    })
    const beads = run(align, text, other).map((bead) => [bead.source, bead.target])
    expect(beads).toContainEqual([[9], [9, 10]])
    expect(beads).toContainEqual([[20], []])
    expect(beads).toContainEqual([[29], [29]])
  })

  test('gives reasons for a link and claims little for chance ones', () => {
    const bead = run(align, sentences(20), sentences(20))[5]
    const numbers = bead?.reasons.find(({ source }) => source === 'numbers')
    expect(numbers?.score).toBeGreaterThan(1)
    expect(bead?.confidence).toBeGreaterThan(0.9)
  })
})

describe('islands aligner', () => {
  test('links what cannot agree by chance wherever it stands, and leaves the rest', () => {
    const source = [...sentences(40), 'The fund received 7,341,250 dollars.']
    const target = ['Reported: 7,341,250 dollars went to the fund.', 'Weather was fair.', 'Nobody objected.']
    expect(pairsOf(run(alignIslands, source, target))).toEqual([[[40], [0]]])
  })

  test('links by shared words where a lexicon knows them, and not by one word alone', () => {
    const lexicons: Lexicons = (from) => ({
      translations: (word) => [{ word: from === 'xa' ? `z${word}` : word.slice(1), t: 0.6 }],
    })
    const say = (words: string) =>
      words
        .split(' ')
        .map((word) => `z${word}`)
        .join(' ')
    const source = Array.from({ length: 30 }, (_, n) =>
      `a${n}l bo${n}b ce${n}c du${n}d ev${n}e fa${n}f`.replace(/\d/gu, (d) => 'bdfgklmnpr'[Number(d)] ?? ''),
    )
    const target = [
      say(source[12] ?? ''),
      say((source[3] ?? '').split(' ')[0] ?? ''),
      say('nothing of this stands there'),
    ]
    const found = islandAligner(lexicons)(
      prepareSide(source, 'xa', tokenise),
      prepareSide(target, 'xb', tokenise),
      [],
    )
    expect(pairsOf(found)).toEqual([[[12], [0]]])
  })

  test('does not choose between two equal counterparts', () => {
    const source = ['It cost 83,417 dollars.', 'Again: it cost 83,417 dollars.', ...sentences(20)]
    expect(pairsOf(run(alignIslands, source, ['The price was 83,417.', 'Nothing else.']))).toEqual([])
  })
})
