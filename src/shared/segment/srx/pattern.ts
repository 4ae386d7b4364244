import { isWordCharacter, type CharacterTest } from '#shared/segment/srx/pattern-characters'
import { PatternError } from '#shared/segment/srx/pattern-error'
import { say } from '#shared/words/message'
import { parsePattern, type PatternNode } from '#shared/segment/srx/pattern-parse'
import { characterBefore } from '#shared/text/characters'

type Check = (text: string, at: number) => boolean

/** States of a non-deterministic automaton; the last one accepts. */
type State =
  | { readonly type: 'character'; readonly test: CharacterTest }
  | { readonly type: 'fork'; readonly to: readonly number[] }
  | { readonly type: 'check'; readonly check: Check }
  | { readonly type: 'accept' }

const MOST_STATES = 20_000
// How far to either side of a place it is looked, in UTF-16 units.
const SIGHT = 400

/**
 * A regular expression that is matched by walking all its ways at once (Thompson 1968), so that no expression takes
 * more than its length times that of the text looked at, which goes `SIGHT` units from the place asked about.
 */
export class Pattern {
  readonly #forward: Walk
  readonly #backward: Walk

  /** Throws `PatternError`. */
  constructor(source: string) {
    const node = parsePattern(source)
    this.#forward = new Walk(compile(node, false), false)
    this.#backward = new Walk(compile(node, true), true)
  }

  /** Whether a match ends at `at`. */
  endsAt(text: string, at: number): boolean {
    return this.#backward.from(text, at)
  }

  /** Whether a match starts at `at`. */
  startsAt(text: string, at: number): boolean {
    return this.#forward.from(text, at)
  }

  /** Every place where a match ends, ascending. */
  ends(text: string): number[] {
    return this.#forward.everywhere(text)
  }

  /** Whether all of a short text is one match. */
  matches(text: string): boolean {
    return this.#forward.from(text, 0, text.length)
  }
}

function compile(node: PatternNode, backward: boolean): State[] {
  const states: State[] = []
  const add = (state: State): number => {
    if (states.length >= MOST_STATES) throw new PatternError(say('srx.tooLarge'))
    return states.push(state) - 1
  }
  /** Adds the states of a node; they go on to the state added next. */
  const emit = (part: PatternNode): void => {
    switch (part.type) {
      case 'character':
        add(part)
        break
      case 'sequence':
        for (const one of backward ? part.parts.toReversed() : part.parts) emit(one)
        break
      case 'choice':
        emitChoice(part.parts)
        break
      case 'repeat':
        emitRepeat(part.part, part.min, part.max)
        break
      case 'look':
      case 'boundary':
      case 'edge':
        add({ type: 'check', check: checkOf(part) })
    }
  }
  const emitChoice = (parts: readonly PatternNode[]): void => {
    const starts: number[] = []
    const ends: number[] = []
    const fork = add({ type: 'fork', to: starts })
    for (const part of parts) {
      starts.push(states.length)
      emit(part)
      ends.push(add({ type: 'fork', to: [] }))
    }
    for (const end of ends) states[end] = { type: 'fork', to: [states.length] }
    states[fork] = { type: 'fork', to: starts }
  }
  const emitRepeat = (part: PatternNode, min: number, max: number): void => {
    for (let n = 0; n < min; n++) emit(part)
    if (max === Infinity) {
      const fork = add({ type: 'fork', to: [] })
      emit(part)
      add({ type: 'fork', to: [fork] })
      states[fork] = { type: 'fork', to: [fork + 1, states.length] }
      return
    }
    const forks: number[] = []
    for (let n = min; n < max; n++) {
      forks.push(add({ type: 'fork', to: [] }))
      emit(part)
    }
    for (const fork of forks) states[fork] = { type: 'fork', to: [fork + 1, states.length] }
  }
  emit(node)
  add({ type: 'accept' })
  return states
}

function checkOf(node: Extract<PatternNode, { type: 'look' | 'boundary' | 'edge' }>): Check {
  if (node.type === 'edge')
    return node.edge === 'start' ? (_, at) => at === 0 : (text, at) => at === text.length
  if (node.type === 'boundary')
    return (text, at) => (isWordAt(text, characterBefore(text, at)) !== isWordAt(text, at)) !== node.negative
  const walk = new Walk(compile(node.part, !node.ahead), !node.ahead)
  return (text, at) => walk.from(text, at) !== node.negative
}

function isWordAt(text: string, at: number): boolean {
  const codePoint = at < 0 ? undefined : text.codePointAt(at)
  return codePoint !== undefined && isWordCharacter(codePoint)
}

/** Walks an automaton over a text in one direction. */
class Walk {
  readonly #states: readonly State[]
  readonly #backward: boolean
  /** In which round a state was entered last, so that each is entered once a round. */
  readonly #entered: Float64Array
  #round = 0

  constructor(states: readonly State[], backward: boolean) {
    this.#states = states
    this.#backward = backward
    this.#entered = new Float64Array(states.length)
  }

  /** Whether it accepts on the way from `from`; with `to`, only there. */
  from(text: string, from: number, to?: number): boolean {
    let current: number[] = []
    this.#round++
    let accepted = this.#enter(0, text, from, current)
    for (let at = from; ;) {
      if (accepted && (to === undefined || at === to)) return true
      if (current.length === 0 || Math.abs(at - from) > SIGHT) return false
      const next = this.#backward ? at - 1 : at
      if (next < 0 || next >= text.length) return false
      const start = this.#backward ? characterBefore(text, at) : at
      const codePoint = text.codePointAt(start) ?? 0
      at = this.#backward ? start : at + (codePoint > 0xffff ? 2 : 1)
      const following: number[] = []
      this.#round++
      accepted = this.#step(current, codePoint, text, at, following)
      current = following
    }
  }

  /** Every place where it accepts, whatever place it started from. Forwards. */
  everywhere(text: string): number[] {
    const found: number[] = []
    let current: number[] = []
    for (let at = 0; ;) {
      // What is walking already has entered its states in this round.
      if (at === 0) this.#round++
      const accepted = this.#enter(0, text, at, current)
      if ((accepted || this.#accepted()) && found.at(-1) !== at) found.push(at)
      if (at >= text.length) return found
      const codePoint = text.codePointAt(at) ?? 0
      at += codePoint > 0xffff ? 2 : 1
      const following: number[] = []
      this.#round++
      this.#step(current, codePoint, text, at, following)
      current = following
    }
  }

  #accepted(): boolean {
    return this.#entered[this.#states.length - 1] === this.#round
  }

  #step(
    current: readonly number[],
    codePoint: number,
    text: string,
    at: number,
    following: number[],
  ): boolean {
    let accepted = false
    for (const n of current) {
      const state = this.#states[n]
      if (state?.type === 'character' && state.test(codePoint))
        accepted = this.#enter(n + 1, text, at, following) || accepted
    }
    return accepted
  }

  /** Enters a state and all that it leads to without a character; says whether one of them accepts. */
  #enter(first: number, text: string, at: number, characters: number[]): boolean {
    const stack = [first]
    let accepted = false
    for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
      if (this.#entered[n] === this.#round) continue
      this.#entered[n] = this.#round
      const state = this.#states[n]
      if (state === undefined) continue
      if (state.type === 'character') characters.push(n)
      else if (state.type === 'fork') stack.push(...state.to)
      else if (state.type === 'accept') accepted = true
      else if (state.check(text, at)) stack.push(n + 1)
    }
    return accepted
  }
}
