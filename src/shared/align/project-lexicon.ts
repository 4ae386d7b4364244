import { findLinks } from '#shared/align/dictionary'
import { documentLexicon } from '#shared/align/document-lexicon'
import type { Sample } from '#shared/align/grids'
import { lexiconLinks } from '#shared/align/lexicon'
import type { Lexicon, Lexicons, Translation } from '#shared/align/lexicon'
import { TRANSLATION } from '#shared/align/presets'
import { prepareSide } from '#shared/align/side'
import type { Side } from '#shared/align/side'
import { directionOf } from '#shared/align/told-lexicons'
import type { LanguageTag } from '#shared/model'
import { wordsOf } from '#shared/text/tokens'
import type { Tokeniser } from '#shared/text/tokens'

/** What a unit that a person accepted says in two languages. */
export interface AcceptedText {
  readonly source: string
  readonly target: string
}

/** Words that accepted units show to render each other. */
export interface LearntPair {
  /** As the aligner knows them. */
  readonly source: string
  readonly target: string
  /** t(target | source) and t(source | target). */
  readonly forward: number
  readonly backward: number
  /** Accepted units that hold both. */
  readonly units: number
}

/** What was learnt of two languages. */
export interface Learnt {
  readonly languages: readonly [source: LanguageTag, target: LanguageTag]
  readonly pairs: readonly LearntPair[]
  /** The commonest word behind each key, as it stands in the accepted units. */
  readonly shown: {
    readonly source: ReadonlyMap<string, string>
    readonly target: ReadonlyMap<string, string>
  }
}

/** A unit that was accepted teaches as much as so many that were found. */
const WEIGHT = 3
/** Less probable pairs are not learnt: coincidences. */
const LEAST = 0.05
/** What one unit alone shows may be its own way of saying things. */
const LEAST_UNITS = 2

/**
 * What accepted units of any documents teach of two languages: IBM model 1 over them in both directions, as of the
 * document's own lexicon, with what is known already as its prior, so that known words explain what they can.
 * Derived from the units each time: nothing is kept of one that is accepted no more.
 */
export function learnPairs(
  languages: readonly [LanguageTag, LanguageTag],
  accepted: readonly AcceptedText[],
  lexicons: Lexicons,
  tokenise: Tokeniser,
): Learnt {
  const [from, to] = languages
  const texts = { source: accepted.map((one) => one.source), target: accepted.map((one) => one.target) }
  const source = prepareSide(texts.source, from, tokenise)
  const target = prepareSide(texts.target, to, tokenise)
  const known = findLinks([...TRANSLATION.sources, lexiconLinks(lexicons)], source, target)
  const samples = accepted.map((_, n): Sample => ({ source: [n, 1], target: [n, 1], weight: WEIGHT }))
  const { source: xs, target: ys, forward, backward } = documentLexicon(samples, known, source, target)
  const pairs: LearntPair[] = []
  xs.forEach((x, k) => {
    const y = ys[k] ?? 0
    const [given, other] = [source.types[x], target.types[y]]
    const [there, back] = [forward[k] ?? 0, backward[k] ?? 0]
    if (given?.kind !== 'word' || other?.kind !== 'word' || Math.max(there, back) < LEAST) return
    const units = together(source, x, target, y)
    if (units >= LEAST_UNITS)
      pairs.push({ source: given.key, target: other.key, forward: there, backward: back, units })
  })
  return {
    languages,
    pairs: pairs.sort((a, b) => b.units - a.units || (a.source < b.source ? -1 : 1)),
    shown: {
      source: commonestForms(texts.source, from, tokenise),
      target: commonestForms(texts.target, to, tokenise),
    },
  }
}

/** Segments of the same number that hold both types. */
function together(source: Side, x: number, target: Side, y: number): number {
  const there = new Set(target.postings.subarray(target.postingStarts[y], target.postingStarts[y + 1]))
  return source.postings
    .subarray(source.postingStarts[x], source.postingStarts[x + 1])
    .reduce((count, segment) => count + (there.has(segment) ? 1 : 0), 0)
}

function commonestForms(
  texts: readonly string[],
  lang: LanguageTag,
  tokenise: Tokeniser,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const word of wordsOf(text, lang)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shown = new Map<string, string>()
  for (const [word, count] of counts) {
    const keys = tokenise(word, lang).filter(({ kind }) => kind === 'word')
    const [first] = keys
    if (first === undefined || keys.length > 1) continue
    const best = shown.get(first.key)
    if (best === undefined || count > (counts.get(best) ?? 0)) shown.set(first.key, word)
  }
  return shown
}

/** What was learnt, as lexicons. */
export function learntLexicons(all: readonly Learnt[]): Lexicons {
  const lexicons = new Map<string, Lexicon>()
  for (const { languages, pairs } of all) {
    const [from, to] = languages
    lexicons.set(
      directionOf(from, to),
      lexiconOf(pairs.map((pair) => [pair.source, pair.target, pair.forward])),
    )
    lexicons.set(
      directionOf(to, from),
      lexiconOf(pairs.map((pair) => [pair.target, pair.source, pair.backward])),
    )
  }
  return (from, to) => lexicons.get(directionOf(from, to)) ?? null
}

function lexiconOf(pairs: readonly (readonly [word: string, other: string, t: number])[]): Lexicon {
  const rows = new Map<string, Translation[]>()
  for (const [word, other, t] of pairs) {
    const row = rows.get(word) ?? []
    rows.set(word, row)
    if (t > 0) row.push({ word: other, t })
  }
  return { translations: (word) => rows.get(word) ?? [] }
}
