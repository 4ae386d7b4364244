import { describe, expect, test } from 'vitest'
import { wholeBand } from '#shared/align/band'
import { cutChunks, isLong } from '#shared/align/chunks'
import { findLinks, makeDictionary } from '#shared/align/dictionary'
import { numberLinks } from '#shared/align/link-sources'
import { alignPair } from '#support/align-pair'
import { composed, fromRows, reachOf, turned } from '#shared/align/segment-links'
import { prepareSide } from '#shared/align/side'
import { supportEvidence } from '#shared/align/support'
import { tokenise } from '#shared/text/tokens'

const row = (...entries: [number, number][]): Map<number, number> => new Map(entries)

describe('links of segments', () => {
  const links = fromRows([row([1, 0.9], [0, 0.005]), row(), row([0, 0.4], [1, 0.5])])

  test('keep what is worth it, in order, and say how far a segment is linked at all', () => {
    expect(Array.from(links.to)).toEqual([1, 0, 1])
    const reach = Array.from(reachOf(links))
    expect(reach.map((share) => Number(share.toFixed(2)))).toEqual([0.9, 0, 0.9])
  })

  test('are the same seen from the other version and back', () => {
    expect(turned(turned(links, 2), 3)).toEqual(links)
  })

  test('composed over other versions are the mean of what each way says', () => {
    const there = fromRows([row([0, 1])])
    const none = fromRows([row()])
    const back = fromRows([row([3, 0.8])])
    const both = composed(
      [
        [there, back],
        [none, back],
      ],
      1,
    )
    expect([Array.from(both.to), Number(both.p[0]?.toFixed(2))]).toEqual([[3], 0.4])
  })
})

test('support speaks for the bead that the others link, against its gap, and not of what they do not see', () => {
  const links = fromRows([row([0, 0.95]), row()])
  const reach = Float64Array.of(1, 0)
  const evidence = supportEvidence({ links, reachSource: reach, reachTarget: reach }, wholeBand(2, 2))
  const right = evidence.score(0, 1, 0, 1)
  expect(right).toBeGreaterThan(evidence.score(0, 1, 1, 1))
  expect(right).toBeGreaterThan(evidence.score(0, 1, 0, 0))
  expect(evidence.score(1, 1, 1, 1)).toBeCloseTo(0, 10)
})

describe('long texts', () => {
  const lines = Array.from({ length: 4000 }, (_, n) => `line ${10_000 + n}`)
  const source = prepareSide(lines, 'en', tokenise)
  const target = prepareSide(lines, 'de', tokenise)
  const dictionary = makeDictionary(findLinks([numberLinks], source, target), source, target)

  test('are cut where both surely meet, without loss', () => {
    const chunks = cutChunks(source, target, dictionary, [])
    expect([isLong(source, target), chunks.length > 1]).toEqual([true, true])
    for (const { top, left } of chunks) expect(top).toBe(left)
    expect(chunks.reduce((sum, chunk) => sum + chunk.source.size, 0)).toBe(4000)
    expect(chunks.reduce((sum, chunk) => sum + chunk.target.size, 0)).toBe(4000)
  })

  test('are never cut through an accepted bead', () => {
    const [, second] = cutChunks(source, target, dictionary, [])
    const at = second?.top ?? 0
    const pinned = { source: [at - 1, at], target: [at - 1, at], confidence: 1, reasons: [] }
    expect(cutChunks(source, target, dictionary, [pinned]).map(({ top }) => top)).not.toContain(at)
  })

  test('stay whole where they share nothing', () => {
    const other = prepareSide(
      lines.map(() => 'nothing'),
      'de',
      tokenise,
    )
    const none = makeDictionary(findLinks([numberLinks], source, other), source, other)
    expect(cutChunks(source, other, none, [])).toHaveLength(1)
  })
})

describe('text that was moved', () => {
  const said = (n: number): string =>
    `In ${1500 + 7 * n} the sum was ${20_000 + 131 * n} and ${3_000 + 17 * n}.`
  const lines = Array.from({ length: 60 }, (_, n) => said(n))
  const moved = [...lines.slice(0, 10), ...lines.slice(13, 40), ...lines.slice(10, 13), ...lines.slice(40)]
  const beads = alignPair({ lang: 'en', texts: lines }, { lang: 'de', texts: moved })

  test('is linked where it went to, across the others', () => {
    for (const [i, j] of [
      [10, 37],
      [11, 38],
      [12, 39],
    ])
      expect(beads).toContainEqual(expect.objectContaining({ source: [i], target: [j] }))
  })

  test('leaves the rest in its order', () => {
    const rest = beads.filter(({ source }) => ![10, 11, 12].includes(source[0] ?? -1))
    const targets = rest.flatMap(({ target }) => target)
    expect(targets).toEqual(targets.toSorted((a, b) => a - b))
  })

  test('is not found in what is missing from one side', () => {
    const short = [...lines.slice(0, 10), ...lines.slice(13)]
    const found = alignPair({ lang: 'en', texts: lines }, { lang: 'de', texts: short })
    expect([10, 11, 12].map((i) => found.find(({ source }) => source.includes(i))?.target)).toEqual([
      [],
      [],
      [],
    ])
  })
})
