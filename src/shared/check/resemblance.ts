import type { TermTable } from '#shared/check/term-table'
import type { PlainSegment } from '#shared/plain'

/** Letters of a word that are kept: a stem that needs no knowledge of the language. */
const STEM = 5
/** A term in more segments than this brings no candidates: it would make the search quadratic. */
const COMMON = 24
/** Terms that two segments must share to be looked at, and the least part of the shorter one's terms. */
const LEAST_SHARED = 2
const LEAST_PART = 0.25

/** Two segments of a version, `first` before `second`, that share much of what they say (0 to 1). */
export interface Resemblance {
  readonly first: number
  readonly second: number
  readonly likeness: number
  readonly verbatim: boolean
}

/** The terms of the segments of a version by number, with how much each weighs: rare ones more. */
export interface Terms {
  readonly of: (segment: number) => Int32Array
  /** The letters and digits of a segment. */
  readonly form: (segment: number) => string
  /** By the number of the term. */
  readonly weights: Float64Array
}

/** Stems of words; pairs of neighbouring characters in scripts without spaces; numbers. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>()
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}]+|\d+/gu)) {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)) terms.add(run.slice(0, STEM))
    else if (run.length === 1) terms.add(run)
    else for (let i = 0; i + 1 < run.length; i++) terms.add(run.slice(i, i + 2))
  }
  return terms
}

export function weighTerms(table: TermTable, segments: readonly PlainSegment[]): Terms {
  const readings = segments.map((segment) => table.read(segment))
  const weights = new Float64Array(table.size)
  for (const { terms } of readings) for (const term of terms) weights[term] = (weights[term] ?? 0) + 1
  for (let n = 0; n < weights.length; n++)
    weights[n] = Math.log(1 + segments.length / Math.max(1, weights[n] ?? 1))
  return {
    of: (segment) => readings[segment]?.terms ?? NONE,
    form: (segment) => readings[segment]?.form ?? '',
    weights,
  }
}

const NONE = new Int32Array(0)

/** Weighted Dice coefficient of two lists of terms, each term once. */
export function likeness(a: Int32Array, b: Int32Array, weights: Float64Array): number {
  const there = new Set(b)
  let shared = 0
  let all = 0
  for (const term of a) {
    const weight = weights[term] ?? 0
    all += weight
    if (there.has(term)) shared += weight
  }
  for (const term of b) all += weights[term] ?? 0
  return all === 0 ? 0 : (2 * shared) / all
}

/**
 * Pairs of segments of a version that resemble each other at least so much. Candidates come from an inverted index of
 * the terms that few segments have, so that the time grows with the text and not with its square.
 */
export function findResemblances(terms: Terms, size: number, least: number): Resemblance[] {
  const { weights } = terms
  const index: number[][] = []
  const exact = new Map<string, number>()
  const found: Resemblance[] = []
  // How many terms a segment shares with the one at hand; and the last segment that had a term.
  const shared = new Int32Array(size)
  const had = new Int32Array(weights.length).fill(-1)
  const totals = new Float64Array(size)
  for (let second = 0; second < size; second++) {
    const own = terms.of(second)
    const form = terms.form(second)
    const before = form === '' ? undefined : exact.get(form)
    if (form !== '') exact.set(form, second)
    if (before !== undefined) found.push({ first: before, second, likeness: 1, verbatim: true })
    const candidates: number[] = []
    let total = 0
    for (const term of own) {
      had[term] = second
      total += weights[term] ?? 0
      const places = index[term]
      if (places === undefined) index[term] = [second]
      else if (places.length <= COMMON) {
        for (const place of places) {
          if (shared[place] === 0) candidates.push(place)
          shared[place] = (shared[place] ?? 0) + 1
        }
        places.push(second)
      }
    }
    totals[second] = total
    for (const first of candidates) {
      const count = shared[first] ?? 0
      shared[first] = 0
      const others = terms.of(first)
      const smaller = Math.min(own.length, others.length)
      if (first === before || count < LEAST_SHARED || count < LEAST_PART * smaller) continue
      let alike = 0
      for (const term of others) if (had[term] === second) alike += weights[term] ?? 0
      const all = total + (totals[first] ?? 0)
      const value = all === 0 ? 0 : (2 * alike) / all
      if (value >= least) found.push({ first, second, likeness: value, verbatim: false })
    }
  }
  return found
}

/** Letters and digits only: what is left when two segments differ in punctuation or spaces. */
export function bareForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\d]/gu, '')
}
