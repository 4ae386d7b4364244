/**
 * Gives terms numbers from 0 on, by which they are told apart and counted faster than by their letters, and collects those of
 * one text, each once.
 */
export class TermCollector {
  readonly #words = new Map<string, number>()
  /** By the two UTF-16 units of a pair of characters. */
  readonly #pairs = new Map<number, number>()
  readonly #terms: string[] = []
  /** By the number of a term: the text that it was met in last. */
  readonly #texts: number[] = []
  #text = 0
  #met: number[] = []

  /** How many terms there are. */
  get size(): number {
    return this.#terms.length
  }

  term(number: number): string {
    return this.#terms[number] ?? ''
  }

  /** The terms that `read` meets, in its order. */
  collect(read: () => void): readonly number[] {
    this.#text++
    this.#met = []
    read()
    return this.#met
  }

  /** The number of a term. */
  number(term: string): number {
    const known = this.#words.get(term)
    if (known !== undefined) return known
    const number = this.#add(term)
    this.#words.set(term, number)
    return number
  }

  /** The number of two neighbouring ideographs; to be asked for them by this way alone. */
  pair(text: string, at: number): number {
    const key = (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const number = this.#add(text.slice(at, at + 2))
    this.#pairs.set(key, number)
    return number
  }

  meet(number: number): void {
    if (this.#texts[number] === this.#text) return
    this.#texts[number] = this.#text
    this.#met.push(number)
  }

  #add(term: string): number {
    this.#texts.push(0)
    return this.#terms.push(term) - 1
  }
}
