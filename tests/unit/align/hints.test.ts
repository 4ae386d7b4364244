import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeBand } from '#shared/align/band'
import { hintsFor } from '#shared/align/hints'
import { lexiconLinks } from '#shared/align/lexicon'
import type { Lexicons } from '#shared/align/lexicon'
import { costOf, wordTables } from '#shared/align/cost'
import { startModel } from '#shared/align/model'
import { pinnedPair } from '#shared/align/pins'
import { reasoner } from '#shared/align/reasons'
import { prepareSide } from '#shared/align/side'
import { alignWork } from '#shared/align/work'
import type { Group } from '#shared/plain'
import type { Token } from '#shared/text/tokens'
import { plainVersion, plainWork } from '#support/plain-work'
import { seededRandom } from '#support/random'

const split = (text: string): Token[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((key) => ({ kind: 'word', key }))

/** `a` renders `A` and so on; people say so of the first two, a lexicon of the others. */
const lexicons: Lexicons = (from) => ({
  translations: (word) =>
    /[c-e]/iu.test(word) ? [{ word: from === 'en' ? word.toUpperCase() : word.toLowerCase(), t: 0.3 }] : [],
})
const told: Lexicons = (from) => ({
  translations: (word) =>
    /[ab]/iu.test(word) ? [{ word: from === 'en' ? word.toUpperCase() : word.toLowerCase(), t: 0.5 }] : [],
})

const texts = (...words: readonly string[]): fc.Arbitrary<string[]> =>
  fc.array(
    fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' ')),
    { minLength: 3, maxLength: 6 },
  )

function vectorsOf(rows: number, seed: number) {
  const random = seededRandom(seed)
  return { rows, width: 4, values: Float32Array.from({ length: rows * 4 }, () => random() - 0.4) }
}

describe('what is known besides the texts', () => {
  it('is part of the score, and the reasons add up to it', () => {
    fc.assert(
      fc.property(
        texts('a', 'b', 'c', 'd', 'e'),
        texts('A', 'B', 'C', 'D', 'E'),
        fc.integer({ min: 1, max: 9 }),
        (left, right, seed) => {
          const source = prepareSide(left, 'en', split)
          const target = prepareSide(right, 'ru', split)
          const vectors = [vectorsOf(left.length, seed), vectorsOf(right.length, seed + 1)] as const
          const hints = hintsFor({ told, vectors }, source, target)({ source, target, top: 0, left: 0 })
          const pair = pinnedPair(source, target, [], hints)
          const model = startModel(pair, [lexiconLinks(lexicons), lexiconLinks(told)], 3)
          const cost = costOf(pair, model, wordTables(pair, model, wholeBand(left.length, right.length), 3))
          const reasonsOf = reasoner(pair, model)
          model.kinds.forEach(({ source: p, target: q }, k) => {
            if (p === 0 || q === 0) return
            const row = new Float32Array(right.length + 1)
            for (let i = 0; i + p <= left.length; i++) {
              cost(k, i, 0, right.length - q, row, 0)
              for (let j = 0; j + q <= right.length; j++) {
                const reasons = reasonsOf(k, i, j)
                const sum = reasons.reduce((total, { score }) => total + score, 0)
                expect(row[j]).toBeCloseTo(sum, 3)
                const here = left
                  .slice(i, i + p)
                  .join(' ')
                  .toUpperCase()
                const there = right.slice(j, j + q).join(' ')
                const isTold = ['A', 'B'].some((word) => here.includes(word) && there.includes(word))
                expect(reasons.some((reason) => reason.source === 'lexicon')).toBe(isTold)
                expect(reasons.some((reason) => reason.source === 'embeddings')).toBe(true)
              }
            }
          })
        },
      ),
      { seed: 5, numRuns: 40 },
    )
  })
})

const NUMBERS = Array.from(
  { length: 12 },
  (_, n) => `In the year ${1900 + 7 * n} they met ${20 + 3 * n} times.`,
)
const work = plainWork([
  plainVersion('en', NUMBERS),
  plainVersion('fr', NUMBERS),
  plainVersion('de', NUMBERS),
])

describe('a work that is aligned in part', () => {
  it('gives the units back that are not asked about, as it does those that are accepted', () => {
    const fixed = [[[3], [4], []]]
    const accepted = [[[8], [], [9]]]
    const { groups } = alignWork(work, { fixed, accepted })
    const members = groups.map((group) => group.members)
    expect(members).toContainEqual(fixed[0])
    expect(members).toContainEqual(accepted[0])
    expect(members).toContainEqual([[6], [6], [6]])
  })

  it('when it is stopped has what was found until then, says how much, and leaves the rest as it is', () => {
    const present = NUMBERS.map((_, n): Group => ({ members: [[n], [n], [n]], confidence: 0.5, reasons: [] }))
    // Two segments that the texts do not link stand together, as nobody would find them.
    present.splice(
      10,
      2,
      ...[
        { members: [[10], [11], []], confidence: 0.5, reasons: [] },
        { members: [[11], [], [10]], confidence: 0.5, reasons: [] },
        { members: [[], [10], [11]], confidence: 0.5, reasons: [] },
      ],
    )
    const asked = { times: 0 }
    const never = alignWork(work, { present, stopped: () => true })
    expect(never.done).toBe(0)
    expect(new Set(never.groups.map(({ members }) => JSON.stringify(members)))).toEqual(
      new Set(present.map(({ members }) => JSON.stringify(members))),
    )
    expect(never.groups.every(({ confidence }) => confidence === 0.5)).toBe(true)

    const later = alignWork(work, { present, stopped: () => ++asked.times > 14 })
    expect(later.done).toBeGreaterThan(0)
    expect(later.done).toBeLessThan(1)
    const held = [0, 1, 2].map((version) =>
      later.groups.flatMap(({ members }) => members[version] ?? []).toSorted((a, b) => a - b),
    )
    expect(held).toEqual([0, 1, 2].map(() => NUMBERS.map((_, n) => n)))
  })

  it('that is not stopped says nothing of a share', () => {
    expect(alignWork(work).done).toBeUndefined()
  })
})
