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
import type { LanguageTag, Span } from '#shared/model'

/** What a text shows of its language, counted over stretches of it in one walk. */
export interface LanguageEvidence {
  /** Letters of each script by its number: behind those of none, in the order of `SCRIPTS`. */
  readonly letters: Int32Array
  /** For each profile, how much speaks for it: `WORD_WORTH` is that of a common word. */
  readonly scores: readonly number[]
  /** Characters that only Traditional, and that only Simplified Chinese has. */
  readonly hant: number
  readonly hans: number
}

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
 * Counts what stretches of a text show of its language; words end at the ends of stretches. No string is made of any
 * word, since this is asked of every paragraph of every file.
 */
export function languageEvidence(text: string, stretches: readonly Span[]): LanguageEvidence {
  const letters = new Int32Array(1 + SCRIPTS.length)
  const scores = new Array<number>(PROFILES.length).fill(0)
  let hant = 0
  let hans = 0
  for (const [from, to] of stretches) {
    let start = -1
    let hash = 0
    for (let at = from; at < to; at++) {
      const unit = unitOf(text.charCodeAt(at))
      const script = (unit & SCRIPT) >>> SCRIPT_SHIFT
      letters[script] = (letters[script] ?? 0) + 1
      if ((unit & LETTER) === 0) {
        if (start >= 0) add(scores, WORDS.find(text, start, at, hash), WORD_WORTH)
        start = -1
        continue
      }
      if (start < 0) {
        start = at
        hash = 0
      }
      hash = mix(hash, unit & SMALL)
      if ((unit & (OWN | TRADITIONAL | SIMPLIFIED | DOTTED)) === 0) continue
      if ((unit & TRADITIONAL) !== 0) hant++
      else if ((unit & SIMPLIFIED) !== 0) hans++
      else if ((unit & DOTTED) === 0) add(scores, LETTERS[unit & SMALL], LETTER_WORTH)
      else {
        add(scores, WORDS.find(text, start, at + 1, hash), WORD_WORTH)
        start = -1
      }
    }
    if (start >= 0) add(scores, WORDS.find(text, start, to, hash), WORD_WORTH)
  }
  return { letters, scores, hant, hans }
}

function add(scores: number[], speaking: readonly number[] | undefined, worth: number): void {
  if (speaking === undefined) return
  for (const n of speaking) scores[n] = (scores[n] ?? 0) + worth
}

/**
 * Of the languages that share a script the one that most words and letters speak for, `und` where none does; sure where
 * it is well ahead.
 */
export function leadingLanguage(
  { scores }: LanguageEvidence,
  script: 'Latin' | 'Cyrillic',
): { readonly lang: LanguageTag; readonly sure: boolean } {
  const [from, to] = script === 'Latin' ? [0, LATIN.length] : [LATIN.length, PROFILES.length]
  let best = 0
  let second = 0
  let lang: LanguageTag = 'und'
  for (let n = from; n < to; n++) {
    const score = scores[n] ?? 0
    if (score <= best) second = Math.max(second, score)
    else {
      second = best
      best = score
      lang = PROFILES[n]?.language ?? lang
    }
  }
  return { lang, sure: best >= 3 * WORD_WORTH && best >= 1.3 * second }
}
