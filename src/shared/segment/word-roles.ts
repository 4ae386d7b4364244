import type { SentenceRules } from '#shared/segment/rules'

// Titles that stand in a text of any language.
const LATIN_TITLES = ['dr', 'mr', 'mrs', 'ms', 'st', 'prof']
// Parts of document symbols, in a text of any language.
const LATIN_REFERENCES = ['add', 'corr', 'rev', 'no', 'vol', 'fig', 'art']

/** What the rules of a language say of a word before a full stop, as bits: the lists of `SentenceRules`. */
export const NEVER = 1
export const BEFORE_NUMBER = 2
export const SELDOM = 4
export const OFTEN = 8
export const DATED = 16

/** The words of a language that a full stop may stand behind without ending a sentence, in small letters. */
export interface WordRoles {
  readonly roles: ReadonlyMap<string, number>
  /** Length of the longest of them, in UTF-16 units. */
  readonly longest: number
}

const known = new WeakMap<SentenceRules, WordRoles>()

/** All lists of a language in one, so that a word that is in none of them, as most are, is looked up once. */
export function wordRoles(rules: SentenceRules): WordRoles {
  const before = known.get(rules)
  if (before !== undefined) return before
  const roles = new Map<string, number>()
  const add = (words: Iterable<string>, role: number): void => {
    for (const word of words) roles.set(word, (roles.get(word) ?? 0) | role)
  }
  add(rules.never, NEVER)
  add(LATIN_TITLES, NEVER)
  add(rules.beforeNumber, BEFORE_NUMBER)
  add(LATIN_REFERENCES, BEFORE_NUMBER)
  add(rules.seldom, SELDOM)
  add(rules.often, OFTEN)
  add(rules.dated, DATED)
  const made = { roles, longest: Math.max(...Array.from(roles.keys(), ({ length }) => length)) }
  known.set(rules, made)
  return made
}
