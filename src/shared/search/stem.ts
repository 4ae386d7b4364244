import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as turkish } from '@orama/stemmers/turkish'
import type { LanguageTag } from '#shared/model'

type Stemmer = (word: string) => string

const STEMMERS: Readonly<Record<string, Stemmer>> = { en: english, ru: russian, tr: untilStable(turkish) }

/** Stems that were asked for, by language: texts repeat their words. */
const known = new Map<string, Map<string, string>>()
const MOST = 200_000

/** A folded word without its endings (Snowball); the word itself in a language that there is no stemmer of. */
export function stem(word: string, lang: LanguageTag): string {
  const language = lang.split('-')[0]?.toLowerCase() ?? ''
  const stemmer = Object.hasOwn(STEMMERS, language) ? STEMMERS[language] : undefined
  if (stemmer === undefined || /\d/u.test(word)) return word
  let stems = known.get(language)
  if (stems === undefined || stems.size > MOST) known.set(language, (stems = new Map<string, string>()))
  const found = stems.get(word)
  if (found !== undefined) return found
  const made = stemmer(word)
  const stemmed = made === '' ? word : made
  stems.set(word, stemmed)
  return stemmed
}

/** Whether endings are known in a language. */
export function hasStemmer(lang: LanguageTag): boolean {
  return Object.hasOwn(STEMMERS, lang.split('-')[0]?.toLowerCase() ?? '')
}

/** Turkish endings stand in rows, and a row may be stripped to a word that would be stripped further by itself. */
function untilStable(stemmer: Stemmer): Stemmer {
  return (word) => {
    let [before, after] = [word, stemmer(word)]
    while (after !== before && after !== '') [before, after] = [after, stemmer(after)]
    return after === '' ? before : after
  }
}
