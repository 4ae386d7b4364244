import { termsIn } from '#shared/check/terminology/terms'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'

/** Gives terms numbers, by which they are counted faster than by their letters. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>()
  readonly #terms: string[] = []
  readonly #known = new WeakMap<PlainSegment, Int32Array>()
  /** A count for each term, zero between two countings. */
  readonly counts: number[] = []

  /** The numbers of the terms of a segment, each once. */
  of(segment: PlainSegment, lang: LanguageTag): Int32Array {
    const known = this.#known.get(segment)
    if (known !== undefined) return known
    const numbers = Int32Array.from(termsIn(segment, lang), (term) => this.#number(term))
    this.#known.set(segment, numbers)
    return numbers
  }

  term(number: number): string {
    return this.#terms[number] ?? ''
  }

  #number(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    this.#numbers.set(term, this.#terms.length)
    this.counts.push(0)
    return this.#terms.push(term) - 1
  }
}
