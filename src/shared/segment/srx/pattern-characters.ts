import { PatternError } from '#shared/segment/srx/pattern-error'
import { say } from '#shared/words/message'

/** Whether a code point is one of those that an expression names. */
export type CharacterTest = (codePoint: number) => boolean

const CONTROLS: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  a: '\u0007',
  e: '\u001b',
}
/** Classes of ICU in the words of ECMAScript, to stand inside of square brackets. */
const CLASSES: Readonly<Record<string, string>> = {
  d: String.raw`\p{Nd}`,
  s: String.raw`\s`,
  w: String.raw`\p{L}\p{M}\p{Nd}\p{Pc}`,
  h: String.raw`\t\p{Zs}`,
  v: String.raw`\n\v\f\r\u0085\u2028\u2029`,
}
const POSIX: Readonly<Record<string, string>> = {
  alpha: String.raw`\p{Alphabetic}`,
  lower: String.raw`\p{Lowercase}`,
  upper: String.raw`\p{Uppercase}`,
  digit: String.raw`\p{Nd}`,
  alnum: String.raw`\p{Alphabetic}\p{Nd}`,
  punct: String.raw`\p{P}`,
  space: String.raw`\s`,
  blank: String.raw`\t\p{Zs}`,
  cntrl: String.raw`\p{Cc}`,
}
const DEEPEST = 16

/** Letters, digits, marks and connectors: what a word boundary has on one side of it. */
export const isWordCharacter = classTest(CLASSES['w'] ?? '', false)

/** Reads a regular expression of ICU character by character; classes become tests of one code point. */
export class CharacterReader {
  readonly #source: string
  #at = 0
  ignoreCase = false

  constructor(source: string) {
    this.#source = source
  }

  get done(): boolean {
    return this.#at >= this.#source.length
  }

  get rest(): string {
    return this.#source.slice(this.#at)
  }

  /** The next character; '' at the end. */
  get peek(): string {
    return String.fromCodePoint(...[this.#source.codePointAt(this.#at) ?? []].flat())
  }

  sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at)
  }

  eat(text: string): boolean {
    if (!this.sees(text)) return false
    this.#at += text.length
    return true
  }

  /** Takes what a sticky expression finds here. */
  match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#source)
    if (found !== null) this.#at = expression.lastIndex
    return found
  }

  /** Takes one character, escape or class. */
  read(): CharacterTest {
    if (this.sees('[')) return classTest(this.#class(0), this.ignoreCase)
    if (this.eat('.')) return (codePoint) => codePoint !== 0x0a && codePoint !== 0x0d
    const item = this.#item()
    return item.single === null ? classTest(item.text, this.ignoreCase) : this.literal(item.single)
  }

  literal(character: string): CharacterTest {
    const wanted = character.codePointAt(0)
    if (!this.ignoreCase) return (codePoint) => codePoint === wanted
    return classTest(escaped(character), true)
  }

  #next(): string {
    const character = this.peek
    if (character === '') throw new PatternError(say('srx.endsEarly'))
    this.#at += character.length
    return character
  }

  /** A class in square brackets, in the words of ECMAScript with the flag `v`. */
  #class(depth: number): string {
    if (depth > DEEPEST) throw new PatternError(say('srx.deepClasses'))
    this.eat('[')
    const negated = this.eat('^')
    const operands: string[] = []
    let operator = ''
    let items = ''
    for (let first = true; !this.eat(']'); first = false) {
      const posix = this.match(/\[:(\^?)([a-z]+):\]/uy)
      const set = posix === null ? undefined : POSIX[posix[2] ?? '']
      if (posix !== null && set === undefined)
        throw new PatternError(say('srx.unknownClass', { name: posix[0] }))
      if (posix !== null) items += `[${posix[1] ?? ''}${set ?? ''}]`
      else if (this.sees('[')) items += this.#class(depth + 1)
      else if (!first && (this.sees('&&') || this.sees('--'))) {
        const found = this.#next() + this.#next()
        if (operator !== '' && operator !== found) throw new PatternError(say('srx.twoOperators'))
        operator = found
        operands.push(`[${items}]`)
        items = ''
      } else items += this.#range()
    }
    const body = operator === '' ? items : [...operands, `[${items}]`].join(operator)
    if (body === '') throw new PatternError(say('srx.emptyClass'))
    return `[${negated ? '^' : ''}${body}]`
  }

  #range(): string {
    const from = this.#item()
    if (from.single === null || !this.sees('-') || this.sees('--') || this.sees('-]') || this.sees('-['))
      return from.text
    this.#next()
    const to = this.#item()
    if (to.single === null || (from.single.codePointAt(0) ?? 0) > (to.single.codePointAt(0) ?? 0))
      throw new PatternError(say('srx.range', { from: from.single }))
    return `${from.text}-${to.text}`
  }

  /** One character, or a class written as an escape (`single` null then). */
  #item(): { readonly text: string; readonly single: string | null } {
    const character = this.#next()
    if (character !== '\\') return { text: escaped(character), single: character }
    const property = this.match(/[pP]\{\^?[A-Za-z0-9_=\- ]{1,40}\}|[pP][A-Z]/uy)?.[0]
    if (property !== undefined) return { text: propertyOf(property), single: null }
    const code = this.match(
      /x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U00([0-9A-Fa-f]{6})/uy,
    )
    if (code !== null) {
      const value = Number.parseInt(code[1] ?? code[2] ?? code[3] ?? code[4] ?? '', 16)
      if (value > 0x10ffff) throw new PatternError(say('srx.noCharacter', { code: `\\${code[0]}` }))
      const single = String.fromCodePoint(value)
      return { text: escaped(single), single }
    }
    const letter = this.#next()
    const set = CLASSES[letter.toLowerCase()]
    if (set !== undefined) return { text: letter === letter.toLowerCase() ? set : `[^${set}]`, single: null }
    const control = CONTROLS[letter]
    if (control !== undefined) return { text: escaped(control), single: control }
    if (/^[A-Za-z0-9]$/u.test(letter))
      throw new PatternError(say('srx.unknownEscape', { escape: `\\${letter}` }))
    return { text: escaped(letter), single: letter }
  }
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** A property as ECMAScript knows it; ICU lets its name stand without `General_Category=`, as `\pL`, and spaced. */
function propertyOf(source: string): string {
  const negative = source.startsWith('P') !== source.includes('{^')
  const name = source.slice(1).replace(/[{}^ ]/gu, '')
  for (const candidate of [name, name.replace(/^Is/u, ''), `Script=${name.replace(/^(?:Is|In)/u, '')}`]) {
    const text = `\\${negative ? 'P' : 'p'}{${candidate}}`
    if (compiles(text)) return text
  }
  throw new PatternError(say('srx.unknownProperty', { name }))
}

function compiles(text: string): boolean {
  try {
    new RegExp(text, 'v')
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** A test for the items of a class; what it said of a character is remembered. */
function classTest(items: string, ignoreCase: boolean): CharacterTest {
  const expression = new RegExp(`^[${items}]$`, ignoreCase ? 'vi' : 'v')
  const known = new Map<number, boolean>()
  return (codePoint) => {
    const before = known.get(codePoint)
    if (before !== undefined) return before
    const found = expression.test(String.fromCodePoint(codePoint))
    known.set(codePoint, found)
    return found
  }
}
