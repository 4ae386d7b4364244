import type { Follower } from '#shared/check/memory'
import { formIn, termsOf } from '#shared/check/resemblance'
import { TermCollector } from '#shared/check/term-collector'
import type { PlainSegment } from '#shared/plain'

/** A term in more segments than this brings no candidates: it would make the search quadratic. */
const COMMON = 25
/** Terms that two segments must share to be looked at, and the least part of the shorter one's terms. */
const LEAST_SHARED = 2
const LEAST_PART = 0.25
/** Likeness from which two segments resemble each other. */
const ALIKE = 0.4
/** Numbers up to this are weighed each by itself, larger ones by the half octave: a term of many segments keeps its weight. */
const EXACT = 8
/** Weights are whole numbers, whose sums do not depend on their order. */
const SCALE = 10_000

const NO_TERMS: readonly number[] = []
const NO_PAIRS: ReadonlyMap<Read, Pair> = new Map()

/** Two segments of a version that share much of what they say (0 to 1). */
export interface Resemblance {
  readonly segments: readonly [PlainSegment, PlainSegment]
  readonly likeness: number
  readonly verbatim: boolean
}

/** A segment as the search for repetitions sees it. */
interface Read {
  readonly segment: PlainSegment
  /** The numbers of its terms, each once, in the order of the text. */
  readonly terms: readonly number[]
  /** The pairs that it is in; most are in none. */
  pairs: Map<Read, Pair> | null
  /** Terms shared with the segment that is looked for at the moment. */
  shared: number
}

interface Pair {
  readonly reads: readonly [Read, Read]
  /** Weighted Dice coefficient. */
  likeness: number
  /** As it was told last. */
  told: Resemblance | null
}

/**
 * The segments of a version that resemble each other, kept up to date as segments come and go. Candidates come from an
 * inverted index of the terms that few segments have, so that the time grows with the text and not with its square.
 */
export class Resemblances implements Follower {
  readonly #reads = new Map<PlainSegment, Read>()
  readonly #terms = new TermCollector()
  /** By the number of a term: who has it, in no order, and what it weighs. */
  readonly #holders: Read[][] = []
  readonly #weights: number[] = []
  /** By the number of a term: the comparison that met it last. */
  readonly #stamps: number[] = []
  #stamp = 0
  readonly #forms = new Map<string, Set<PlainSegment>>()
  readonly #repeated = new Map<string, Set<PlainSegment>>()
  /** What was told last of a segment that says the same as one before it. */
  readonly #verbatim = new WeakMap<PlainSegment, Resemblance>()
  /** Segments whose candidates, terms whose weight and pairs whose likeness are to be worked out. */
  readonly #searched = new Set<Read>()
  readonly #weighed = new Set<number>()
  readonly #compared = new Set<Pair>()
  readonly #alike = new Set<Pair>()
  #size = 0
  #reweighed = new Set<PlainSegment>()

