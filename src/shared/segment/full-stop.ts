import { isCjkAt, isSpace } from '#shared/text/characters'
import { UnitClasses } from '#shared/text/unit-classes'
import { BEFORE_NUMBER, DATED, NEVER, OFTEN, SELDOM, wordRoles } from '#shared/segment/word-roles'
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
const DIGITS = /^\d+$/u
// Centuries are counted, and so are meetings by the thousand; but these are years and codes far more often.
const UNCOUNTED = /^(?:(?:1[1-9]|20)\d\d|0\d+|\d{5,})$/u
const REFERRED = /^[\d№]|^[IVXLC]+$/u
// `No. IT-94-1-A`, `No. A/75`.
const SYMBOL = /^\p{Lu}{1,4}[-/.]?[\d/]|^\p{Lu}{1,4}-\d/u
const INITIAL = /^\p{Lu}\.$/u
const CYRILLIC = /^\p{Script=Cyrillic}/u
const CLOSING = /["'”’»)\]）］」』]/u
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u
const CLASSES = new UnitClasses([/[\p{L}\p{M}\p{N}.\-’'№]/u, /[\d.]/u, /[ivxlcdm]/iu])
const PART = 1
const NUMERIC = 2
const NUMERAL = 4

/**
 * Whether a single full stop before a capital, a digit or a character without case ends the sentence: not after
 * an abbreviation, an initial, the number of a list item or, where the language writes them so, an ordinal.
 */
export function endsSentence(
  text: string,
  candidate: Readonly<Candidate>,
  head: number,
  rules: SentenceRules,
): boolean {
  const { from: first, at, next, behind } = candidate
  if (rules.unspaced && closesWide(text, at, first)) return !/\d/u.test(text.charAt(next))
  if (next === behind) return false
  const from = startOfWord(text, at, first)
  if (from === at || at - from > SIGHT) return true
  if (isPlainWord(text, from, at, rules)) return !rules.unspaced || endsSmall(text, at, first)
  return endsAfterMark(text, candidate, from, head, rules)
}

/**
 * The same behind a word that may be a number, an initial or an abbreviation and starts at `from`. It is apart because most
 * words are not, and what it looks up when it needs it would be made ready for each.
 */
function endsAfterMark(
  text: string,
  { from: first, to, start, at }: Readonly<Candidate>,
  from: number,
  head: number,
  rules: SentenceRules,
): boolean {
  const word = text.slice(from, at)
  if (isItemMark(text, start, at, word)) return false
  // A unit, no initial and no Roman number.
  if (text.charAt(from - 1) === '°') return true
  if (DIGITS.test(word))
    return (
      !rules.ordinals ||
      UNCOUNTED.test(word) ||
      isStarter(text, head, to, rules) ||
      isReference(wordBeforeThat(text, from, first), rules)
    )
  if (rules.ordinals && ROMAN.test(word) && word === word.toUpperCase()) return false
  const roles = rolesOf(text, from, at, rules)
  if ((roles & NEVER) !== 0) return false
  const starter = isStarter(text, head, to, rules)
  if (!starter && (roles & BEFORE_NUMBER) !== 0 && isReferred(text, head, to)) return false
  if (/^\p{Lu}$/u.test(word))
    return starter || (isForeign(text, from, head, rules) && !INITIAL.test(wordBeforeThat(text, from, first)))
  if ((roles & (DATED | OFTEN)) !== 0 && wordAfter(text, head, to) === '№') return false
  if ((roles & DATED) !== 0) {
    if (!NUMBER.test(wordBeforeThat(text, from, first))) return false
    return starter || wordCount(text, start, at) > FEW_WORDS
  }
  if ((roles & OFTEN) !== 0) {
    if (starter || CAPITALS.test(wordAfter(text, head, to))) return starter
    return isMeasure(wordBeforeThat(text, from, first)) || wordCount(text, start, at) > FEW_WORDS
  }
  if ((roles & SELDOM) !== 0 || ACRONYM.test(word)) return starter && !isAlone(text, start, at, word)
  if (
    isLetterOfNumber(word, rules) &&
    REFERRED.test(wordAfter(text, head, to)) &&
    !NUMBER.test(wordBeforeThat(text, from, first))
  )
    return false
  return !rules.unspaced || endsSmall(text, at, first)
}

/** Whether what starts at `head` is a word that sentences start with, and no initial. */
function isStarter(text: string, head: number, to: number, rules: SentenceRules): boolean {
  const follower = wordAfter(text, head, to)
  const behind = text.slice(head + follower.length, Math.min(head + follower.length + 2, to))
  const initial = follower.length === 1 && behind.startsWith('.')
  return !initial && !/^[-/]\d/u.test(behind) && rules.starters.has(follower.toLowerCase())
}

/** Whether a number or a symbol with a number stands at `head`. */
function isReferred(text: string, head: number, to: number): boolean {
  return REFERRED.test(wordAfter(text, head, to)) || SYMBOL.test(text.slice(head, Math.min(head + 8, to)))
}

/** Whether a Latin capital stands before a Cyrillic word, as no initial does: `витамин C`, `при Петре I`. */
function isForeign(text: string, at: number, head: number, rules: SentenceRules): boolean {
  return !rules.unspaced && /[A-Z]/u.test(text.charAt(at)) && CYRILLIC.test(text.charAt(head))
}

/** Whether a word is a small letter that stands for a word before a number (`c. 1745`), and is no word itself. */
function isLetterOfNumber(word: string, rules: SentenceRules): boolean {
  return /^\p{Ll}$/u.test(word) && !rules.starters.has(word)
}

/** Whether a character of Chinese stands before `at`, or before what closes there. */
function closesWide(text: string, at: number, first: number): boolean {
  let end = at
  while (end > first && at - end < 4 && CLOSING.test(text.charAt(end - 1))) end--
  return end > first && isCjkAt(text, end - 1)
}

/** Where the word starts that ends at `end`, with full stops and hyphens inside; `end` where there is none. */
function startOfWord(text: string, end: number, first: number): number {
  let at = end
  while (at > first && end - at <= SIGHT && (CLASSES.of(text.charCodeAt(at - 1)) & PART) !== 0) at--
  return at
}

/** Whether a word that is no number, initial or abbreviation ends at `at`. */
export function followsPlainWord(text: string, at: number, first: number, rules: SentenceRules): boolean {
  return isPlainWord(text, startOfWord(text, at, first), at, rules)
}

/** Whether nothing but the end of a sentence can stand behind a word: it is no number, initial or abbreviation. */
function isPlainWord(text: string, from: number, to: number, rules: SentenceRules): boolean {
  if (to - from < 2) return false
  let numerals = true
  for (let at = from; at < to; at++) {
    const classes = CLASSES.of(text.charCodeAt(at))
    if ((classes & NUMERIC) !== 0) return false
    numerals &&= (classes & NUMERAL) !== 0
  }
  return !numerals && rolesOf(text, from, to, rules) === 0
}

/** What the lists of the rules say of a word; `İ` is in none of them. */
function rolesOf(text: string, from: number, to: number, rules: SentenceRules): number {
  const roles = wordRoles(rules).find(text, from, to) ?? 0
  return roles !== 0 && text.slice(from, to).includes('İ') ? 0 : roles
}

/** Whether a word that ends at `end` ends in two small letters, as abbreviations of Latin letters in Chinese do not. */
function endsSmall(text: string, end: number, first: number): boolean {
  return /\p{Ll}{2}$/u.test(text.slice(Math.max(first, end - 4), end))
}

/** The word before the one that starts at `start`; '' where none is near. */
function wordBeforeThat(text: string, start: number, first: number): string {
  const least = Math.max(first, start - SIGHT)
  let end = start
  while (end > least && isSpace(text.charCodeAt(end - 1))) end--
  let at = end
  while (at > least && !isSpace(text.charCodeAt(at - 1))) at--
  return text.slice(at, end)
}

/** Whether a word makes the number behind it a reference, which is no ordinal: `bkz. s. 12`. */
function isReference(before: string, rules: SentenceRules): boolean {
  if (!before.endsWith('.')) return false
  return (rolesOf(before, 0, before.length - 1, rules) & BEFORE_NUMBER) !== 0
}

/** A number in digits, so that the word behind it is a unit. */
function isMeasure(before: string): boolean {
  return /^[\d.,]*\d$/u.test(before)
}

/** The word that starts at `at`, without what an apostrophe adds to it. */
function wordAfter(text: string, at: number, to: number): string {
  const near = text.slice(at, Math.min(at + SIGHT, to))
  return /^(?:№|[\p{L}\p{M}\p{N}]+(?:-[\p{L}]+)?)/u.exec(near)?.[0] ?? ''
}

/** Whether the word numbers what follows, the sentence or an item of a list inside it: `1.`, `iv.`, `A.`, `; 2.`. */
function isItemMark(text: string, start: number, at: number, word: string): boolean {
  const lead = text.slice(Math.max(start, at - word.length - 2), at - word.length)
  if (/^\d$/u.test(word) && /[:：]\s$/u.test(lead)) return true
  if (/^\d{1,2}$/u.test(word) && /(?:;\s|[：；，]\s?)$/u.test(lead)) return true
  if (!isAlone(text, start, at, word)) return false
  return /^\d{1,3}(?:\.\d{1,3})*$/u.test(word) || /^\p{L}$/u.test(word) || ROMAN.test(word)
}

/** Whether a word that ends at `at` is all there is of the sentence. */
function isAlone(text: string, start: number, at: number, word: string): boolean {
  return at - start <= word.length + 2 && text.slice(start, at).replace(/^[\s(["«“]+/u, '') === word
}

/** Words between `from` and `to`, counted up to a few more than matter. */
function wordCount(text: string, from: number, to: number): number {
  let count = 0
  for (let at = to - 1; at >= from && count <= FEW_WORDS + 1; at--)
    if (!isSpace(text.charCodeAt(at)) && (at === from || isSpace(text.charCodeAt(at - 1)))) count++
  return count
}
