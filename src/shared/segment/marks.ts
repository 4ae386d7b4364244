// Marks that a sentence may end with.
const TERMINALS = '.!?…。！？｡．‼⁇⁈⁉'
const BRACKETS = '()[]（）［］《》〈〉【】'
const QUOTES = '"“”'

const ENDS = 1
const BRACKET = 2

/** By UTF-16 unit which of the marks it is; 0 for what is none, by far the most. */
const KINDS = new Uint8Array(0x10000)
for (const [kind, list] of [TERMINALS, BRACKETS, QUOTES].entries())
  for (const mark of list) KINDS[mark.charCodeAt(0)] = kind + 1

/** Offsets, to be filled over again without a list being made each time. */
export class Offsets {
  #list = new Int32Array(64)
  count = 0

  /** Offset number `n`, of those below `count`. */
  at(n: number): number {
    return this.#list[n] ?? 0
  }

  push(offset: number): void {
    if (this.count === this.#list.length) {
      const more = new Int32Array(2 * this.count)
      more.set(this.#list)
      this.#list = more
    }
    this.#list[this.count++] = offset
  }
}

/** Where in a paragraph the marks are that sentences are told by, each list ascending. */
export class Marks {
  readonly terminals = new Offsets()
  readonly brackets = new Offsets()
  readonly quotes = new Offsets()

  /**
   * Finds those of a paragraph that stands from `from` to `to` of a text, instead of those found before. This is all that is
   * looked at of most characters. Linear.
   */
  find(text: string, from = 0, to = text.length): this {
    this.terminals.count = 0
    this.brackets.count = 0
    this.quotes.count = 0
    for (let at = from; at < to; at++) {
      const kind = KINDS[text.charCodeAt(at)] ?? 0
      if (kind === 0) continue
      if (kind === ENDS) this.terminals.push(at)
      else if (kind === BRACKET) this.brackets.push(at)
      else this.quotes.push(at)
    }
    return this
  }
}
