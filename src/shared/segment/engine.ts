import { Asides } from '#shared/segment/asides'
import { endsSentence, followsPlainWord } from '#shared/segment/full-stop'
import { Marks } from '#shared/segment/marks'
import { findOpeningQuotes } from '#shared/segment/quotes'
import { characterAt, isCjkAt, isSpace } from '#shared/text/characters'
import { isSurrogate, SEEN, UnitClasses } from '#shared/text/unit-classes'
import type { SentenceRules } from '#shared/segment/rules'

const CLASSES = new UnitClasses([
  /[.!?…。！？｡．‼⁇⁈⁉]/u,
  /[。！？｡]/u,
  // Closing marks, and marks of footnotes that stand behind a sentence.
  /[\p{Pe}\p{Pf}"'*†‡¹²³⁰-⁹]/u,
  /[\p{Pf}"'」』]/u,
  /[\p{Pi}"'„「『]/u,
  /[,;:，；：、)\]）］】」』》〉%]/u,
  /[\p{Ps}\p{Pi}"'„¿¡\s–—\-*]/u,
  /[\p{L}\p{N}]/u,
  /\p{Ll}/u,
  /\p{Lu}/u,
])
const TERMINAL = 1
const WIDE_TERMINAL = 2
const CLOSING = 4
const QUOTE = 8
const QUOTATION = 16
const CONTINUES = 32
const OPENING = 64
const WORD = 128
const LOWER = 256
const UPPER = 512

const FULL_STOP = 0x2e
const QUESTION_MARK = 0x3f
const EXCLAMATION_MARK = 0x21
const WIDE_FULL_STOP = 0xff0e
const HORIZONTAL_ELLIPSIS = 0x2026
const SPACE = 0x20
const OPENING_BRACKET = 0x5b
const REFERENCE = /^\[\d{1,3}\]/u
const TITLE = /[《〈]/u
const DASH = /^[–—-]\s*(?![«“„「『"\s])/u
// Pictures and smileys that comment on the sentence before them.
const EMOJI =
  /\s?(?:(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\ufe0f\u200d\p{Emoji_Modifier}]*)+|[:;]-?[()DP](?![\p{L}\p{N}]))/uy
// What they start with: all pictures of the first plane are in one range, but two.
const EMOJI_START = new UnitClasses([/[:;\u00a9\u00ae\u203c-\u3299]/u])
const PICTURES = 0x2000
// A trademark or product that starts small goes on in capitals: iPhone, eBay.
const SMALL = /^\p{Ll}(?!\p{Lu})/u
// A small letter that numbers an item of a list: `b) the second`.
const ITEM = /^(?:\p{Ll}|[ivx]{2,4})\)\s/u
const ELLIPSIS = /^(?:…+|\.{2,}|\.(?: \.)+)$/u
// Words of fewer letters are stuttered.
const SHORT = 8
const NO_QUOTES: ReadonlySet<number> = new Set()
// Used over again for every paragraph.
const marks = new Marks()
const asides = new Asides()
// No more closing or opening marks than this stand together.
const MARKS = 16

/**
 * Where the sentences of one paragraph end: ascending offsets, the last of them its length (none for an empty one).
 * White space between two sentences belongs to the first. The paragraph is as rendered: one line, single spaces. It
 * is the whole text, or what stands from `from` to `to` of it; offsets are from its start. Linear.
 */
export function sentenceEnds(text: string, rules: SentenceRules, from = 0, to = text.length): number[] {
  const ends: number[] = []
  const { terminals, brackets, quotes } = marks.find(text, from, to)
  if (terminals.count > 0) {
    // Between words written with spaces the spaces tell what a quotation mark does.
    const opening = rules.unspaced && quotes.count > 0 ? findOpeningQuotes(text, quotes, from, to) : NO_QUOTES
    asides.find(text, brackets)
    let aside = 0
    const place: Candidate = { from, to, start: from, at: from, run: from, behind: from, next: from }
    for (let n = 0; n < terminals.count; n++) {
      const at = terminals.at(n)
      if (at < place.run) continue
      const plain = isPlain(text, at, to)
      const run = plain ? at + 1 : endOfRun(text, at, to)
      const { start } = place
      place.at = at
      place.run = run
      if (at < start || (at === start && start > from)) continue
      const behind = plain ? run : skipClosing(text, run, to, opening)
      const next = plain ? run + 1 : skipSpace(text, behind, to)
      if (next >= to) break
      place.behind = behind
      place.next = next
      while (aside < asides.ends.count && asides.ends.at(aside) <= at) aside++
      if (aside < asides.starts.count && isInside(text, asides.starts.at(aside), start, at, to)) continue
      if (!(plain ? isPlainBoundary(text, place, rules) : isBoundary(text, place, rules))) continue
      ends.push(next - from)
      place.start = next
    }
  }
  if (to > from) ends.push(to - from)
  return ends
}

/** A place where a sentence may end; one object is moved along a paragraph. */
export interface Candidate {
  /** Start and end of the paragraph. */
  readonly from: number
  readonly to: number
  /** Start of the sentence, start and end of the marks that may end it, end of what closes with them, next character. */
  start: number
  at: number
  run: number
  behind: number
  next: number
}

/**
 * Whether the mark at `at` is one of the alphabets and stands by itself before a space and a capital, as most do: nothing
 * closes with it, and nothing behind it can go on with the sentence.
 */
function isPlain(text: string, at: number, to: number): boolean {
  if (at + 2 >= to || text.charCodeAt(at + 1) !== SPACE) return false
  const mark = text.charCodeAt(at)
  const next = text.charCodeAt(at + 2)
  return (
    (mark === FULL_STOP || mark === QUESTION_MARK || mark === EXCLAMATION_MARK) &&
    next < PICTURES &&
    (CLASSES.of(next) & UPPER) !== 0
  )
}

/** `isBoundary` for such a mark: only a full stop may be that of an abbreviation. */
function isPlainBoundary(text: string, candidate: Readonly<Candidate>, rules: SentenceRules): boolean {
  return text.charCodeAt(candidate.at) !== FULL_STOP || endsSentence(text, candidate, candidate.next, rules)
}

/** Where the marks end that start at `at` and belong together: `?!`, `...`, `. . .`. */
function endOfRun(text: string, at: number, to: number): number {
  if (text.charCodeAt(at) === FULL_STOP) {
    let end = at + 1
    while (end + 1 < to && text.charCodeAt(end) === SPACE && text.charCodeAt(end + 1) === FULL_STOP) end += 2
    if (end > at + 1) return end
  }
  let end = at
  while (isTerminal(text, end, to)) end++
  if (end > at) return end
  while (end < to && text.charCodeAt(end) === FULL_STOP) end++
  return end
}

function isBoundary(text: string, candidate: Readonly<Candidate>, rules: SentenceRules): boolean {
  const { from, to, at, run, behind, next } = candidate
  const spaced = next > behind
  const following = CLASSES.of(text.charCodeAt(next))
  if ((following & CONTINUES) !== 0) return false
  const head = skipOpening(text, next, to)
  if (startsSmall(text, head, to))
    return ITEM.test(text.slice(head, Math.min(head + 6, to))) && followsPlainWord(text, at, from, rules)
  const beside =
    rules.unspaced && ((at > from && isCjkAt(text, at - 1)) || (behind === run && isCjkAt(text, next)))
  if (!spaced && !beside && !holds(text, at, run, WIDE_TERMINAL)) return false
  // Chinese falls silent within a sentence; only a closing mark shows that it is over.
  if (rules.unspaced && behind === run && isEllipsis(text, at, run)) return false
  if (isEllipsis(text, at, run) && repeats(text, at, head, from, to)) return false
  const quoted = holds(text, run, behind, QUOTE)
  const mark = run === at + 1 ? text.charCodeAt(at) : 0
  if (quoted && rules.attribution !== null && (rules.unspaced || mark !== FULL_STOP)) {
    rules.attribution.lastIndex = 0
    if (rules.attribution.test(text.slice(next, to))) return false
  }
  if (quoted && DASH.test(text.slice(next, Math.min(next + 4, to)))) return false
  if (quoted && (following & QUOTATION) !== 0) return true
  if (mark === FULL_STOP || mark === WIDE_FULL_STOP) return endsSentence(text, candidate, head, rules)
  return true
}

function isEllipsis(text: string, from: number, to: number): boolean {
  const unit = text.charCodeAt(from)
  return (unit === FULL_STOP || unit === HORIZONTAL_ELLIPSIS) && ELLIPSIS.test(text.slice(from, to))
}

/** Whether the word that starts at `head` is the one that ended at `at`, capital and all, and somebody stutters: `I... I can't`. */
function repeats(text: string, at: number, head: number, from: number, to: number): boolean {
  let start = at
  while (start > from && at - start < SHORT && isWordAt(text, start - 1, to)) start--
  const length = at - start
  if (length === 0 || length >= SHORT || isWordAt(text, head + length, to)) return false
  return text.slice(start, at) === text.slice(head, head + length)
}

/** Whether a small letter stands at `at`, and no capital behind it. */
function startsSmall(text: string, at: number, to: number): boolean {
  if (at >= to) return false
  const unit = text.charCodeAt(at)
  const classes = CLASSES.of(unit)
  // Most sentences start with a capital or a character without case.
  if ((classes & LOWER) === 0 && !isSurrogate(unit)) return false
  const behind = at + 1 < to ? text.charCodeAt(at + 1) : SPACE
  if (isSurrogate(unit) || isSurrogate(behind)) return SMALL.test(text.slice(at, Math.min(at + 4, to)))
  return (CLASSES.of(behind) & UPPER) === 0
}

/** Whether a character of a class stands from `from` to `to`. */
function holds(text: string, from: number, to: number, classes: number): boolean {
  for (let at = from; at < to; at++) if ((CLASSES.of(text.charCodeAt(at)) & classes) !== 0) return true
  return false
}

/**
 * Brackets that were opened at `opened`, within the sentence, do not let it end before they are closed. Those it starts with
 * may hold sentences of their own, but not those of a title.
 */
function isInside(text: string, opened: number, start: number, at: number, to: number): boolean {
  if (at < opened) return false
  return TITLE.test(text.charAt(opened)) || opened >= skipOpening(text, start, to)
}

function skipClosing(text: string, from: number, to: number, opening: ReadonlySet<number>): number {
  let at = from
  while (at - from < MARKS && at < to) {
    const unit = text.charCodeAt(at)
    if (unit === OPENING_BRACKET) {
      const reference = REFERENCE.exec(text.slice(at, Math.min(at + 6, to)))?.[0]
      if (reference === undefined) break
      at += reference.length
    } else if (((CLASSES.of(unit) & CLOSING) !== 0 && !opening.has(at)) || isTerminal(text, at, to)) at++
    else break
  }
  return skipEmoji(text, at, to)
}

/** Whether a mark stands at `at` that may end a sentence. A full stop before a letter begins a word: `。.NET`. */
function isTerminal(text: string, at: number, to: number): boolean {
  if (at >= to) return false
  const unit = text.charCodeAt(at)
  if ((CLASSES.of(unit) & TERMINAL) === 0) return false
  return unit !== FULL_STOP || !isWordAt(text, at + 1, to)
}

function isWordAt(text: string, at: number, to: number): boolean {
  if (at >= to) return false
  const unit = text.charCodeAt(at)
  return isSurrogate(unit) ? /[\p{L}\p{N}]/u.test(characterAt(text, at)) : (CLASSES.of(unit) & WORD) !== 0
}

function skipEmoji(text: string, from: number, to: number): number {
  const place = from < to && isSpace(text.charCodeAt(from)) ? from + 1 : from
  if (place >= to) return from
  const unit = text.charCodeAt(place)
  if (!isSurrogate(unit) && EMOJI_START.of(unit) === SEEN) return from
  const rest = text.slice(from, to)
  let at = 0
  do EMOJI.lastIndex = at
  while (EMOJI.test(rest) && (at = EMOJI.lastIndex) < MARKS)
  return from + at
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipOpening(text: string, from: number, to: number): number {
  let at = from
  while (at - from < MARKS && at < to && (CLASSES.of(text.charCodeAt(at)) & OPENING) !== 0) at++
  return at
}
