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
    const short = language === 'zh' ? 1 : FIRST
    const keys = [first.letters, first.soft ?? first.letters].map((letters) =>
      (language === 'zh' ? letters : inSmall(letters, language)).slice(0, short),
    )
    for (const key of new Set(keys)) table.set(key, [...(table.get(key) ?? []), form])
  }
  return table
}

function inCharacters(text: string, table: ReadonlyMap<string, readonly Form[]>): Variant[] {
  const found: Variant[] = []
  for (let at = 0; at < text.length; at++) {
    const forms = exactest(table.get(text.charAt(at)), ({ words: [word] }) =>
      text.startsWith(word?.letters ?? '\0', at),
    )
    const [first] = forms
    if (first === undefined) continue
    const end = at + first.length
    for (const form of forms) found.push(variant(form, text, at, end))
    at = end - 1
  }
  return found
}

function inWords(text: string, language: string, table: ReadonlyMap<string, readonly Form[]>): Variant[] {
  const all = inSmall(text, language)
  const found: Variant[] = []
  const words: Word[] = []
  for (const { 0: own, index: start } of text.matchAll(WORD)) {
    const end = start + own.length
    // A letter that is two when it is small moves those behind it.
    const small = all.length === text.length ? all.slice(start, end) : inSmall(own, language)
    words.push({ own, small, start, end })
  }
  for (let at = 0; at < words.length; at++) {
    const start = words[at]
    if (start === undefined) break
    const forms = exactest(table.get(start.small.slice(0, FIRST)), (form) => stands(form, words, at))
    const [first] = forms
    if (first === undefined) continue
    at += first.words.length - 1
    const end = words[at]?.end ?? start.end
    for (const form of forms) found.push(variant(form, text, start.start, end))
  }
  return found
}

function variant({ concept, rendering }: Form, text: string, start: number, end: number): Variant {
  return { ids: [concept], root: rendering, form: text.slice(start, end), start, end }
}

const NONE: readonly Form[] = []

/** Of the forms that stand at a place those with the most words and letters. */
function exactest(forms: readonly Form[] | undefined, standsHere: (form: Form) => boolean): readonly Form[] {
  let best: Form[] | null = null
  for (const form of forms ?? NONE) {
    const more = best === null ? 1 : exactness(form) - exactness(best[0] ?? form)
    if (more < 0 || !standsHere(form)) continue
    if (best === null || more > 0) best = [form]
    else best.push(form)
  }
  return best ?? NONE
}

function exactness({ words, length }: Form): number {
  return 1000 * words.length + length
}

function stands({ words: wanted }: Form, words: readonly Word[], at: number): boolean {
  for (let n = 0; n < wanted.length; n++) {
    const [of, word] = [wanted[n], words[at + n]]
    if (of === undefined || word === undefined) return false
    if (n > 0 && word.start - (words[at + n - 1]?.end ?? 0) > NEAR) return false
    const own = of.capital ? word.own : word.small
    const fits =
      own === of.letters ||
      (of.open && (own.startsWith(of.letters) || (of.soft !== null && own.startsWith(of.soft))))
    if (!fits) return false
  }
  return true
}
