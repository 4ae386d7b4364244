import { stemmer as russian } from '@orama/stemmers/russian'
import { soundOf } from '#shared/check/names/han-sounds'
import { namesIn } from '#shared/check/names/name-words'
import { soundOfWord } from '#shared/check/names/sounds'
import type { SegmentKeys } from '#shared/check/segment-index'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'
import { strength } from '#shared/text/names'

/** A name at its place, by how it sounds (several keys) and by how it is spelled without its endings. */
export interface SpelledName {
  readonly keys: readonly string[]
  readonly base: string
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Consonants that a name needs to be told by them. */
const CONSONANTS = 2
/** Characters of a Chinese name that has none too many. */
const SHORT = 3
const known = new WeakMap<PlainSegment, readonly SpelledName[]>()

/** The names of a segment, read once. */
export function spelledNames(segment: PlainSegment, lang: LanguageTag): readonly SpelledName[] {
  const before = known.get(segment)
  if (before !== undefined) return before
  const names = readNames(segment, lang)
  known.set(segment, names)
  return names
}

function readNames(segment: PlainSegment, lang: LanguageTag): SpelledName[] {
  const { text } = segment
  const { words, han } = namesIn(segment, lang)
  return [
    ...words
      .filter(({ capital, form }) => capital && form.length > 3)
      .map(({ form, start, end }) => ({ keys: keysOf(form, lang), base: baseOf(form), form, start, end })),
    ...han.flatMap(({ start, end, run: [, last] }) =>
      // The last character may be one that names seldom have (卡瓦瑙), or the next word begins with one that they have (卡瓦诺不).
      [...new Set([end, Math.min(end + 1, last), end - start > SHORT ? end - 1 : end])].map((to) => {
        const form = text.slice(start, to)
        const skeleton = Array.from(form, (character) => soundOf(character) ?? '').join('')
        return { keys: [skeleton].filter(isTold), base: form, form, start, end: to }
      }),
    ),
  ]
}

function keysOf(form: string, lang: LanguageTag): readonly string[] {
  const { skeletons } = soundOfWord(form, lang)
  if (!/\p{L}у[эеи]/iu.test(form)) return skeletons.filter(isTold)
  const heard = [form, form.replace(/(?<=\p{L})у(?=[эеи])/giu, 'в')]
  return [...new Set(heard.flatMap((one) => soundOfWord(one, lang).skeletons))].filter(isTold)
}

function isTold(skeleton: string): boolean {
  return strength(skeleton) >= CONSONANTS
}

function baseOf(form: string): string {
  const bare = form
    .replace(/['’ʼ]\p{L}*$/u, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
  return /\p{Script=Cyrillic}/u.test(bare) ? russian(bare) : bare
}

/** By what names sound like. */
export const soundKeys: SegmentKeys = (segment, lang) =>
  new Set(spelledNames(segment, lang).flatMap(({ keys }) => keys))
