import type { Lexicon, Translation } from '#shared/align/lexicon'
import { fromByte } from '#shared/align/lexicon-format'
import type { LexiconPair } from '#shared/align/lexicon-format'

/** Both directions of a pair, ready to be asked: source to target, and target to source. */
export function lexiconsOf({ source, target, links }: LexiconPair): readonly [Lexicon, Lexicon] {
  return [
    index(source, links.source, target, links.target, links.forward),
    index(target, links.target, source, links.source, links.backward),
  ]
}

/** Links by the word they start from, in flat arrays: a lexicon has more of them than objects should be made of. */
function index(
  givenWords: readonly string[],
  given: Int32Array,
  generatedWords: readonly string[],
  generated: Int32Array,
  probabilities: Uint8Array,
): Lexicon {
  const starts = new Int32Array(givenWords.length + 1)
  for (const word of given) starts[word + 1] = (starts[word + 1] ?? 0) + 1
  for (let word = 0; word < givenWords.length; word++)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  const next = starts.slice()
  const ordered = new Int32Array(given.length)
  given.forEach((word, link) => {
    const place = next[word] ?? 0
    next[word] = place + 1
    ordered[place] = link
  })

  const numbers = new Map(givenWords.map((word, number) => [word, number]))
  const generatedNumbers = new Map(generatedWords.map((word, number) => [word, number]))
  return {
    translations(word) {
      const number = numbers.get(word)
      const found: Translation[] = []
      if (number === undefined) return found
      for (let place = starts[number] ?? 0; place < (starts[number + 1] ?? 0); place++) {
        const link = ordered[place] ?? 0
        const t = PROBABILITIES[probabilities[link] ?? 0] ?? 0
        if (t > 0) found.push({ word: generatedWords[generated[link] ?? 0] ?? '', t })
      }
      return found
    },
    pairsAmong(words, others, visit) {
      const places = new Int32Array(generatedWords.length).fill(-1)
      others.forEach((other, at) => {
        const number = generatedNumbers.get(other)
        if (number !== undefined) places[number] = at
      })
      words.forEach((word, at) => {
        const number = numbers.get(word)
        if (number === undefined) return
        const end = starts[number + 1] ?? 0
        for (let place = starts[number] ?? 0; place < end; place++) {
          const link = ordered[place] ?? 0
          const other = places[generated[link] ?? 0] ?? -1
          if (other < 0) continue
          const t = PROBABILITIES[probabilities[link] ?? 0] ?? 0
          if (t > 0) visit(at, other, t)
        }
      })
    },
  }
}

const PROBABILITIES = Float64Array.from({ length: 256 }, (_, byte) => fromByte(byte))
