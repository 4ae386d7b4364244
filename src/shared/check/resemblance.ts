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

/** The terms of the segments of a version, with how much each weighs: rare ones more. */
export interface Terms {
  readonly of: (segment: number) => ReadonlySet<string>
  readonly weight: (term: string) => number
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

export function weighTerms(segments: readonly PlainSegment[]): Terms {
  const sets = segments.map(({ text }) => termsOf(text))
  const counts = new Map<string, number>()
  for (const terms of sets) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const none: ReadonlySet<string> = new Set()
  return {
    of: (segment) => sets[segment] ?? none,
    weight: (term) => Math.log(1 + segments.length / (counts.get(term) ?? 1)),
  }
}

/** Weighted Dice coefficient of two sets of terms. */
export function likeness(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (term: string) => number,
): number {
  let shared = 0
  let all = 0
  for (const term of a) {
    all += weight(term)
    if (b.has(term)) shared += weight(term)
  }
  for (const term of b) all += weight(term)
  return all === 0 ? 0 : (2 * shared) / all
}

/**
 * Pairs of segments of a version that resemble each other at least so much. Candidates come from an inverted index of
 * the terms that few segments have, so that the time grows with the text and not with its square.
 */
export function findResemblances(
  segments: readonly PlainSegment[],
  terms: Terms,
  least: number,
): Resemblance[] {
  const index = new Map<string, number[]>()
  const exact = new Map<string, number>()
  const found: Resemblance[] = []
  segments.forEach(({ text }, second) => {
    const own = terms.of(second)
    const form = bareForm(text)
    const before = form === '' ? undefined : exact.get(form)
    if (form !== '') exact.set(form, second)
    if (before !== undefined) found.push({ first: before, second, likeness: 1, verbatim: true })
    const shared = new Map<number, number>()
    for (const term of own) {
      const places = index.get(term)
      if (places === undefined) index.set(term, [second])
      else {
        if (places.length <= COMMON)
          for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1)
        places.push(second)
      }
    }
    for (const [first, count] of shared) {
      const smaller = Math.min(own.size, terms.of(first).size)
      if (first === before || count < LEAST_SHARED || count < LEAST_PART * smaller) continue
      const value = likeness(own, terms.of(first), terms.weight)
      if (value >= least) found.push({ first, second, likeness: value, verbatim: false })
    }
  })
  return found
}

/** Letters and digits only: what is left when two segments differ in punctuation or spaces. */
export function bareForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\d]/gu, '')
}
