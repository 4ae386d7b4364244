import { findAsides, type Aside } from '#shared/segment/asides'
import { endsSentence } from '#shared/segment/full-stop'
import { findOpeningQuotes } from '#shared/segment/quotes'
import { isCjkAt, isSpace } from '#shared/text/characters'
import type { SentenceRules } from '#shared/segment/rules'

// A full stop before a letter behind other marks begins a word: `。.NET`.
const TERMINALS = /\.(?: \.)+|(?:[!?…。！？｡．‼⁇⁈⁉]|\.(?![\p{L}\p{N}]))+|\.+/gu
const TERMINAL = /[.!?…。！？｡．‼⁇⁈⁉]/u
const WIDE_TERMINAL = /[。！？｡]/u
// Closing marks, and marks of footnotes that stand behind a sentence.
const CLOSING = /[\p{Pe}\p{Pf}"'*†‡¹²³⁰-⁹]/u
const QUOTE = /[\p{Pf}"'」』]/u
const QUOTATION = /[\p{Pi}"'„「『]/u
const CONTINUES = /[,;:，；：、)\]）］】」』》〉%]/u
const OPENING = /[\p{Ps}\p{Pi}"'„¿¡\s–—\-*]/u
const TITLE = /[《〈]/u
const DASH = /^[–—-]\s*(?![«“„「『"\s])/u
// Pictures and smileys that comment on the sentence before them.
const EMOJI =
  /\s?(?:(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\ufe0f\u200d\p{Emoji_Modifier}]*)+|[:;]-?[()DP](?![\p{L}\p{N}]))/uy
// A trademark or product that starts small goes on in capitals: iPhone, eBay.
const SMALL = /^\p{Ll}(?!\p{Lu})/u
const ELLIPSIS = /^(?:…+|\.{2,}|\.(?: \.)+)$/u
const NONE: ReadonlySet<number> = new Set()
// No more closing or opening marks than this stand together.
const MARKS = 16

/**
 * Where the sentences of one paragraph end: ascending offsets, the last of them the length of the text (none for
 * an empty text). White space between two sentences belongs to the first. `text` is as rendered: one line,
 * single spaces. Linear.
 */
export function sentenceEnds(text: string, rules: SentenceRules): number[] {
  const ends: number[] = []
  // Between words written with spaces the spaces tell what a quotation mark does.
  const opening = rules.unspaced ? findOpeningQuotes(text) : NONE
  const asides = findAsides(text)
  let aside = 0
  let start = 0
  for (const run of text.matchAll(TERMINALS)) {
    const at = run.index
    if (at < start || (at === start && start > 0)) continue
    const behind = skipClosing(text, at + run[0].length, opening)
    const next = skipSpace(text, behind)
    if (next >= text.length) break
    while (aside < asides.length && (asides[aside]?.end ?? 0) <= at) aside++
    if (isInside(text, asides[aside], start, at)) continue
    if (!isBoundary(text, { start, at, behind, next, run: run[0] }, rules)) continue
    ends.push(next)
    start = next
  }
  if (text.length > 0) ends.push(text.length)
  return ends
}

/** A place where a sentence may end. */
export interface Candidate {
  /** Start of the sentence, of the marks that may end it, what follows their closing marks, the next character. */
  readonly start: number
  readonly at: number
  readonly behind: number
  readonly next: number
  readonly run: string
}

function isBoundary(text: string, candidate: Candidate, rules: SentenceRules): boolean {
  const { at, behind, next, run } = candidate
  const spaced = next > behind
  const following = text.charAt(next)
  if (CONTINUES.test(following)) return false
  const head = skipOpening(text, next)
  if (SMALL.test(text.slice(head, head + 4))) return false
  const wide = WIDE_TERMINAL.test(run)
  const beside =
    rules.unspaced && (isCjkAt(text, at - 1) || (behind === at + run.length && isCjkAt(text, next)))
  if (!spaced && !wide && !beside) return false
  // Chinese falls silent within a sentence; only a closing mark shows that it is over.
  if (rules.unspaced && behind === at + run.length && ELLIPSIS.test(run)) return false
  const quoted = isQuoteEnd(text, at + run.length, behind)
  if (quoted && rules.attribution !== null && (rules.unspaced || run !== '.')) {
    rules.attribution.lastIndex = next
    if (rules.attribution.test(text)) return false
  }
  if (quoted && DASH.test(text.slice(next, next + 4))) return false
  if (quoted && QUOTATION.test(following)) return true
  if (run === '.' || run === '．') return endsSentence(text, candidate, head, rules)
  return true
}

function isQuoteEnd(text: string, from: number, to: number): boolean {
  return to > from && QUOTE.test(text.slice(from, to))
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
    const mark = text.charAt(at)
    if (mark === '[') {
      const reference = /^\[\d{1,3}\]/u.exec(text.slice(at, at + 6))?.[0]
      if (reference === undefined) break
      at += reference.length
    } else if ((CLOSING.test(mark) && !opening.has(at)) || isTerminal(text, at)) at++
    else break
  }
  return skipEmoji(text, at)
}

function isTerminal(text: string, at: number): boolean {
  const mark = text.charAt(at)
  return TERMINAL.test(mark) && !(mark === '.' && /[\p{L}\p{N}]/u.test(text.charAt(at + 1)))
}

function skipEmoji(text: string, from: number): number {
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
  while (at - from < MARKS && at < text.length && OPENING.test(text.charAt(at))) at++
  return at
}
