import type { SegmentKeys } from '#shared/check/segment-index'
import { TermCollector } from '#shared/check/term-collector'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'
import { classesAt, IDEOGRAPH, LETTER, MARK, runEnd } from '#shared/text/runs'
import { stemLength } from '#shared/text/tokens'

/** Letters that a word needs to be a term; names in capitals may be shorter. */
const LETTERS = 4
const NO_TERM = -1
/** What words are made of. */
const WRITTEN = LETTER | MARK

/**
 * What may be a term of a segment, by numbers: stems of words, pairs of characters where words are not spaced. One object
 * serves a work for as long as it is checked.
 */
export class TermNumbers {
  readonly #collector = new TermCollector()
  readonly #known = new WeakMap<PlainSegment, readonly number[]>()
  /** For each language the terms of the words that were met. */
  readonly #words = new Map<LanguageTag, Map<string, number>>()
  /** A count for each term, zero between two countings. */
  readonly counts: number[] = []
  /** Segments are found by their terms. */
  readonly keys: SegmentKeys<number> = (segment, lang) => this.of(segment, lang)

  /** The numbers of the terms of a segment, each once. */
  of(segment: PlainSegment, lang: LanguageTag): readonly number[] {
    const known = this.#known.get(segment)
    if (known !== undefined) return known
    const numbers = this.in(segment.text, lang)
    this.#known.set(segment, numbers)
    return numbers
  }

  /** The numbers of the terms of a text, each once: pairs of characters before words. */
  in(text: string, lang: LanguageTag): readonly number[] {
    const plain = text.normalize('NFKC')
    const numbers = this.#collector.collect(() => {
      const words: (readonly [start: number, end: number])[] = []
      for (let at = 0; at < plain.length;) {
        const classes = classesAt(plain, at)
        const start = at
        if ((classes & IDEOGRAPH) !== 0) {
          at = runEnd(plain, start, IDEOGRAPH)
          for (let n = start; n + 1 < at; n++) this.#collector.meet(this.#collector.pair(plain, n))
        } else if ((classes & WRITTEN) !== 0) {
          at = runEnd(plain, start, WRITTEN, IDEOGRAPH)
          words.push([start, at])
        } else at++
      }
      for (const [start, end] of words) {
        const number = this.#wordNumber(plain.slice(start, end), lang)
        if (number !== NO_TERM) this.#collector.meet(number)
      }
    })
    while (this.counts.length < this.#collector.size) this.counts.push(0)
    return numbers
  }

  term(number: number): string {
    return this.#collector.term(number)
  }

  #wordNumber(word: string, lang: LanguageTag): number {
    let words = this.#words.get(lang)
    if (words === undefined) this.#words.set(lang, (words = new Map<string, number>()))
    const known = words.get(word)
    if (known !== undefined) return known
    const stem = stemOf(word, lang)
    const number = stem === null ? NO_TERM : this.#collector.number(stem)
    words.set(word, number)
    return number
  }
}

/** The numbers of the terms of a work, for `CheckContext.kept`. */
export const termNumbers = (): TermNumbers => new TermNumbers()

/** The stem that a word is known by; null where it is no term. */
function stemOf(word: string, lang: LanguageTag): string | null {
  const capitals = word.length >= 2 && word === word.toUpperCase()
  if (word.length < LETTERS && !capitals) return null
  const lower = /^(?:tr|az)\b/u.test(lang) ? word.toLocaleLowerCase('tr') : word.toLowerCase()
  return lower.replaceAll('ё', 'е').slice(0, stemLength(lang))
}
