import { SMALL, unitOf } from '#shared/text/small-letters'

// Most of the slots are to stay empty, so that a word that is not listed is told by its hash alone.
const SPARSE = 16

interface Entry<Value> {
  readonly word: string
  readonly value: Value
}

/**
 * Words with what is known of them, to be looked up in a text where they stand and whatever their case, without a string
 * being made of them: texts have millions of words, few of which are listed.
 */
export class WordTable<Value> {
  /** By slot, the place of its list in `#lists`; 0 for none, so that most words cost one look into a table. */
  readonly #slots: Uint16Array
  readonly #lists: Entry<Value>[][] = [[]]
  readonly #mask: number
  /** Length of the longest word, in UTF-16 units. */
  readonly longest: number

  /** `words` in small letters. */
  constructor(words: ReadonlyMap<string, Value>) {
    let size = SPARSE
    while (size < words.size * SPARSE) size *= 2
    this.#mask = size - 1
    this.#slots = new Uint16Array(size)
    let longest = 0
    for (const [word, value] of words) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
      const slot = hash & this.#mask
      const list = this.#lists[this.#slots[slot] ?? 0]
      if (list !== undefined && list.length > 0) list.push({ word, value })
      else this.#slots[slot] = this.#lists.push([{ word, value }]) - 1
      longest = Math.max(longest, word.length)
    }
    this.longest = longest
  }

  /** What is known of the word from `start` to `end`; `hash` that of its small letters, made by `mix` from 0. */
  find(text: string, start: number, end: number, hash = hashOf(text, start, end)): Value | undefined {
    const slot = this.#slots[hash & this.#mask] ?? 0
    if (slot === 0 || end - start > this.longest) return undefined
    const list = this.#lists[slot]
    if (list === undefined) return undefined
    // Called for every word: an iterator would be made for each.
    for (let n = 0; n < list.length; n++) {
      const entry = list[n]
      if (entry !== undefined && isWord(text, start, end, entry.word)) return entry.value
    }
    return undefined
  }
}

/** The hash of a word with one letter more. */
export function mix(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = mix(hash, unitOf(text.charCodeAt(at)) & SMALL)
  return hash
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  for (let n = 0; n < word.length; n++)
    if ((unitOf(text.charCodeAt(start + n)) & SMALL) !== word.charCodeAt(n)) return false
  return true
}
