import { lexiconLanguage } from '#shared/align/lexicon'
import type { Lexicon, Lexicons, Translation } from '#shared/align/lexicon'
import type { TermList } from '#shared/align/term-list'
import type { LanguageTag } from '#shared/model'
import type { Tokeniser } from '#shared/text/tokens'

/** t of all that a person says renders a word, together: what is said may still not be what stands in the text. */
const TOLD = 0.6
/** Less is not worth asking for: one word of a very long term. */
const LEAST = 0.005

/** The words of a term as the aligner knows them. */
export function wordKeys(term: string, lang: LanguageTag, tokenise: Tokeniser): string[] {
  return tokenise(term, lang).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []))
}

/** Translations of words with weights of any size, in one direction. */
type Weights = Map<string, Map<string, number>>

/**
 * What people's lists say of single words. Each word of a term may be rendered by each word of its translation, all of
 * them equally; what a word may be rendered by shares `TOLD` among it.
 */
export function toldLexicons(lists: readonly TermList[], tokenise: Tokeniser): Lexicons {
  const directions = new Map<string, Weights>()
  const weightsOf = (from: LanguageTag, to: LanguageTag): Weights => {
    const key = directionOf(from, to)
    const known = directions.get(key) ?? new Map<string, Map<string, number>>()
    directions.set(key, known)
    return known
  }
  for (const { languages, pairs } of lists) {
    const [from, to] = languages
    const forward = weightsOf(from, to)
    const backward = weightsOf(to, from)
    for (const { source, target, weight } of pairs) {
      const left = wordKeys(source, from, tokenise)
      const right = wordKeys(target, to, tokenise)
      for (const x of left)
        for (const y of right) {
          addWeight(forward, x, y, weight / right.length)
          addWeight(backward, y, x, weight / left.length)
        }
    }
  }
  const lexicons = new Map([...directions].map(([key, weights]) => [key, lexiconOf(weights)]))
  return (from, to) => lexicons.get(directionOf(from, to)) ?? null
}

/** The key of a direction between two languages, without their regions: `zh en`. */
export function directionOf(from: LanguageTag, to: LanguageTag): string {
  return `${lexiconLanguage(from)} ${lexiconLanguage(to)}`
}

function addWeight(weights: Weights, word: string, other: string, weight: number): void {
  const row = weights.get(word) ?? new Map<string, number>()
  weights.set(word, row)
  row.set(other, (row.get(other) ?? 0) + weight)
}

function lexiconOf(weights: Weights): Lexicon {
  const known = new Map<string, Translation[]>()
  return {
    translations(word) {
      const asked = known.get(word)
      if (asked !== undefined) return asked
      const row = weights.get(word) ?? new Map<string, number>()
      let total = 0
      for (const weight of row.values()) total += weight
      const found = [...row]
        .map(([other, weight]): Translation => ({ word: other, t: (TOLD * weight) / total }))
        .filter(({ t }) => t >= LEAST)
      known.set(word, found)
      return found
    },
  }
}

/** The lexicons without the pairs of words in these lists, in either direction. */
export function withoutPairs(
  lexicons: Lexicons,
  forbidden: readonly TermList[],
  tokenise: Tokeniser,
): Lexicons {
  if (forbidden.length === 0) return lexicons
  const refused = toldLexicons(forbidden, tokenise)
  return (from, to) => {
    const lexicon = lexicons(from, to)
    const without = refused(from, to)
    if (lexicon === null || without === null) return lexicon
    return {
      translations(word) {
        const not = new Set(without.translations(word).map((one) => one.word))
        const all = lexicon.translations(word)
        return not.size === 0 ? all : all.filter((one) => !not.has(one.word))
      },
    }
  }
}