  add(segment: PlainSegment): void {
    const terms = termsOf(segment.text, this.#terms)
    const read: Read = { segment, terms, pairs: null, shared: 0 }
    this.#reads.set(segment, read)
    this.#searched.add(read)
    for (const term of terms) {
      const holders = this.#holders[term]
      this.#weighed.add(term)
      if (holders === undefined) {
        this.#holders[term] = [read]
        continue
      }
      holders.push(read)
      if (holders.length === COMMON + 1) for (const other of holders) this.#searched.add(other)
    }
    const form = formIn(segment, '')
    if (form === '') return
    const same = this.#forms.get(form)
    if (same === undefined) this.#forms.set(form, new Set([segment]))
    else this.#repeated.set(form, same.add(segment))
  }

  remove(segment: PlainSegment): void {
    const read = this.#reads.get(segment)
    if (read === undefined) return
    this.#reads.delete(segment)
    this.#searched.delete(read)
    for (const pair of (read.pairs ?? NO_PAIRS).values()) this.#drop(pair)
    for (const term of read.terms) {
      const holders = this.#holders[term] ?? []
      holders.splice(holders.indexOf(read), 1)
      this.#weighed.add(term)
      if (holders.length === COMMON) for (const other of holders) this.#searched.add(other)
    }
    const form = formIn(segment, '')
    const same = this.#forms.get(form)
    same?.delete(segment)
    if (same !== undefined && same.size < 2) this.#repeated.delete(form)
    if (same?.size === 0) this.#forms.delete(form)
  }

  /**
   * Each pair once, as the same object while it is as alike; of three with the same words the neighbours, in the order of
   * their `placeOf`, are verbatim.
   */
  list(placeOf: (segment: PlainSegment) => number): Resemblance[] {
    this.#refresh()
    const found: Resemblance[] = []
    const inOrder = (one: PlainSegment, other: PlainSegment): readonly [PlainSegment, PlainSegment] =>
      placeOf(one) < placeOf(other) ? [one, other] : [other, one]
    const verbatim = new Map<PlainSegment, PlainSegment>()
    for (const same of this.#repeated.values()) {
      const sorted = [...same].sort((a, b) => placeOf(a) - placeOf(b))
      sorted.forEach((second, n) => {
        const first = sorted[n - 1]
        if (first === undefined) return
        verbatim.set(second, first)
        const told = this.#verbatim.get(second)
        const pair =
          told?.segments[0] === first
            ? told
            : ({ segments: [first, second], likeness: 1, verbatim: true } as const)
        this.#verbatim.set(second, pair)
        found.push(pair)
      })
    }
    for (const pair of this.#alike) {
      const { reads, likeness, told } = pair
      const segments = inOrder(reads[0].segment, reads[1].segment)
      if (verbatim.get(segments[1]) === segments[0]) continue
      const same = told?.likeness === likeness && told.segments[0] === segments[0]
      found.push(same ? told : (pair.told = { segments, likeness, verbatim: false }))
    }
    return found
  }

  /** How many terms a segment has. */
  termCount(segment: PlainSegment): number {
    return this.#reads.get(segment)?.terms.length ?? 0
  }

  /** How alike two passages of the version are, 0 to 1. */
  likeness(some: readonly PlainSegment[], others: readonly PlainSegment[]): number {
    this.#refresh()
    return this.#likeness(this.#union(some), this.#union(others))
  }

  /** The segments for which `likeness` may give something else than when this was asked last; right after `list`. */
  takeReweighed(): ReadonlySet<PlainSegment> {
    const reweighed = this.#reweighed
    this.#reweighed = new Set()
    return reweighed
  }

  /** The terms of some segments; one that two of them have counts once. */
  #union(segments: readonly PlainSegment[]): readonly number[] {
    const lists = segments.map((segment) => this.#reads.get(segment)?.terms ?? NO_TERMS)
    return lists.length === 1 ? (lists[0] ?? NO_TERMS) : [...new Set(lists.flat())]
  }

  #likeness(some: readonly number[], others: readonly number[]): number {
    const stamp = ++this.#stamp
    let shared = 0
    let all = 0
    for (const term of others) {
      this.#stamps[term] = stamp
      all += this.#weights[term] ?? 0
    }
    for (const term of some) {
      const weight = this.#weights[term] ?? 0
      all += weight
      if (this.#stamps[term] === stamp) shared += weight
    }
    return all === 0 ? 0 : (2 * shared) / all
  }

  #refresh(): void {
    this.#weigh()
    for (const read of this.#searched) this.#search(read)
    this.#searched.clear()
    for (const pair of this.#compared) {
      pair.likeness = this.#likeness(pair.reads[0].terms, pair.reads[1].terms)
      if (pair.likeness >= ALIKE) this.#alike.add(pair)
      else this.#alike.delete(pair)
    }
    this.#compared.clear()
  }

  /** Rare terms weigh more; what holds a term that weighs otherwise than before is compared again. */
  #weigh(): void {
    const size = classOf(this.#reads.size)
    if (size !== this.#size) for (let term = 0; term < this.#terms.size; term++) this.#weighed.add(term)
    this.#size = size
    while (this.#weights.length < this.#terms.size) {
      this.#weights.push(0)
      this.#stamps.push(0)
    }
    for (const term of this.#weighed) {
      const holders = this.#holders[term] ?? []
      const weight = Math.round(SCALE * Math.log(1 + size / classOf(Math.max(1, holders.length))))
      if (weight === this.#weights[term]) continue
      this.#weights[term] = weight
      for (const read of holders) {
        this.#reweighed.add(read.segment)
        if (read.pairs !== null) for (const pair of read.pairs.values()) this.#compared.add(pair)
      }
    }
    this.#weighed.clear()
  }

  /** Finds the candidates of a segment anew. */
  #search(read: Read): void {
    const met: Read[] = []
    for (const term of read.terms) {
      const holders = this.#holders[term]
      if (holders === undefined || holders.length > COMMON) continue
      for (const other of holders) if (other.shared++ === 0) met.push(other)
    }
    const candidates: Read[] = []
    for (const other of met) {
      const smaller = Math.min(read.terms.length, other.terms.length)
      if (other !== read && other.shared >= LEAST_SHARED && other.shared >= LEAST_PART * smaller)
        candidates.push(other)
      other.shared = 0
    }
    for (const [other, pair] of read.pairs ?? NO_PAIRS) if (!candidates.includes(other)) this.#drop(pair)
    for (const other of candidates) {
      const [own, others] = [(read.pairs ??= new Map()), (other.pairs ??= new Map())]
      if (own.has(other)) continue
      const pair: Pair = { reads: [read, other], likeness: 0, told: null }
      own.set(other, pair)
      others.set(read, pair)
      this.#compared.add(pair)
    }
  }

  #drop(pair: Pair): void {
    const [one, other] = pair.reads
    one.pairs?.delete(other)
    other.pairs?.delete(one)
    this.#compared.delete(pair)
    this.#alike.delete(pair)
  }
}

/** A number, or for a larger one the half octave it is in. */
function classOf(value: number): number {
  return value <= EXACT ? value : 2 ** (Math.round(2 * Math.log2(value)) / 2)
}
