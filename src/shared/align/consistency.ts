import type { PairBeads } from '#shared/align/contradictions'
import { composed, reachOf, turned } from '#shared/align/segment-links'
import type { SegmentLinks } from '#shared/align/segment-links'
import type { Support } from '#shared/align/support'
import { linksOf, readBeads } from '#shared/align/translation'
import type { Learning } from '#shared/align/translation'

/** A pair of versions, by number, with what was learnt from them. */
export interface PairLearning {
  readonly versions: readonly [number, number]
  readonly learning: Learning
}

/**
 * The beads of every pair, read with the word of the other versions: what a and c, and c and b, say together of a
 * and b. One round; a second one gains nothing.
 */
export function readConsistently(pairs: readonly PairLearning[]): PairBeads[] {
  const links = new Map<string, SegmentLinks>()
  if (pairs.length > 1)
    for (const { versions, learning } of pairs) {
      const [a, b] = versions
      const there = linksOf(learning)
      links.set(`${a} ${b}`, there)
      links.set(`${b} ${a}`, turned(there, learning.target.size))
    }
  return pairs.map(({ versions, learning }) => ({
    versions,
    beads: readBeads(learning, supportFor(versions, learning, links)),
  }))
}

/** What the third versions say of a pair; null where there is none. */
function supportFor(
  [a, b]: readonly [number, number],
  { source, target }: Learning,
  links: ReadonlyMap<string, SegmentLinks>,
): Support | null {
  const ways = [...links.entries()].flatMap(([name, first]) => {
    const [from, by] = name.split(' ')
    const second = links.get(`${by ?? ''} ${b}`)
    return from === String(a) && by !== String(b) && second !== undefined ? [[first, second] as const] : []
  })
  if (ways.length === 0) return null
  const back = ways.map(([, second]) => turned(second, target.size))
  return {
    links: composed(ways, source.size),
    reachSource: meanReach(
      ways.map(([first]) => first),
      source.size,
    ),
    reachTarget: meanReach(back, target.size),
  }
}

function meanReach(ways: readonly SegmentLinks[], size: number): Float64Array {
  const mean = new Float64Array(size)
  for (const reach of ways.map(reachOf))
    for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + (reach[i] ?? 0) / ways.length
  return mean
}
