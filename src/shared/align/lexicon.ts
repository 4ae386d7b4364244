import type { Link, LinkSource } from '#shared/align/dictionary'
import type { Side } from '#shared/align/side'
import type { LanguageTag } from '#shared/model'

/** A word that may render another, with t(word | that other), 0 … 1. */
export interface Translation {
  readonly word: string
  readonly t: number
}

/** What a word of one language becomes in another. Words are keys as the tokeniser makes them. */
export interface Lexicon {
  /** The translations of a word, none for an unknown one. */
  translations(word: string): readonly Translation[]
  /**
   * Visits all pairs of these words and others that it knows, by their places in the lists: what asking for each word's
   * translations would find, for a lexicon that can do so faster.
   */
  pairsAmong?(words: readonly string[], others: readonly string[], visit: VisitPair): void
}

export type VisitPair = (word: number, other: number, t: number) => void

/** The lexicon from one language to another, or null where there is none. */
export type Lexicons = (from: LanguageTag, to: LanguageTag) => Lexicon | null

/** The language that a lexicon is filed under: the tag without script and region. */
export function lexiconLanguage(tag: LanguageTag): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/** Links of the words that the lexicons of the two languages know, each direction by its own lexicon. */
export function lexiconLinks(lexicons: Lexicons): LinkSource {
  return (source, target) => {
    const links: Link[] = []
    wordLinks(lexicons(source.lang, target.lang), source, target, (x, y, t) => {
      links.push({ source: x, target: y, forward: t, backward: 0 })
    })
    wordLinks(lexicons(target.lang, source.lang), target, source, (y, x, t) => {
      links.push({ source: x, target: y, forward: 0, backward: t })
    })
    return links
  }
}

function wordLinks(lexicon: Lexicon | null, from: Side, to: Side, visit: VisitPair): void {
  if (lexicon === null) return
  const [types, words] = wordsOf(from)
  const [otherTypes, others] = wordsOf(to)
  pairsAmong(lexicon, words, others, (word, other, t) => {
    visit(types[word] ?? 0, otherTypes[other] ?? 0, t)
  })
}

/** The types of a side that are words, and those words. */
function wordsOf(side: Side): readonly [types: readonly number[], words: readonly string[]] {
  const types: number[] = []
  const words: string[] = []
  for (const [type, { kind, key }] of side.types.entries())
    if (kind === 'word') {
      types.push(type)
      words.push(key)
    }
  return [types, words]
}

/** `lexicon.pairsAmong`, word by word where the lexicon has no way of its own. */
export function pairsAmong(
  lexicon: Lexicon,
  words: readonly string[],
  others: readonly string[],
  visit: VisitPair,
): void {
  if (lexicon.pairsAmong !== undefined) {
    lexicon.pairsAmong(words, others, visit)
    return
  }
  const numbers = new Map(others.map((other, number) => [other, number]))
  words.forEach((given, number) => {
    for (const { word, t } of lexicon.translations(given)) {
      const other = numbers.get(word)
      if (other !== undefined) visit(number, other, t)
    }
  })
}
