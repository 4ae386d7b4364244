import type { LanguageTag } from '#shared/model'
import { fold } from '#shared/search/fold'
import { stem } from '#shared/search/stem'

/** A stretch of a folded text that is looked up as one: a word, or a run of a script without spaces. */
export interface FoldedWord {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Written without spaces between words: any part of it can be meant. */
  readonly unspaced: boolean
}

const RUN = /[\p{L}\p{M}\p{N}]+/gu
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+`, 'gu')

/** The words of a folded text, in order. */
export function wordsOf(folded: string): FoldedWord[] {
  const words: FoldedWord[] = []
  for (const { 0: run, index } of folded.matchAll(RUN)) {
    if (!UNSPACED.test(run)) {
      words.push({ text: run, start: index, end: index + run.length, unspaced: false })
      continue
    }
    let at = 0
    const put = (from: number, to: number, unspaced: boolean): void => {
      if (from < to) words.push({ text: run.slice(from, to), start: index + from, end: index + to, unspaced })
    }
    for (const { 0: part, index: from } of run.matchAll(UNSPACED_RUN)) {
      put(at, from, false)
      at = from + part.length
      put(from, at, true)
    }
    put(at, run.length, false)
  }
  return words
}

/** Whether a character is one of a word. */
export function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character)
}

/** Whether a text holds anything of a script that is written without spaces. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text)
}

/** How the stem of a word stands in the index beside the words. */
export function stemTerm(stemmed: string): string {
  return `¬${stemmed}`
}

/** Each character of a run without spaces, and each two that stand side by side. */
export function grams(run: string): string[] {
  const characters = Array.from(run)
  return characters.flatMap((one, n) => {
    const next = characters[n + 1]
    return next === undefined ? [one] : [one, one + next]
  })
}

/** What a text is found by, each once. */
export interface Terms {
  /** Its words, in scripts with spaces. */
  readonly words: ReadonlySet<string>
  /**
   * What is left of them without their endings, where that is another (`stemTerm`); and of scripts without spaces each
   * character and each two.
   */
  readonly others: ReadonlySet<string>
}

/** What a text is found by in the index. */
export function termsOf(text: string, lang: LanguageTag): Terms {
  const words = new Set<string>()
  const others = new Set<string>()
  for (const word of wordsOf(fold(text, lang).text)) {
    if (word.unspaced) for (const gram of grams(word.text)) others.add(gram)
    else if (!words.has(word.text)) {
      words.add(word.text)
      const stemmed = stem(word.text, lang)
      if (stemmed !== word.text) others.add(stemTerm(stemmed))
    }
  }
  return { words, others }
}
