import type { NumberLexicon, NumberWord } from '#shared/text/quantities/number-words'

/** A number of one or more words, digits, or digits and words ("3.5 million", «12 млн 500 тыс.»). */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly values: readonly number[]
  readonly digits: boolean
  readonly ordinal: boolean
  /** The scale the number was multiplied by last (1e6 in "3.5 million"), 1 where there was none. */
  readonly scale: number
}

/** Digits or a number word at its place in the text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** What the digits can mean; null for a word. */
  readonly values: readonly number[] | null
  readonly word: NumberWord | null
}

/** Reads one number from a place in the tokens: from the largest part to the smallest. */
export class NumeralReader {
  next: number
  readonly #text: string
  readonly #tokens: readonly Token[]
  readonly #lexicon: NumberLexicon | undefined
  readonly #first: number
  #total = 0
  #current: readonly number[] | null = null
  /** Size of the last part of the current hundred: 1, 10, 100; digits take no more. */
  #level = 1000
  #scale = Infinity
  #digits = false
  #ordinal = false

  constructor(text: string, tokens: readonly Token[], first: number, lexicon: NumberLexicon | undefined) {
    this.#text = text
    this.#tokens = tokens
    this.#lexicon = lexicon
    this.#first = first
    this.next = first
  }

  read(): Numeral | null {
    while (this.next < this.#tokens.length && !this.#ordinal && this.#joined() && this.#take()) this.next++
    if (this.next === this.#first) this.next++
    const fraction = this.#fraction()
    const first = this.#tokens[this.#first]
    const last = this.#tokens[this.next - 1]
    if (first === undefined || last === undefined) return null
    const values = fraction ?? this.#values()
    if (values === null || (fraction === null && this.next === this.#first + 1 && !this.#standsAlone(first)))
      return null
    const scale = this.#scale === Infinity ? 1 : this.#scale
    return { start: first.start, end: last.end, values, digits: this.#digits, ordinal: this.#ordinal, scale }
  }

  /** A single word that is a number by itself: not one, not a bare scale ("millions of"), unless "a million". */
  #standsAlone({ word, start, end }: Token): boolean {
    if (word === null) return true
    if (word.article === true) return false
    if (word.role === 'add') return true
    if (word.role !== 'times') return false
    const before = this.#text.slice(Math.max(0, start - 2), start)
    return (
      (before === 'a ' && this.#text.charAt(end) !== 's') ||
      ['bin', 'тысяча', 'тысячу'].includes(this.#text.slice(start, end))
    )
  }

  #joined(): boolean {
    const previous = this.#tokens[this.next - 1]
    const token = this.#tokens[this.next]
    if (this.next === this.#first || previous === undefined || token === undefined) return true
    const gap = this.#text.slice(previous.end, token.start)
    if (gap === '') return previous.values !== null && token.word !== null
    if (this.#lexicon?.joiner.test(gap) !== true) return false
    // "221bn and 10k" are two numbers.
    if (gap === ' and ' || gap === '-and-') return this.#level >= 10 && token.values === null
    if (gap === '. ') return previous.word?.role === 'times' && token.values !== null
    // A hyphen between digits is a range.
    return gap === ' ' || token.word !== null
  }

  #take(): boolean {
    const token = this.#tokens[this.next]
    if (token === undefined) return false
    if (token.values !== null) return this.#takeDigits(token.values)
    if (token.word === null) return false
    const { role, value } = token.word
    const taken =
      role === 'add'
        ? this.#takePart(value)
        : role === 'times'
          ? this.#takeScale(value)
          : this.#takeHalf(token)
    if (taken && token.word.ordinal === true) this.#ordinal = true
    return taken
  }

  #takeDigits(values: readonly number[]): boolean {
    const after = this.#tokens[this.next + 1]?.word
    const fits = after?.role === 'times' && after.value < this.#scale
    if (this.#current !== null || (this.next > this.#first && !fits)) return false
    this.#current = values
    this.#level = 0
    this.#digits = true
    return true
  }

  #takePart(value: number): boolean {
    const level =
      value >= 100
        ? 100
        : (value % 10 === 0 && value >= 20) || (value === 10 && this.#lexicon?.tenTakesUnits === true)
          ? 10
          : 1
    if (this.#current !== null && (level >= this.#level || (level === 1 && value >= 10 && this.#level < 100)))
      return false
    if (this.#current === null && this.next > this.#first && this.#scale === Infinity) return false
    this.#current = [(this.#current?.[0] ?? 0) + value]
    this.#level = level
    return true
  }

  #takeScale(value: number): boolean {
    if (value < 1000) {
      if (this.#current !== null && this.#level >= 100) return false
      this.#current = (this.#current ?? [1]).map((v) => round(v * value))
      // Nothing is added to dozens.
      this.#level = value === 100 ? 100 : 0
      return true
    }
    if (value < this.#scale) {
      const current = this.#current ?? (this.#total === 0 ? [1] : null)
      if (current === null) return false
      // With a scale after it an ambiguous form is a decimal: nobody writes 1.250 million for 1250 million.
      const factor = current.length > 1 ? Math.min(...current) : (current[0] ?? 1)
      this.#total = round(this.#total + factor * value)
    } else if (this.#current === null && this.#total > 0 && value >= this.#scale)
      this.#total = round(this.#total * value)
    else return false
    this.#scale = value
    this.#current = null
    this.#level = 1000
    return true
  }

  /** "two and a half million", buçuk, «с половиной». */
  #takeHalf({ word }: Token): boolean {
    if (word?.role !== 'half') return false
    if (this.#current !== null) this.#current = this.#current.map((v) => v + 0.5)
    else if (this.#scale !== Infinity) this.#total += this.#scale / 2
    else return false
    return true
  }

  /** A fraction from the number read so far or the next words: "two thirds", «половина», "üçte iki". */
  #fraction(): number[] | null {
    const first = this.#tokens[this.#first]
    const token = this.#tokens[this.next]
    if (first?.word?.role === 'over') {
      if (first.word.first !== true) return [1 / first.word.value]
      const numerator = token?.values?.[0] ?? token?.word?.value
      if (token === undefined || numerator === undefined || this.#text.slice(first.end, token.start) !== ' ')
        return null
      if (token.word !== null && (token.word.role !== 'add' || token.word.ordinal === true)) return null
      this.next++
      return [numerator / first.word.value]
    }
    const count = this.#values()?.[0]
    const previous = this.#tokens[this.next - 1]
    if (
      count === undefined ||
      token?.word === undefined ||
      token.word === null ||
      previous === undefined ||
      this.#ordinal ||
      this.#scale !== Infinity
    )
      return null
    const gap = this.#text.slice(previous.end, token.start)
    const { role, value, ordinal, first: before } = token.word
    const isDenominator =
      (role === 'over' && before !== true) || (ordinal === true && count < value && count < 10)
    if (!isDenominator || (gap !== ' ' && gap !== '-') || value <= 1) return null
    // An ordinal divides only in the forms of a fraction: "one third", «две пятых».
    const form = this.#text.slice(token.start, token.end)
    if (role !== 'over' && !(count === 1 && /th$|third$/.test(form)) && !/(?:ых|их|ая)$/.test(form))
      return null
    this.next++
    return [count / value]
  }

  #values(): readonly number[] | null {
    if (this.#current === null) return this.#total === 0 ? null : [this.#total]
    return this.#current.map((value) => round(value + this.#total))
  }
}

/** Takes the noise of binary fractions out of a product (3.3 * 1e6). */
function round(value: number): number {
  return Number(value.toPrecision(15))
}
