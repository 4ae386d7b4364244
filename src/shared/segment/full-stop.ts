import { isCjkAt, isSpace } from '#shared/text/characters'
import type { Candidate } from '#shared/segment/engine'
import type { SentenceRules } from '#shared/segment/rules'

// Longest word before a full stop that can be an abbreviation.
const SIGHT = 24
// A sentence with fewer words before it hardly ends in an abbreviation.
const FEW_WORDS = 4
// What goes on with a unit: `5 долл. США`.
const CAPITALS = /^\p{Lu}{2,}$/u
const NUMBER = /^(?:[\d.,–—-]*\d|[IVXLC–-]+)$/u
const ROMAN = /^(?=[ivxlcdm])m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/iu
// Titles that stand in a text of any language.
const LATIN_TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'st', 'prof'])
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u
// Parts of document symbols, in a text of any language.
const LATIN_REFERENCES = new Set(['add', 'corr', 'rev', 'no', 'vol', 'fig', 'art'])

/**
 * Whether a single full stop before a capital, a digit or a character without case ends the sentence: not after
 * an abbreviation, an initial, the number of a list item or, where the language writes them so, an ordinal.
 */
export function endsSentence(
  text: string,
  candidate: Candidate,
  head: number,
  rules: SentenceRules,
): boolean {
  const { start, at, next, behind } = candidate
  if (rules.unspaced && isCjkAt(text, at - 1)) return !/\d/u.test(text.charAt(next))
  if (next === behind) return false
  const word = wordBefore(text, at)
  if (word === null) return true
  const lower = word.toLowerCase()
  const follower = wordAfter(text, head)
  const initial = follower.length === 1 && text.charAt(head + 1) === '.'
  const starter = !initial && rules.starters.has(follower.toLowerCase())
  if (isItemMark(text, start, at, word)) return false
  const before = (): string => wordBeforeThat(text, at - word.length)
  if (/^\d+$/u.test(word)) return !rules.ordinals || starter || isReference(before(), rules)
  if (rules.ordinals && ROMAN.test(word) && word === word.toUpperCase()) return false
  if (rules.never.has(lower) || LATIN_TITLES.has(lower)) return false
  if (!starter && /^[\d№]|^[IVXLC]+$/u.test(follower))
    if (rules.beforeNumber.has(lower) || LATIN_REFERENCES.has(lower)) return false
  if (/^\p{Lu}$/u.test(word)) return starter
  if (rules.dated.has(lower)) {
    if (!NUMBER.test(before())) return false
    return starter || wordCount(text, start, at) > FEW_WORDS
  }
  if (rules.often.has(lower)) {
    if (starter || CAPITALS.test(follower)) return starter
    return isMeasure(before()) || wordCount(text, start, at) > FEW_WORDS
  }
  if (rules.seldom.has(lower) || ACRONYM.test(word)) return starter
  if (rules.unspaced && !/\p{Ll}{2}$/u.test(word)) return false
  return true
}

/** The word that ends at `end`, with full stops and hyphens inside; null where none does, or it is long. */
function wordBefore(text: string, end: number): string | null {
  let at = end
  while (at > 0 && end - at <= SIGHT && /[\p{L}\p{M}\p{N}.\-’'№]/u.test(text.charAt(at - 1))) at--
  if (at === end || end - at > SIGHT) return null
  return text.slice(at, end)
}

/** The word before the one that starts at `start`; '' where none is near. */
function wordBeforeThat(text: string, start: number): string {
  const least = Math.max(0, start - SIGHT)
  let end = start
  while (end > least && isSpace(text.charCodeAt(end - 1))) end--
  let at = end
  while (at > least && !isSpace(text.charCodeAt(at - 1))) at--
  return text.slice(at, end)
}

/** Whether a word makes the number behind it a reference, which is no ordinal: `bkz. s. 12`. */
function isReference(before: string, rules: SentenceRules): boolean {
  if (!before.endsWith('.')) return false
  const lower = before.slice(0, -1).toLowerCase()
  return rules.beforeNumber.has(lower) || LATIN_REFERENCES.has(lower)
}

/** A number in digits, so that the word behind it is a unit. */
function isMeasure(before: string): boolean {
  return /^[\d.,]*\d$/u.test(before)
}

/** The word that starts at `at`, without what an apostrophe adds to it. */
function wordAfter(text: string, at: number): string {
  return /^(?:№|[\p{L}\p{M}\p{N}]+(?:-[\p{L}]+)?)/u.exec(text.slice(at, at + SIGHT))?.[0] ?? ''
}

/** Whether the word is all there is of the sentence or of what a colon announced, and numbers it: `1.`, `iv.`, `A.`. */
function isItemMark(text: string, start: number, at: number, word: string): boolean {
  if (/^\d$/u.test(word) && /[:：]\s$/u.test(text.slice(Math.max(start, at - 3), at - 1))) return true
  if (at - start > word.length + 2 || text.slice(start, at).replace(/^[\s(["«“]+/u, '') !== word) return false
  return /^\d{1,3}(?:\.\d{1,3})*$/u.test(word) || /^\p{L}$/u.test(word) || ROMAN.test(word)
}

/** Words between `from` and `to`, counted up to a few more than matter. */
function wordCount(text: string, from: number, to: number): number {
  let count = 0
  for (let at = to - 1; at >= from && count <= FEW_WORDS + 1; at--)
    if (!isSpace(text.charCodeAt(at)) && (at === from || isSpace(text.charCodeAt(at - 1)))) count++
  return count
}
