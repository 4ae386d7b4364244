import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bead } from '#shared/align/bead'
import { completeBeads } from '#shared/align/bead'
import { combine } from '#shared/align/consensus'
import type { PairBeads } from '#shared/align/contradictions'

function bead(source: number[], target: number[], confidence = 0.95): Bead {
  return { source, target, confidence, reasons: [{ source: 'words', score: 2 }] }
}

/** Beads of all pairs of `versions` texts of the same rows, one segment of each a row. */
function rows(versions: number, count: number): PairBeads[] {
  const pairs: PairBeads[] = []
  for (let a = 0; a < versions; a++)
    for (let b = a + 1; b < versions; b++)
      pairs.push({ versions: [a, b], beads: Array.from({ length: count }, (_, n) => bead([n], [n])) })
  return pairs
}

/** The beads of one pair exchanged for others; segments that these do not hold become certain gaps. */
function replace(pairs: readonly PairBeads[], a: number, b: number, beads: readonly Bead[]): PairBeads[] {
  return pairs.map((pair) => {
    if (pair.versions[0] !== a || pair.versions[1] !== b) return pair
    const taken = (side: 'source' | 'target') => new Set(beads.flatMap((one) => one[side]))
    const kept = pair.beads.filter(
      (one) =>
        !one.source.some((i) => taken('source').has(i)) && !one.target.some((j) => taken('target').has(j)),
    )
    const size = pair.beads.length
    return {
      versions: pair.versions,
      beads: completeBeads([...beads, ...kept], size, size).map((one) =>
        one.source.length === 0 || one.target.length === 0 ? { ...one, confidence: 0.95 } : one,
      ),
    }
  })
}

describe('combine', () => {
  test('joins the beads of all pairs to rows', () => {
    const { groups, refused } = combine([3, 3, 3], rows(3, 3))
    expect(groups.map((group) => group.members)).toEqual([0, 1, 2].map((n) => [[n], [n], [n]]))
    expect(groups[0]?.confidence).toBe(0.95)
    expect(groups[0]?.reasons).toEqual([{ source: 'words', score: 6 }])
    expect(refused).toEqual([])
  })

  describe.each([3, 4, 5])('with %i versions', (versions) => {
    test.each([
      ['1-1 across rows, least confident', bead([1], [2], 0.6)],
      ['1-1 across rows, most confident', bead([1], [2], 0.999)],
      ['2-1', bead([1, 2], [1], 0.999)],
      ['1-2', bead([1], [1, 2], 0.999)],
      ['2-2', bead([1, 2], [1, 2], 0.999)],
      ['far away', bead([0], [3], 0.999)],
    ])('one planted false bead does not fuse two rows: %s', (_name, planted) => {
      for (const [a, b] of [
        [0, 1],
        [0, versions - 1],
        [1, 2],
      ] as const) {
        const found = combine(
          new Array<number>(versions).fill(4),
          replace(rows(versions, 4), a, b, [planted]),
        )
        for (const group of found.groups)
          for (const list of group.members) expect(list.length).toBeLessThanOrEqual(1)
        expect(found.refused.length).toBeGreaterThan(0)
      }
    })
  })

  test('a refused join keeps the bead, its versions and its confidence', () => {
    const pairs = replace(rows(3, 4), 0, 2, [bead([1, 2], [1], 0.7)])
    expect(combine([4, 4, 4], pairs).refused).toContainEqual({
      versions: [0, 2],
      members: [[1, 2], [1]],
      confidence: 0.7,
    })
  })

  test('a version that says in one segment what the others say in two keeps its row', () => {
    const finer = { versions: [0, 1] as const, beads: [bead([0], [0]), bead([1], [1])] }
    const coarse = [bead([0, 1], [0], 0.9)]
    const pairs: PairBeads[] = [
      finer,
      { versions: [0, 2], beads: coarse },
      { versions: [1, 2], beads: coarse },
    ]
    expect(combine([2, 2, 1], pairs).groups.map((group) => group.members)).toEqual([[[0, 1], [0, 1], [0]]])
  })

  test('a bead below the threshold joins nothing and is no conflict', () => {
    const found = combine([1, 1], [{ versions: [0, 1], beads: [bead([0], [0], 0.05)] }])
    expect(found.groups.map((group) => [group.members, group.confidence])).toEqual([
      [[[], [0]], null],
      [[[0], []], null],
    ])
    expect(found.refused).toEqual([])
  })

  test('accepted units stay as they are', () => {
    const accepted = [[[0], [1], []]]
    const { groups, refused } = combine([2, 2, 2], rows(3, 2), accepted)
    expect(groups.map((group) => group.members)).toContainEqual([[0], [1], []])
    expect(groups.find((group) => group.members[0]?.[0] === 0)?.confidence).toBe(1)
    expect(refused.length).toBeGreaterThan(0)
  })

  test('every segment is in exactly one group, whatever the beads', () => {
    const size = 6
    const anyBeads = fc
      .array(
        fc.tuple(
          fc.nat(size - 1),
          fc.nat(2),
          fc.nat(size - 1),
          fc.nat(2),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
      )
      .map((raw) => {
        const used: [Set<number>, Set<number>] = [new Set(), new Set()]
        const beads: Bead[] = []
        for (const [i, p, j, q, confidence] of raw) {
          const source = [i, i + 1, i + 2].slice(0, p).filter((x) => x < size)
          const target = [j, j + 1, j + 2].slice(0, q).filter((x) => x < size)
          if (source.some((x) => used[0].has(x)) || target.some((x) => used[1].has(x))) continue
          if (source.length + target.length === 0) continue
          source.forEach((x) => used[0].add(x))
          target.forEach((x) => used[1].add(x))
          beads.push({ source, target, confidence, reasons: [] })
        }
        return completeBeads(beads, size, size)
      })
    const works = fc.tuple(anyBeads, anyBeads, anyBeads)
    fc.assert(
      fc.property(works, ([ab, ac, bc]) => {
        const pairs: PairBeads[] = [
          { versions: [0, 1], beads: ab },
          { versions: [0, 2], beads: ac },
          { versions: [1, 2], beads: bc },
        ]
        const { groups } = combine([size, size, size], pairs)
        for (const version of [0, 1, 2]) {
          const held = groups.flatMap((group) => group.members[version] ?? [])
          expect(held.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, n) => n))
        }
        for (const group of groups) expect(group.members.some((list) => list.length > 0)).toBe(true)
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})
