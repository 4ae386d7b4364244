import { isLetter } from '#shared/text/scripts'
import type { LanguageProfile } from '#shared/text/language-profiles'
import type { LanguageTag, Span } from '#shared/model'

// A letter that others of the script do not have is worth this many common words.
const LETTER_WORTH = 0.5
const DOTTED_CAPITAL_I = 0x130
// Room for the words of all profiles of a script, most of it empty so that few words meet.
const SLOTS = 4096

/** A common word and the numbers of the languages it speaks for. */
interface Word {
  readonly word: string
  readonly speaking: readonly number[]
}

/**
 * The common words and own letters of languages that share a script, for reading the paragraphs of long texts: words
 * are told by a hash of their small letters, without a string being made of any.
 */
export class ProfileWords {
  readonly #languages: readonly LanguageTag[]
  readonly #slots = new Array<Word[] | undefined>(SLOTS).fill(undefined)
  readonly #letters: (readonly number[] | undefined)[] = []
  readonly #longest: number
  readonly #scores: Float64Array

  constructor(profiles: readonly LanguageProfile[]) {
    this.#languages = profiles.map(({ language }) => language)
    this.#scores = new Float64Array(profiles.length)
    const words = new Map<string, number[]>()
    profiles.forEach((profile, n) => {
      for (const word of profile.words) words.set(word, [...(words.get(word) ?? []), n])
      for (const letter of profile.letters) {
        const code = letter.charCodeAt(0)
        this.#letters[code] = [...(this.#letters[code] ?? []), n]
      }
    })
    this.#longest = Math.max(...Array.from(words.keys(), ({ length }) => length))
    for (const [word, speaking] of words) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
      const slot = hash & (SLOTS - 1)
      this.#slots[slot] = [...(this.#slots[slot] ?? []), { word, speaking }]
    }
  }

  /** The language that most words and letters speak for, `und` where none does; sure where it is well ahead. */
  speaking(text: string, stretches: readonly Span[]): { lang: LanguageTag; sure: boolean } {
    const scores = this.#scores.fill(0)
    for (const [from, to] of stretches) this.#count(text, from, to)
    let best = 0
    let second = 0
    let lang: LanguageTag = 'und'
    scores.forEach((score, n) => {
      if (score <= best) second = Math.max(second, score)
      else {
        second = best
        best = score
        lang = this.#languages[n] ?? lang
      }
    })
    return { lang, sure: best >= 3 && best >= 1.3 * second }
  }

  #count(text: string, from: number, to: number): void {
    const small = smallLetters()
    let start = -1
    let hash = 0
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      const code = small[unit] ?? 0
      if (!isLetter(code)) {
        if (start >= 0) this.#addWord(text, start, at, hash)
        start = -1
        continue
      }
      if (start < 0) {
        start = at
        hash = 0
      }
      hash = mix(hash, code)
      if (code >= 0x80) this.#add(this.#letters[code], LETTER_WORTH)
      // Its small letter is an i and a dot by itself, which is no letter.
      if (unit !== DOTTED_CAPITAL_I) continue
      this.#addWord(text, start, at + 1, hash)
      start = -1
    }
    if (start >= 0) this.#addWord(text, start, to, hash)
  }

  #addWord(text: string, start: number, end: number, hash: number): void {
    if (end - start > this.#longest) return
    const known = this.#slots[hash & (SLOTS - 1)]
    if (known === undefined) return
    for (const { word, speaking } of known) if (isWord(text, start, end, word)) this.#add(speaking, 1)
  }

  #add(speaking: readonly number[] | undefined, worth: number): void {
    if (speaking === undefined) return
    for (const n of speaking) this.#scores[n] = (this.#scores[n] ?? 0) + worth
  }
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false
  const small = smallLetters()
  for (let n = 0; n < word.length; n++)
    if (small[text.charCodeAt(start + n)] !== word.charCodeAt(n)) return false
  return true
}

let table: Uint16Array | null = null

/** By UTF-16 unit its small letter, where that is one unit: all but `İ`, for which it is `i`. */
function smallLetters(): Uint16Array {
  if (table !== null) return table
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  units[DOTTED_CAPITAL_I] = 0x69
  // In pieces, so that they can be arguments; halves of surrogate pairs have no case.
  const PIECE = 0x800
  for (let from = 0; from < units.length; from += PIECE) {
    if (from >= 0xd800 && from < 0xe000) continue
    const small = String.fromCharCode(...units.subarray(from, from + PIECE)).toLowerCase()
    for (let n = 0; n < PIECE; n++) units[from + n] = small.charCodeAt(n)
  }
  table = units
  return units
}
