import type { LexiconEdits } from '#shared/align/lexicon-edits'
import type { Lexicons } from '#shared/align/lexicon'
import type { LearntPair } from '#shared/align/project-lexicon'
import { learntFrom, type AcceptedTexts } from '#shared/align/project-words'
import type { TermList } from '#shared/align/term-list'
import { wordKeys } from '#shared/align/told-lexicons'
import type { LexiconPair } from '#shared/lexicon-view'
import { sameLanguage } from '#shared/language-tag'
import type { Tokeniser } from '#shared/text/tokens'

/** Asks what a project knows of words of some pairs of languages. */
export interface WordsQuery {
  readonly accepted: readonly AcceptedTexts[]
  readonly edits: LexiconEdits
  readonly files: readonly { readonly name: string; readonly lists: readonly TermList[] }[]
  /** Only pairs with a word that holds this. */
  readonly find: string
  readonly most: number
}

export interface WordsFound {
  readonly pairs: readonly LexiconPair[]
  /** How many there are, with those left out. */
  readonly total: number
}

/**
 * The pairs of words, those by hand first, then what accepted units teach, the surest and most frequent first, then the
 * files. What is forbidden stands there once, as forbidden.
 */
export function findWords(
  { accepted, edits, files, find, most }: WordsQuery,
  { lexicons, tokenise }: { readonly lexicons: Lexicons; readonly tokenise: Tokeniser },
): WordsFound {
  const languages = accepted.map((one) => one.languages)
  const isAsked = (one: TermList['languages']): boolean => languages.some((pair) => samePair(pair, one))
  const byHand = (origin: 'added' | 'forbidden'): LexiconPair[] =>
    edits[origin].filter((pair) => isAsked(pair.languages)).map((pair) => ({ ...pair, origin, units: 0 }))
  const forbidden = new Set(edits.forbidden.flatMap((pair) => keysOf(pair, tokenise)))
  const isFree = (pair: Pick<LexiconPair, 'languages' | 'source' | 'target'>): boolean =>
    forbidden.size === 0 || !keysOf(pair, tokenise).some((key) => forbidden.has(key))
  const learnt = learntFrom({ accepted }, lexicons, tokenise)
    .flatMap((one) => one.pairs.map((pair) => ({ one, pair, strength: strengthOf(pair) })))
    .sort((a, b) => b.strength - a.strength)
    .map(({ one: { languages: own, shown }, pair: { source, target, units } }): LexiconPair => ({
      languages: own,
      source: shown.source.get(source) ?? source,
      target: shown.target.get(target) ?? target,
      origin: 'accepted',
      units,
    }))
  const filed = files.flatMap(({ name, lists }) =>
    lists
      .filter((list) => isAsked(list.languages))
      .flatMap(({ languages: own, pairs }) =>
        pairs.map(({ source, target }): LexiconPair => ({
          ...{ languages: own, source, target, units: 0 },
          ...({ origin: 'file', file: name } as const),
        })),
      ),
  )
  const sought = find.trim().toLowerCase()
  const isSought = ({ source, target }: LexiconPair): boolean =>
    sought === '' || source.toLowerCase().includes(sought) || target.toLowerCase().includes(sought)
  const pairs = [
    ...[...byHand('forbidden'), ...byHand('added')].filter(isSought),
    ...[...learnt, ...filed].filter(isSought).filter(isFree),
  ]
  return { pairs: pairs.slice(0, most), total: pairs.length }
}

/** How often a pair was seen and how surely either word renders the other. */
function strengthOf({ units, forward, backward }: LearntPair): number {
  return units * forward * backward
}

function samePair([a, b]: TermList['languages'], [c, d]: TermList['languages']): boolean {
  return (sameLanguage(a, c) && sameLanguage(b, d)) || (sameLanguage(a, d) && sameLanguage(b, c))
}

/** Each pair of words of two terms, whichever language comes first. */
function keysOf(
  { languages: [from, to], source, target }: Pick<LexiconPair, 'languages' | 'source' | 'target'>,
  tokenise: Tokeniser,
): string[] {
  const right = wordKeys(target, to, tokenise).map((word) => `${to.split('-')[0] ?? ''} ${word}`)
  return wordKeys(source, from, tokenise).flatMap((word) =>
    right.map((other) => [`${from.split('-')[0] ?? ''} ${word}`, other].sort().join('\t')),
  )
}
