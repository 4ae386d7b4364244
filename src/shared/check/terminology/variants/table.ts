import { ECONOMY } from '#shared/check/terminology/variants/economy'
import { LAW } from '#shared/check/terminology/variants/law'
import { NAMES } from '#shared/check/terminology/variants/names'
import { OFFICES } from '#shared/check/terminology/variants/offices'
import { ORGANISATIONS } from '#shared/check/terminology/variants/organisations'
import { POLITICS } from '#shared/check/terminology/variants/politics'
import { SCIENCE } from '#shared/check/terminology/variants/science'
import { SECURITY } from '#shared/check/terminology/variants/security'
import { SOCIETY } from '#shared/check/terminology/variants/society'

/** A word of a form: its letters, whether endings may follow, whether its capitals are its own. */
export interface FormWord {
  readonly letters: string
  readonly open: boolean
  /** A Turkish word as it is before a vowel: kitab, mülteciliğ. */
  readonly soft: string | null
  readonly capital: boolean
}

/** One way to write a rendering of a concept; a Chinese form is one word. */
export interface Form {
  readonly concept: string
  /** Forms with the same are one rendering, written out or short. */
  readonly rendering: string
  readonly words: readonly FormWord[]
  /** Letters that are given, by which the exacter of two forms is told. */
  readonly length: number
}

const COLUMNS = ['zh', 'tr', 'ru', 'en']
/** One character of Chinese is part of too many words. */
const LEAST_HAN = 2
const WORD = /[\p{L}\p{M}\p{N}]+\*?/gu
const HAN = /\p{Script=Han}/u

/**
 * The forms of a language. A row of the tables is a concept, `zh | tr | ru | en`; renderings that a translation would
 * not mix are separated by `;`, ways to write one of them by `,`; `*` stands for any ending and `?` for s or z. A form
 * with a capital is a name: capitals at its place.
 */
export function formsOf(lang: string): readonly Form[] {
  const column = COLUMNS.indexOf(lang)
  if (column < 0) return []
  return [ORGANISATIONS, OFFICES, LAW, SECURITY, POLITICS, ECONOMY, SCIENCE, SOCIETY, NAMES].flatMap(
    (table, n) =>
      table
        .trim()
        .split('\n')
        .flatMap((row, line) => {
          const cell = row.split(' | ')[column] ?? ''
          return cell
            .trim()
            .split(';')
            .flatMap((rendering, place) =>
              rendering
                .split(/,(?! )/)
                .flatMap(spellings)
                .flatMap((form) => formOf(form, `${n}.${line}`, `${place}`, lang)),
            )
        }),
  )
}

/** A word in small letters, as the language has them. */
export function inSmall(word: string, lang: string): string {
  return lang === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase().replaceAll('ё', 'е')
}

function spellings(form: string): string[] {
  return form.includes('?') ? [form.replaceAll('?', 's'), form.replaceAll('?', 'z')] : [form]
}

function formOf(form: string, concept: string, rendering: string, lang: string): Form[] {
  const written = lang === 'zh' ? [form] : (form.match(WORD) ?? [])
  if (written.length === 0 || (HAN.test(form) && form.length < LEAST_HAN)) return []
  const single = written.length === 1
  const words = written.map((word): FormWord => {
    const open = word.endsWith('*')
    const plain = open ? word.slice(0, -1) : word
    const capital = isCapitals(plain) || (single && lang !== 'zh' && /^\p{Lu}/u.test(plain))
    const letters = capital || lang === 'zh' ? plain : inSmall(plain, lang)
    return { letters, open, soft: open && lang === 'tr' ? softened(letters) : null, capital }
  })
  const length = words.reduce((sum, { letters }) => sum + letters.length, 0)
  return [{ concept, rendering, words, length }]
}

const SOFT: Readonly<Record<string, string>> = { k: 'ğ', p: 'b', ç: 'c', t: 'd' }

function softened(letters: string): string | null {
  const soft = SOFT[letters.slice(-1)]
  return soft === undefined ? null : letters.slice(0, -1) + soft
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]*$/u.test(word) && /^\p{L}/u.test(word)
}
