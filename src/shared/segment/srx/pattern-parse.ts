import { PatternError } from '#shared/segment/srx/pattern-error'
import { say } from '#shared/words/message'
import { CharacterReader, type CharacterTest } from '#shared/segment/srx/pattern-characters'

/** A regular expression taken apart. */
export type PatternNode =
  | { readonly type: 'character'; readonly test: CharacterTest }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'repeat'; readonly part: PatternNode; readonly min: number; readonly max: number }
  | { readonly type: 'look'; readonly part: PatternNode; readonly ahead: boolean; readonly negative: boolean }
  | { readonly type: 'boundary'; readonly negative: boolean }
  | { readonly type: 'edge'; readonly edge: 'start' | 'end' }

const MOST_TIMES = 1000
const DEEPEST = 64

/**
 * Takes a regular expression apart as ICU writes them, which is what SRX 2.0 asks for. Lazy, possessive and atomic
 * parts are read as greedy ones: only whether a place matches counts here, and there they seldom differ. Throws
 * `PatternError` for what is no expression, and for back-references, conditionals and `\X`, which cannot be
 * matched in linear time or at all here.
 */
export function parsePattern(source: string): PatternNode {
  return new PatternParser(source).parse()
}

class PatternParser {
  readonly #reader: CharacterReader
  #depth = 0
  /** Look-arounds around this place; each makes matching slower by as much as is looked at. */
  #looking = 0

  constructor(source: string) {
    this.#reader = new CharacterReader(source)
  }

  parse(): PatternNode {
    const node = this.#choice()
    if (!this.#reader.done) throw new PatternError(say('srx.unopened'))
    return node
  }

  #choice(): PatternNode {
    if (++this.#depth > DEEPEST) throw new PatternError(say('srx.deepBrackets'))
    const ignoreCase = this.#reader.ignoreCase
    const parts = [this.#sequence()]
    while (this.#reader.eat('|')) parts.push(this.#sequence())
    this.#reader.ignoreCase = ignoreCase
    this.#depth--
    const [only] = parts
    return parts.length === 1 && only !== undefined ? only : { type: 'choice', parts }
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = []
    while (!this.#reader.done && !this.#reader.sees('|') && !this.#reader.sees(')')) {
      const part = this.#atom()
      if (part !== null) parts.push(this.#repeated(part))
    }
    return { type: 'sequence', parts }
  }

  #repeated(part: PatternNode): PatternNode {
    let node = part
    for (;;) {
      const times = this.#times()
      if (times === null) return node
      if (
        times.min > times.max ||
        (times.max !== Infinity && times.max > MOST_TIMES) ||
        times.min > MOST_TIMES
      )
        throw new PatternError(say('srx.repetition', { most: MOST_TIMES }))
      // Lazy and possessive.
      if (!this.#reader.eat('?')) this.#reader.eat('+')
      node = { type: 'repeat', part: node, ...times }
    }
  }

  #times(): { min: number; max: number } | null {
    if (this.#reader.eat('*')) return { min: 0, max: Infinity }
    if (this.#reader.eat('+')) return { min: 1, max: Infinity }
    if (this.#reader.eat('?')) return { min: 0, max: 1 }
    const found = this.#reader.match(/\{(\d{1,6})(?:(,)(\d{1,6})?)?\}/uy)
    if (found === null) return null
    const min = Number(found[1])
    return { min, max: found[3] === undefined ? (found[2] === undefined ? min : Infinity) : Number(found[3]) }
  }

  #atom(): PatternNode | null {
    const reader = this.#reader
    if (reader.eat('(')) return this.#group()
    if (reader.eat('^') || reader.eat('\\A')) return { type: 'edge', edge: 'start' }
    if (reader.eat('$') || reader.eat('\\Z') || reader.eat('\\z')) return { type: 'edge', edge: 'end' }
    if (reader.eat('\\b')) return { type: 'boundary', negative: false }
    if (reader.eat('\\B')) return { type: 'boundary', negative: true }
    const quoted = reader.match(/\\Q([\s\S]*?)(?:\\E|$)/uy)
    if (quoted !== null) {
      const parts = Array.from(quoted[1] ?? '', (character) => this.#literal(character))
      return { type: 'sequence', parts }
    }
    if (/^[*+?]$/u.test(reader.peek))
      throw new PatternError(say('srx.nothingToRepeat', { sign: reader.peek }))
    return { type: 'character', test: reader.read() }
  }

  #literal(character: string): PatternNode {
    return { type: 'character', test: this.#reader.literal(character) }
  }

  #group(): PatternNode | null {
    const reader = this.#reader
    if (reader.match(/\?#[^)]*\)/uy) !== null) return null
    const flags = reader.match(/\?([ism]*)(?:-([ism]+))?([:)])/uy)
    if (flags !== null) {
      const before = reader.ignoreCase
      if (flags[1]?.includes('i')) reader.ignoreCase = true
      if (flags[2]?.includes('i')) reader.ignoreCase = false
      if (flags[3] === ')') return null
      const node = this.#closed()
      reader.ignoreCase = before
      return node
    }
    const look = reader.match(/\?(<?)([=!])/uy)
    if (look !== null) return this.#look(look[1] === '', look[2] === '!')
    if (reader.match(/\?(?:>|<[A-Za-z][A-Za-z0-9]*>)/uy) === null && reader.sees('?'))
      throw new PatternError(say('srx.unknownGroup', { group: `(${reader.rest.slice(0, 3)}` }))
    return this.#closed()
  }

  #look(ahead: boolean, negative: boolean): PatternNode {
    if (++this.#looking > 2) throw new PatternError(say('srx.looks'))
    const part = this.#closed()
    this.#looking--
    return { type: 'look', part, ahead, negative }
  }

  #closed(): PatternNode {
    const node = this.#choice()
    if (!this.#reader.eat(')')) throw new PatternError(say('srx.unclosed'))
    return node
  }
}
