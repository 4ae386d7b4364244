import { WordTable } from '#shared/text/word-table'
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

const known = new WeakMap<SentenceRules, WordTable<number>>()
// Asked for at every full stop of a text, of the same rules each time.
let latest: { readonly rules: SentenceRules; readonly table: WordTable<number> } | null = null

/**
 * The words of a language that a full stop may stand behind without ending a sentence, all lists in one: most words are
 * in none of them, and that is seen at once.
 */
export function wordRoles(rules: SentenceRules): WordTable<number> {
  if (latest?.rules === rules) return latest.table
  const table = known.get(rules) ?? tableOf(rules)
  known.set(rules, table)
  latest = { rules, table }
  return table
}

function tableOf(rules: SentenceRules): WordTable<number> {
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
  return new WordTable(roles)
}
