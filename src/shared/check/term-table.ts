import type { CheckContext } from '#shared/check/context'
import { bareForm, termsOf } from '#shared/check/resemblance'
import type { PlainSegment } from '#shared/plain'

/** A segment as the search for repetitions sees it. */
export interface TermReading {
  /** The numbers of its terms, each once, in the order of the text. */
  readonly terms: Int32Array
  /** Its letters and digits. */
  readonly form: string
}

/** Gives terms numbers and remembers the readings of segments, as long as a work is checked again and again. */
export class TermTable {
  readonly #numbers = new Map<string, number>()
  readonly #readings = new WeakMap<PlainSegment, TermReading>()

  /** How many terms have a number. */
  get size(): number {
    return this.#numbers.size
  }

  read(segment: PlainSegment): TermReading {
    const known = this.#readings.get(segment)
    if (known !== undefined) return known
    const terms = Int32Array.from(termsOf(segment.text), (term) => this.#number(term))
    const reading = { terms, form: bareForm(segment.text) }
    this.#readings.set(segment, reading)
    return reading
  }

  #number(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(term, number)
    return number
  }
}

const makeTable = (): TermTable => new TermTable()

/** The table of a work. */
export function termTable(context: CheckContext): TermTable {
  return context.kept(makeTable)
}
