import { toByte } from '#shared/align/lexicon-format'
import type { LexiconPair } from '#shared/align/lexicon-format'
import type { Direction } from './ibm1.ts'
import { learnWords } from './ibm1.ts'
import type { Corpus } from './rows.ts'

const ITERATIONS = 5
const LEAST_PROBABILITY = 0.01
/** Expected occurrences below which a translation is a coincidence. */
const LEAST_COUNT = 0.15
/** Most translations of a word. */
const BEST = 15

/** Learns the lexicon of a pair in both directions, and keeps of each what is worth its bytes. */
export function learnLexicon({ rows, source, target }: Corpus): LexiconPair {
  const pairs = learnWords(rows, source.length, target.length, ITERATIONS)
  const forward = best(pairs.source, pairs.forward, source.length)
  const backward = best(pairs.target, pairs.backward, target.length)
  const kept = Array.from(pairs.source.keys()).filter((pair) => forward.has(pair) || backward.has(pair))
  const [ours, ourNumbers] = renumber(
    source,
    kept.map((pair) => pairs.source[pair] ?? 0),
  )
  const [theirs, theirNumbers] = renumber(
    target,
    kept.map((pair) => pairs.target[pair] ?? 0),
  )
  const links = kept
    .map((pair) => ({
      source: ourNumbers.get(pairs.source[pair] ?? 0) ?? 0,
      target: theirNumbers.get(pairs.target[pair] ?? 0) ?? 0,
      forward: toByte(forward.get(pair) ?? 0),
      backward: toByte(backward.get(pair) ?? 0),
    }))
    .sort((a, b) => a.source - b.source || a.target - b.target)
  return {
    source: ours,
    target: theirs,
    links: {
      source: Int32Array.from(links, (link) => link.source),
      target: Int32Array.from(links, (link) => link.target),
      forward: Uint8Array.from(links, (link) => link.forward),
      backward: Uint8Array.from(links, (link) => link.backward),
    },
  }
}

/** The pairs that are kept in one direction, with their t. */
function best(given: Int32Array, { t, counts }: Direction, words: number): Map<number, number> {
  const lists: { pair: number; t: number }[][] = Array.from({ length: words }, () => [])
  given.forEach((word, pair) => {
    const probability = t[pair] ?? 0
    if (probability >= LEAST_PROBABILITY && (counts[pair] ?? 0) >= LEAST_COUNT)
      lists[word]?.push({ pair, t: probability })
  })
  const kept = lists.flatMap((list) => list.sort((a, b) => b.t - a.t || a.pair - b.pair).slice(0, BEST))
  return new Map(kept.map(({ pair, t: probability }) => [pair, probability]))
}

/** The words that are still used, in their order, and their new numbers by the old. */
function renumber(words: readonly string[], used: readonly number[]): [string[], Map<number, number>] {
  const numbers = [...new Set(used)].sort((a, b) => a - b)
  return [numbers.map((number) => words[number] ?? ''), new Map(numbers.map((number, k) => [number, k]))]
}
