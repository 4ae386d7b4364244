import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'
import { languageOf } from '#shared/check/lexicons'
import { perSegment } from '#shared/check/values/per-segment'
import type { LanguageTag } from '#shared/model'

/** A word of a text, as it is compared, and where it stands. */
interface Word {
  readonly form: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const STEMMERS: Readonly<Record<string, (word: string) => string>> = { en: english, ru: russian }
/** Languages that put their endings behind a word of which they keep all but the last letter. */
const SUFFIXING = /^(?:tr|az|kk|ky|uz|tk|fi|hu|et)$/u
/** Where there is no stemmer: letters of a word that may have an ending, and of the ending. */
const LEAST = 4
const LONGEST = 3

export const wordsIn = perSegment((text, lang): readonly Word[] => wordsOf(text, lang))

/** Where a term stands first in a text, in whatever form its words are there; null where it does not. */
export function findTerm(
  text: string,
  words: readonly Word[],
  term: string,
  lang: LanguageTag,
): readonly [number, number] | null {
  if (UNSPACED.test(term)) {
    const at = text.indexOf(term)
    return at < 0 ? null : [at, at + term.length]
  }
  const wanted = wordsOf(term, lang)
  if (wanted.length === 0) return null
  const language = languageOf(lang)
  for (let from = 0; from + wanted.length <= words.length; from++) {
    const fits = wanted.every((word, n) => isForm(words[from + n], word, language))
    const [first, last] = [words[from], words[from + wanted.length - 1]]
    if (fits && first !== undefined && last !== undefined) return [first.start, last.end]
  }
  return null
}

function wordsOf(text: string, lang: LanguageTag): Word[] {
  const language = languageOf(lang)
  const stem = STEMMERS[language]
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const lower = language === 'tr' || language === 'az' ? word.toLocaleLowerCase('tr') : word.toLowerCase()
    const form = lower.replaceAll('ё', 'е')
    return { form, stem: stem?.(form) ?? form, start: index, end: index + word.length }
  })
}

/** Whether a word of a text is a form of a word of a term. */
function isForm(word: Word | undefined, of: Word, language: string): boolean {
  if (word === undefined) return false
  if (word.form === of.form) return true
  if (STEMMERS[language] !== undefined) return word.stem === of.stem
  if (SUFFIXING.test(language)) return rootsOf(of.form).some((root) => word.form.startsWith(root))
  return (
    of.form.length >= LEAST && word.form.startsWith(of.form) && word.form.length - of.form.length <= LONGEST
  )
}

const SOFT = 'ğbcd'
const HARD = 'kpçt'

/** A word without the ending that a compound gives it (grubu), its last consonant soft and hard (grub, grup). */
function rootsOf(form: string): string[] {
  const bare = form.length > LEAST && /[ıiuü]$/u.test(form) ? [form, form.slice(0, -1)] : [form]
  return bare.flatMap((root) => {
    const [stem, last] = [root.slice(0, -1), root.slice(-1)]
    const [soft, hard] = [SOFT.indexOf(last), HARD.indexOf(last)]
    return soft >= 0
      ? [root, stem + HARD.charAt(soft)]
      : hard >= 0
        ? [root, stem + SOFT.charAt(hard)]
        : [root]
  })
}
