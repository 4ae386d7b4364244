import type { SegmentKeys } from '#shared/check/segment-index'
import { formsOf, inSmall, type Form } from '#shared/check/terminology/variants/table'
import { rememberingSegments } from '#shared/check/values/per-segment'
import { baseLanguage } from '#shared/text/quantities/fold'

/** A rendering of a concept of the tables where a text has it. */
export interface Variant {
  /** The concept. */
  readonly ids: readonly [string]
  /** The same for all forms of one rendering. */
  readonly root: string
  readonly form: string
  readonly start: number
  readonly end: number
}

interface Word {
  readonly own: string
  readonly small: string
  readonly start: number
  readonly end: number
}

/** Letters by which forms are looked up. */
const FIRST = 3
/** Between the words of a form: spaces, a hyphen, an apostrophe, a comma. */
const NEAR = 3
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const SOFT: Readonly<Record<string, string>> = { k: 'ğ', p: 'b', ç: 'c', t: 'd' }

const tables = new Map<string, ReadonlyMap<string, readonly Form[]>>()

/** The renderings of concepts in a segment: the longest at each place, all meanings of it. */
export const variantsOf = rememberingSegments((text, lang): readonly Variant[] => {
  const language = baseLanguage(lang)
  const table = tables.get(language) ?? tableOf(language)
  tables.set(language, table)
  if (table.size === 0) return []
  return language === 'zh' ? inCharacters(text, table) : inWords(text, language, table)
})

/** What segments are found by: concepts. */
export const variantKeys: SegmentKeys = (segment, lang) =>
  new Set(variantsOf(segment, lang).flatMap(({ ids }) => ids))

function tableOf(language: string): ReadonlyMap<string, readonly Form[]> {
  const table = new Map<string, Form[]>()
  for (const form of formsOf(language)) {
    const [first] = form.words
    if (first === undefined) continue
    const small = language === 'zh' ? first.letters : inSmall(first.letters, language)
    const key = small.slice(0, language === 'zh' ? 1 : FIRST)
    // A softened last consonant of three letters: kap, kab.
    for (const one of new Set([
      key,
      ...(first.open && small.length <= FIRST ? [softened(key, language)] : []),
    ]))
      table.set(one, [...(table.get(one) ?? []), form])
  }
  return table
}

function inCharacters(text: string, table: ReadonlyMap<string, readonly Form[]>): Variant[] {
  const found: Variant[] = []
  for (let at = 0; at < text.length; at++) {
    const forms = (table.get(text.charAt(at)) ?? []).filter(({ words: [word] }) =>
      text.startsWith(word?.letters ?? '\0', at),
    )
    const longest = Math.max(0, ...forms.map(({ length }) => length))
    if (longest === 0) continue
    for (const { concept, rendering, length } of forms)
      if (length === longest)
        found.push({
          ids: [concept],
          root: rendering,
          form: text.slice(at, at + length),
          start: at,
          end: at + length,
        })
    at += longest - 1
  }
  return found
}

function inWords(text: string, language: string, table: ReadonlyMap<string, readonly Form[]>): Variant[] {
  const all = inSmall(text, language)
  // A letter that is two when it is small moves those behind it.
  const small = (own: string, start: number): string =>
    all.length === text.length ? all.slice(start, start + own.length) : inSmall(own, language)
  const words = [...text.matchAll(WORD)].map(({ 0: own, index }): Word => {
    return { own, small: small(own, index), start: index, end: index + own.length }
  })
  const found: Variant[] = []
  for (let at = 0; at < words.length;) {
    const first = words[at]?.small.slice(0, FIRST) ?? ''
    const forms = (table.get(first) ?? []).filter((form) => stands(form, words, at, language))
    const most = Math.max(0, ...forms.map((form) => form.words.length))
    const exact = forms.filter((form) => form.words.length === most)
    const longest = Math.max(0, ...exact.map(({ length }) => length))
    const [start, end] = [words[at]?.start ?? 0, words[at + most - 1]?.end ?? 0]
    for (const { concept, rendering, length } of exact)
      if (length === longest)
        found.push({ ids: [concept], root: rendering, form: text.slice(start, end), start, end })
    at += Math.max(1, most)
  }
  return found
}

function stands({ words: wanted }: Form, words: readonly Word[], at: number, language: string): boolean {
  return wanted.every(({ letters, open, capital }, n) => {
    const word = words[at + n]
    if (word === undefined || (n > 0 && word.start - (words[at + n - 1]?.end ?? 0) > NEAR)) return false
    const own = capital ? word.own : word.small
    if (!open) return own === letters
    return own.startsWith(letters) || (language === 'tr' && own.startsWith(softened(letters, language)))
  })
}

/** A Turkish word as it is before a vowel: kitab, mülteciliğ. */
function softened(letters: string, language: string): string {
  const soft = language === 'tr' ? SOFT[letters.slice(-1)] : undefined
  return soft === undefined ? letters : letters.slice(0, -1) + soft
}
