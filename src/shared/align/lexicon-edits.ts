import type { TermList } from '#shared/align/term-list'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'

/** A pair of words that a person says something of. */
export interface EditedPair {
  readonly languages: readonly [source: LanguageTag, target: LanguageTag]
  readonly source: string
  readonly target: string
}

/** What a person says of words by hand: a setting of the project. */
export interface LexiconEdits {
  readonly added: readonly EditedPair[]
  /** Taken from no lexicon and learnt from no accepted unit. */
  readonly forbidden: readonly EditedPair[]
}

export const NO_EDITS: LexiconEdits = { added: [], forbidden: [] }

/** Letters of a word or term; more is no term. */
const LONGEST = 200

/** Reads the setting from untrusted data. */
export function readLexiconEdits(value: unknown): LexiconEdits {
  if (typeof value !== 'object' || value === null) throw wrong('lists of added and forbidden pairs')
  const { added, forbidden } = value as Readonly<Record<string, unknown>>
  return { added: readPairs(added), forbidden: readPairs(forbidden) }
}

function readPairs(value: unknown): EditedPair[] {
  if (!Array.isArray(value)) throw wrong('lists of added and forbidden pairs')
  return value.map((one: unknown) => {
    if (typeof one !== 'object' || one === null) throw wrong('pairs of words')
    const { languages, source, target } = one as Readonly<Record<string, unknown>>
    const [from, to] = Array.isArray(languages) ? (languages as unknown[]) : []
    return { languages: [readTag(from), readTag(to)], source: readWord(source), target: readWord(target) }
  })
}

function readTag(value: unknown): LanguageTag {
  if (typeof value === 'string' && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(value)) return value
  throw wrong('a language tag for each word')
}

function readWord(value: unknown): string {
  const word = typeof value === 'string' ? value.trim() : ''
  if (word !== '' && word.length <= LONGEST) return word
  throw wrong('a word or term on either side')
}

function wrong(wanted: string): Refusal {
  return new Refusal('bad-argument', inEnglishOnly(`the lexicon of a project takes ${wanted}`))
}

/** The pairs as lists of terms. */
export function asTermLists(pairs: readonly EditedPair[]): TermList[] {
  return pairs.map(({ languages, source, target }) => ({ languages, pairs: [{ source, target, weight: 1 }] }))
}
