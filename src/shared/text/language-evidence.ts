import { CYRILLIC, LATIN, type LanguageProfile } from '#shared/text/language-profiles'
import {
  DOTTED,
  LETTER,
  OWN,
  SCRIPT,
  SCRIPT_SHIFT,
  SIMPLIFIED,
  SMALL,
  TRADITIONAL,
  unitOf,
} from '#shared/text/small-letters'
import { SCRIPTS } from '#shared/text/scripts'
import { mix, WordTable } from '#shared/text/word-table'
import type { LanguageTag } from '#shared/model'

// A letter that others of the script do not have is worth half a common word; whole numbers are counted sooner.
const WORD_WORTH = 2
const LETTER_WORTH = 1
const PROFILES: readonly LanguageProfile[] = [...LATIN, ...CYRILLIC]

/** The numbers of the profiles that have each word among their commonest. */
const WORDS = new WordTable<readonly number[]>(numbersOf((profile) => profile.words))
/** By code, the numbers of the profiles for which a letter speaks. */
const LETTERS: (readonly number[] | undefined)[] = new Array<undefined>(0x2000).fill(undefined)
for (const [letter, numbers] of numbersOf((profile) => profile.letters))
  LETTERS[letter.charCodeAt(0)] = numbers

function numbersOf(list: (profile: LanguageProfile) => Iterable<string>): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  PROFILES.forEach((profile, n) => {
    for (const one of list(profile)) numbers.set(one, [...(numbers.get(one) ?? []), n])
  })
  return numbers
}

/**
 * What stretches of a text show of its language, counted in one walk; words end at the ends of stretches. It is used over
 * again, and no string is made of any word, since this is asked of every paragraph of every file.
 */
export class LanguageEvidence {
  /** Letters of each script by its number: behind those of none, in the order of `SCRIPTS`. */
  readonly letters = new Int32Array(1 + SCRIPTS.length)
  /** For each profile, how much speaks for it: `WORD_WORTH` is that of a common word. */
  readonly #scores = new Int32Array(PROFILES.length)
  /** Characters that only Traditional, and that only Simplified Chinese has. */
  hant = 0
  hans = 0

  /** Forgets what was counted. */
  clear(): void {
    this.letters.fill(0)
    this.#scores.fill(0)
    this.hant = 0
    this.hans = 0
  }

  /** Counts what stands from `from` to `to`. Linear. */
  add(text: string, from: number, to: number): void {
    let at = from
    while (at < to) {
      const unit = unitOf(text.charCodeAt(at))
      if ((unit & LETTER) !== 0) at = this.#addWord(text, at, to)
      else {
        if ((unit & SCRIPT) !== 0) this.#addLetters(unit, 1)
        at++
      }
    }
  }

  /** Counts the word that starts at `start`; returns where it ends. */
  #addWord(text: string, start: number, to: number): number {
    let unit = unitOf(text.charCodeAt(start))
    let script = unit
    let counted = start
    let hash = 0
    let at = start
    for (;;) {
      if (((unit ^ script) & SCRIPT) !== 0) {
        this.#addLetters(script, at - counted)
        script = unit
        counted = at
      }
      hash = mix(hash, unit & SMALL)
      at++
      if ((unit & (OWN | TRADITIONAL | SIMPLIFIED | DOTTED)) !== 0) {
        if ((unit & TRADITIONAL) !== 0) this.hant++
        else if ((unit & SIMPLIFIED) !== 0) this.hans++
        else if ((unit & DOTTED) !== 0) break
        else this.#speak(LETTERS[unit & SMALL], LETTER_WORTH)
      }
      if (at === to) break
      unit = unitOf(text.charCodeAt(at))
      if ((unit & LETTER) === 0) break
    }
    this.#addLetters(script, at - counted)
    this.#speak(WORDS.find(text, start, at, hash), WORD_WORTH)
    return at
  }

  #addLetters(unit: number, count: number): void {
    const script = (unit & SCRIPT) >>> SCRIPT_SHIFT
    this.letters[script] = (this.letters[script] ?? 0) + count
  }

  #speak(speaking: readonly number[] | undefined, worth: number): void {
    if (speaking === undefined) return
    for (let k = 0; k < speaking.length; k++) {
      const n = speaking[k] ?? 0
      this.#scores[n] = (this.#scores[n] ?? 0) + worth
    }
  }

  /**
   * Of the languages that share a script the one that most words and letters speak for, `und` where none does; `sure` where
   * it is well ahead, `alone` where no other is level with it.
   */
  leading(script: 'Latin' | 'Cyrillic'): {
    readonly lang: LanguageTag
    readonly sure: boolean
    readonly alone: boolean
  } {
    const [from, to] = script === 'Latin' ? [0, LATIN.length] : [LATIN.length, PROFILES.length]
    let best = 0
    let second = 0
    let lang: LanguageTag = 'und'
    for (let n = from; n < to; n++) {
      const score = this.#scores[n] ?? 0
      if (score <= best) second = Math.max(second, score)
      else {
        second = best
        best = score
        lang = PROFILES[n]?.language ?? lang
      }
    }
    const ahead = best >= 1.3 * second || best - second >= 3 * WORD_WORTH
    return { lang, sure: ahead && best >= 3 * WORD_WORTH, alone: best > second }
  }
}
