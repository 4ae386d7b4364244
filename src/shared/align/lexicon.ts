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
}

/** The lexicon from one language to another, or null where there is none. */
export type Lexicons = (from: LanguageTag, to: LanguageTag) => Lexicon | null

/** The language that a lexicon is filed under: the tag without script and region. */
export function lexiconLanguage(tag: LanguageTag): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/** Links of the words that the lexicons of the two languages know, each direction by its own lexicon. */
export function lexiconLinks(lexicons: Lexicons): LinkSource {
  return function* (source, target) {
    for (const [x, y, t] of wordLinks(lexicons(source.lang, target.lang), source, target))
      yield { source: x, target: y, forward: t, backward: 0 } satisfies Link
    for (const [y, x, t] of wordLinks(lexicons(target.lang, source.lang), target, source))
      yield { source: x, target: y, forward: 0, backward: t } satisfies Link
  }
}

function* wordLinks(
  lexicon: Lexicon | null,
  from: Side,
  to: Side,
): Generator<readonly [given: number, generated: number, t: number]> {
  if (lexicon === null) return
  const numbers = new Map<string, number>()
  for (const [type, { kind, key }] of to.types.entries()) if (kind === 'word') numbers.set(key, type)
  for (const [given, { kind, key }] of from.types.entries()) {
    if (kind !== 'word') continue
    for (const { word, t } of lexicon.translations(key)) {
      const generated = numbers.get(word)
      if (generated !== undefined) yield [given, generated, t]
    }
  }
}
