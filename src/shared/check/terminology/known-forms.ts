import { knownNamesIn } from '#shared/check/names/known-name-reader'
import type { SegmentKeys } from '#shared/check/segment-index'
import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'
import { scriptOf } from '#shared/text/script-of'

/** A place, an organisation or an event of the tables where a text names it, by the word that it names it with. */
export interface KnownForm {
  readonly ids: readonly string[]
  /** The same for all endings of one word: `kuze` for Kuzey Kore and Kuzey Kore'nin, `kdhc` for KDHC'deki. */
  readonly root: string
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Letters of a word that are the same whatever its ending. */
const ROOT = 4
/** Letters that stand for words. */
const SHORTENED = /^(?:\p{Lu}\.?){2,}/u
/** Peoples and what is theirs, which stand in the same rows as their countries: American beside U.S., немцы beside Германия. */
const PEOPLE = /^\p{Ll}|ск\p{Ll}{2,3}$|(?:an|ish|ese)s?(?:['’]s?)?$|l[iıuü](?:l[ae]r.*)?$/u

const known = new WeakMap<PlainSegment, readonly KnownForm[]>()

/** The known names of a segment but for peoples, read once. */
export function knownFormsOf(segment: PlainSegment, lang: LanguageTag): readonly KnownForm[] {
  const before = known.get(segment)
  if (before !== undefined) return before
  const forms = knownNamesIn(segment, lang).flatMap(({ ids, start, end }): KnownForm[] => {
    const form = segment.text.slice(start, end)
    return PEOPLE.test(form) ? [] : [{ ids, root: rootOf(form), form, start, end }]
  })
  known.set(segment, forms)
  return forms
}

/** What known names are found by: what they mean. */
export const knownKeys: SegmentKeys = (segment, lang) =>
  new Set(knownFormsOf(segment, lang).flatMap(({ ids }) => ids))

function rootOf(form: string): string {
  if (/\p{Script=Han}/u.test(form)) return form
  return form.toLowerCase().replaceAll('ё', 'е').replaceAll('.', '').slice(0, ROOT)
}

/**
 * Whether a form is another word than the usual one. What is usually shortened is written out in more ways than one (U.S., United
 * States, America), a name within a longer one is the same (马其顿, 北马其顿), and in other letters it is a name as it is written
 * where it comes from.
 */
export function isOtherWord(odd: string, usual: string): boolean {
  const [form, model] = [odd.toLowerCase(), usual.toLowerCase()]
  return (
    scriptOf(odd) === scriptOf(usual) &&
    !SHORTENED.test(usual) &&
    !form.includes(rootOf(usual)) &&
    !model.includes(rootOf(odd))
  )
}
