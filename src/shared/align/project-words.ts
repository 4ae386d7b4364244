import type { Lexicons } from '#shared/align/lexicon'
import { mergedLexicons } from '#shared/align/lexicon-merge'
import { learnPairs, learntLexicons } from '#shared/align/project-lexicon'
import type { AcceptedText, Learnt } from '#shared/align/project-lexicon'
import type { TermList } from '#shared/align/term-list'
import { toldLexicons, withoutPairs } from '#shared/align/told-lexicons'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'
import type { Tokeniser } from '#shared/text/tokens'
import { inEnglishOnly } from '#shared/words/message'

/** What the units that a person accepted say in two languages. */
export interface AcceptedTexts {
  readonly languages: readonly [source: LanguageTag, target: LanguageTag]
  readonly texts: readonly AcceptedText[]
}

/** What people say of words, as plain data: what an aligner is told besides the texts. */
export interface ProjectWords {
  /** The lists of files that somebody added. */
  readonly files: readonly TermList[]
  /** Pairs that somebody added by hand, and pairs that nothing but the texts themselves may say. */
  readonly added: readonly TermList[]
  readonly forbidden: readonly TermList[]
  readonly accepted: readonly AcceptedTexts[]
  /** The packs of lexicons that are read, by name; not set: all that are installed. */
  readonly packs?: readonly string[]
}

/**
 * Names of packs from untrusted data.
 * @throws Refusal `bad-argument` when it is no list of names.
 */
export function readPackNames(value: unknown): readonly string[] {
  const isNames = (list: unknown): list is readonly string[] =>
    Array.isArray(list) && list.every((name) => typeof name === 'string')
  if (!isNames(value))
    throw new Refusal('bad-argument', inEnglishOnly('packs: a list of names must stand here'))
  return value
}

/** Nobody said anything. */
export const NO_WORDS: ProjectWords = { files: [], added: [], forbidden: [], accepted: [] }

/** What accepted units teach, of each pair of languages. */
export function learntFrom(
  { accepted }: Pick<ProjectWords, 'accepted'>,
  lexicons: Lexicons,
  tokenise: Tokeniser,
): Learnt[] {
  return accepted.map(({ languages, texts }) => learnPairs(languages, texts, lexicons, tokenise))
}

/**
 * The lexicons as an aligner is to use them: those that come with Parallax without what is forbidden, and what people
 * say, of which the most probable counts.
 */
export function withProjectWords(
  words: ProjectWords,
  lexicons: Lexicons,
  tokenise: Tokeniser,
): { readonly lexicons: Lexicons; readonly told: Lexicons } {
  const { files, added, forbidden } = words
  const said = toldLexicons([...files, ...added], tokenise)
  const learnt = learntLexicons(learntFrom(words, lexicons, tokenise))
  return {
    lexicons: withoutPairs(lexicons, forbidden, tokenise),
    told: withoutPairs(mergedLexicons([said, learnt]), forbidden, tokenise),
  }
}
