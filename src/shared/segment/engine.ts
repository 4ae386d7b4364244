import { findAsides, type Aside } from '#shared/segment/asides'
import { endsSentence } from '#shared/segment/full-stop'
import { findMarks } from '#shared/segment/marks'
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
// A trademark or product that starts small goes on in capitals: iPhone, eBay.
const SMALL = /^\p{Ll}(?!\p{Lu})/u
const ELLIPSIS = /^(?:…+|\.{2,}|\.(?: \.)+)$/u
const NO_QUOTES: ReadonlySet<number> = new Set()
// No more closing or opening marks than this stand together.
const MARKS = 16

/**
 * Where the sentences of one paragraph end: ascending offsets, the last of them its length (none for an empty one).
 * White space between two sentences belongs to the first. The paragraph is as rendered: one line, single spaces. It
 * is the whole text, or what stands from `from` to `to` of it; offsets are from its start. Linear.
 */
export function sentenceEnds(whole: string, rules: SentenceRules, from = 0, to = whole.length): number[] {
  const ends: number[] = []
  const { terminals, brackets, quotes } = findMarks(whole, from, to)
  // Most characters are only looked at in the whole text, where that costs less than in a part of it.
  const text = terminals.length === 0 ? '' : whole.slice(from, to)
  // Between words written with spaces the spaces tell what a quotation mark does.
  const opening = rules.unspaced && quotes.length > 0 ? findOpeningQuotes(text, quotes) : NO_QUOTES
  const asides = terminals.length === 0 ? [] : findAsides(text, brackets)
  let aside = 0
  let start = 0
  let run = 0
  for (const at of terminals) {
    if (at < run) continue
    run = endOfRun(text, at)
    if (at < start || (at === start && start > 0)) continue
    const behind = skipClosing(text, run, opening)
    const next = skipSpace(text, behind)
    if (next >= text.length) break
    while (aside < asides.length && (asides[aside]?.end ?? 0) <= at) aside++
    if (isInside(text, asides[aside], start, at)) continue
    if (!isBoundary(text, { start, at, run, behind, next }, rules)) continue
    ends.push(next)
    start = next
  }
  if (to > from) ends.push(to - from)
  return ends
}

/** A place where a sentence may end. */
export interface Candidate {
  /** Start of the sentence, start and end of the marks that may end it, end of what closes with them, next character. */
  readonly start: number
  readonly at: number
  readonly run: number
  readonly behind: number
  readonly next: number
}

/** Where the marks end that start at `at` and belong together: `?!`, `...`, `. . .`. */
function endOfRun(text: string, at: number): number {
  if (text.charCodeAt(at) === FULL_STOP) {
    let end = at + 1
    while (text.charCodeAt(end) === SPACE && text.charCodeAt(end + 1) === FULL_STOP) end += 2
    if (end > at + 1) return end
  }
  let end = at
  while (isTerminal(text, end)) end++
  if (end > at) return end
  while (text.charCodeAt(end) === FULL_STOP) end++
  return end
}

function isBoundary(text: string, candidate: Candidate, rules: SentenceRules): boolean {
  const { at, run, behind, next } = candidate
  const spaced = next > behind
  const following = CLASSES.of(text.charCodeAt(next))
  if ((following & CONTINUES) !== 0) return false
  const head = skipOpening(text, next)
  if (startsSmall(text, head)) return false
  const beside = rules.unspaced && (isCjkAt(text, at - 1) || (behind === run && isCjkAt(text, next)))
  if (!spaced && !beside && !holds(text, at, run, WIDE_TERMINAL)) return false
  // Chinese falls silent within a sentence; only a closing mark shows that it is over.
  if (rules.unspaced && behind === run && isEllipsis(text, at, run)) return false
  const quoted = holds(text, run, behind, QUOTE)
  const single = run === at + 1
  const fullStop = single && text.charCodeAt(at) === FULL_STOP
  if (quoted && rules.attribution !== null && (rules.unspaced || !fullStop)) {
    rules.attribution.lastIndex = next
    if (rules.attribution.test(text)) return false
  }
  if (quoted && DASH.test(text.slice(next, next + 4))) return false
  if (quoted && (following & QUOTATION) !== 0) return true
  if (fullStop || (single && text.charAt(at) === '．')) return endsSentence(text, candidate, head, rules)
  return true
}

function isEllipsis(text: string, from: number, to: number): boolean {
  const unit = text.charCodeAt(from)
  return (unit === FULL_STOP || unit === HORIZONTAL_ELLIPSIS) && ELLIPSIS.test(text.slice(from, to))
}

/** Whether a small letter stands at `at`, and no capital behind it. */
function startsSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  const behind = text.charCodeAt(at + 1)
  if (isSurrogate(unit) || isSurrogate(behind)) return SMALL.test(text.slice(at, at + 4))
  return (CLASSES.of(unit) & LOWER) !== 0 && (CLASSES.of(behind) & UPPER) === 0
}

/** Whether a character of a class stands from `from` to `to`. */
function holds(text: string, from: number, to: number, classes: number): boolean {
  for (let at = from; at < to; at++) if ((CLASSES.of(text.charCodeAt(at)) & classes) !== 0) return true
  return false
}

/**
 * Brackets that were opened within the sentence do not let it end before they are closed. Those it starts with
 * may hold sentences of their own, but not those of a title.
 */
function isInside(text: string, aside: Aside | undefined, start: number, at: number): boolean {
  if (aside === undefined || at < aside.start || at >= aside.end) return false
  return TITLE.test(text.charAt(aside.start)) || aside.start >= skipOpening(text, start)
}

function skipClosing(text: string, from: number, opening: ReadonlySet<number>): number {
  let at = from
  while (at - from < MARKS && at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === OPENING_BRACKET) {
      const reference = REFERENCE.exec(text.slice(at, at + 6))?.[0]
      if (reference === undefined) break
      at += reference.length
    } else if (((CLASSES.of(unit) & CLOSING) !== 0 && !opening.has(at)) || isTerminal(text, at)) at++
    else break
  }
  return skipEmoji(text, at)
}

/** Whether a mark stands at `at` that may end a sentence. A full stop before a letter begins a word: `。.NET`. */
function isTerminal(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if ((CLASSES.of(unit) & TERMINAL) === 0) return false
  return unit !== FULL_STOP || !isWordAt(text, at + 1)
}

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return isSurrogate(unit) ? /[\p{L}\p{N}]/u.test(characterAt(text, at)) : (CLASSES.of(unit) & WORD) !== 0
}

function skipEmoji(text: string, from: number): number {
  const unit = text.charCodeAt(isSpace(text.charCodeAt(from)) ? from + 1 : from)
  if (!isSurrogate(unit) && EMOJI_START.of(unit) === SEEN) return from
  let at = from
  do EMOJI.lastIndex = at
  while (EMOJI.test(text) && (at = EMOJI.lastIndex) - from < MARKS)
  return at
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function skipOpening(text: string, from: number): number {
  let at = from
  while (at - from < MARKS && at < text.length && (CLASSES.of(text.charCodeAt(at)) & OPENING) !== 0) at++
  return at
}
