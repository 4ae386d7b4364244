import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeBand } from '#shared/align/band'
import type { LinkSource } from '#shared/align/dictionary'
import { costOf, wordTables } from '#shared/align/cost'
import { startModel } from '#shared/align/model'
import { reasoner } from '#shared/align/reasons'
import { pinnedPair } from '#shared/align/pins'
import { decode, posteriorAt } from '#shared/align/decode'
import { forwardBackward } from '#shared/align/search'
import { prepareSide } from '#shared/align/side'
import type { Token } from '#shared/text/tokens'

const split = (text: string): Token[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((key) => ({ kind: 'word', key }))

/** Links of all kinds: both ways, one way only, several for one type. */
const LINKS: LinkSource = (source, target) =>
  source.types.flatMap((_, x) =>
    target.types.flatMap((_token, y) => {
      const mark = (x * 7 + y * 5) % 6
      if (mark > 2) return []
      return [{ source: x, target: y, forward: mark === 1 ? 0 : 0.3, backward: mark === 2 ? 0 : 0.2 }]
    }),
  )

const words = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const texts = fc.array(
  fc.array(words, { maxLength: 6 }).map((list) => list.join(' ')),
  { minLength: 3, maxLength: 6 },
)

test('the reasons of a bead add up to its cost, whatever its links', () => {
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const pair = pinnedPair(prepareSide(left, 'en', split), prepareSide(right, 'en', split), [])
      const model = startModel(pair, [LINKS], 3)
      const cost = costOf(pair, model, wordTables(pair, model, wholeBand(left.length, right.length), 3))
      const reasonsOf = reasoner(pair, model)
      model.kinds.forEach(({ source: p, target: q }, k) => {
        if (p === 0 || q === 0) return
        const row = new Float32Array(right.length + 1)
        for (let i = 0; i + p <= left.length; i++) {
          cost(k, i, 0, right.length - q, row, 0)
          for (let j = 0; j + q <= right.length; j++) {
            const reasons = reasonsOf(k, i, j)
            expect(row[j]).toBeCloseTo(
              reasons.reduce((sum, { score }) => sum + score, 0),
              3,
            )
          }
        }
      })
    }),
    { seed: 3, numRuns: 80 },
  )
})

test('posteriors of the beads that hold a segment sum to one, and the path follows them', () => {
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const pair = pinnedPair(prepareSide(left, 'en', split), prepareSide(right, 'en', split), [])
      const model = startModel(pair, [LINKS], 3)
      const { kinds } = model
      const band = wholeBand(left.length, right.length)
      const posteriors = forwardBackward(kinds, band, costOf(pair, model, wordTables(pair, model, band, 3)))
      for (let segment = 0; segment < left.length; segment++) {
        let sum = 0
        kinds.forEach(({ source: p, target: q }, k) => {
          if (p === 0) return
          if (q === 0) sum += posteriorAt(posteriors, k, segment, 0)
          else
            for (let i = Math.max(0, segment - p + 1); i <= segment; i++)
              for (let j = 0; j + q <= right.length; j++) sum += posteriorAt(posteriors, k, i, j)
        })
        expect(sum).toBeCloseTo(1, 4)
      }
      const steps = decode(posteriors)
      const covered = steps.flatMap(({ kind, i }) =>
        Array.from({ length: kinds[kind]?.source ?? 0 }, (_, offset) => i + offset),
      )
      expect(covered).toEqual(left.map((_, segment) => segment))
    }),
    { seed: 4, numRuns: 60 },
  )
})
