import type { CheckContext } from '#shared/check/context'
import type { SegmentKeys } from '#shared/check/segment-index'
import { rememberingSegments } from '#shared/check/values/per-segment'

/** What opens and closes: marks of one family close each other, whichever way round a text has them. */
const FAMILIES: readonly (readonly [family: Family, opening: string, closing: string])[] = [
  ['quotation marks', '“„‟', '”'],
  ['guillemets', '«', '»'],
  ['corner brackets', '「『', '」』'],
  ['title marks', '《〈', '》〉'],
  ['brackets', '(（', ')）'],
  ['square brackets', '[【', ']】'],
]

export type Family =
  'quotation marks' | 'guillemets' | 'corner brackets' | 'title marks' | 'brackets' | 'square brackets'

/** Families that quote: one version may have the one where another has the other. */
export const QUOTING: ReadonlySet<Family> = new Set([
  'quotation marks',
  'guillemets',
  'corner brackets',
  'title marks',
])

/** The marks of one family in a segment, where one is left over. */
export interface OddMark {
  readonly family: Family
  /** Whether what is left over opens or closes. */
  readonly opens: boolean
  /** UTF-16 offset of the mark that is likeliest alone. */
  readonly at: number
}

export interface Marks {
  /** Number of marks of each family that there are. */
  readonly counts: ReadonlyMap<Family, number>
  readonly odd: readonly OddMark[]
}

const KINDS = new Map<string, { readonly family: Family; readonly step: 1 | -1 }>(
  FAMILIES.flatMap(([family, opening, closing]) => [
    ...Array.from(opening, (mark) => [mark, { family, step: 1 }] as const),
    ...Array.from(closing, (mark) => [mark, { family, step: -1 }] as const),
  ]),
)
const ANY = /[“„‟”"«»「『」』《〈》〉(（)）[【\]】]/gu
/** `a)`, `12)` at the start: a list number, not the end of a bracket. */
const LIST_NUMBER = /^\s*[\p{L}\p{N}]{1,3}$/u

/** The marks of a segment; a family is odd where it has an odd number of them. */
export function marksOf(context: CheckContext, version: number, segment: number): Marks {
  return marksIn(context.segment(version, segment), context.work.versions[version]?.lang ?? '')
}

/** `odd` for a segment in which a mark is left over. */
export const oddMarks: SegmentKeys = (segment, lang) => (marksIn(segment, lang).odd.length > 0 ? ['odd'] : [])

const NO_MARKS: Marks = { counts: new Map(), odd: [] }

const marksIn = rememberingSegments((text): Marks => {
  if (text.search(ANY) < 0) return NO_MARKS
  const found = new Map<Family, { readonly at: number; readonly step: 1 | -1 }[]>()
  for (const { 0: mark, index: at } of text.matchAll(ANY)) {
    const kind = KINDS.get(mark)
    const family = kind?.family ?? 'quotation marks'
    if (family === 'brackets' && kind?.step === -1 && LIST_NUMBER.test(text.slice(0, at))) continue
    if (mark === '"' && isApostrophe(text, at)) continue
    // «« with one end: of two that meet, one is too many.
    if (/[«“]/u.test(mark) && text.charAt(at - 1) === mark) continue
    const list = found.get(family)
    const byPlace = family === 'quotation marks' ? stepByPlace(text, at) : null
    const entry = { at, step: byPlace ?? kind?.step ?? ((list?.length ?? 0) % 2 === 0 ? 1 : -1) } as const
    if (list === undefined) found.set(family, [entry])
    else list.push(entry)
  }
  const odd = [...found].flatMap(([family, marks]) => {
    if (marks.length % 2 === 0) return []
    const alone = unmatched(marks)
    if (alone === null || (family === 'guillemets' && endsWithInner(text, marks, alone))) return []
    return [{ family, opens: alone.step > 0, at: alone.at }]
  })
  return { counts: new Map([...found].map(([family, { length }]) => [family, length])), odd }
})

/** `d"état`, `Mercedes" team orders`: an apostrophe gone wrong. */
function isApostrophe(text: string, at: number): boolean {
  if (/(?<!\p{L})\p{L}"\p{Ll}$/u.test(text.slice(Math.max(0, at - 2), at + 2))) return true
  const possessive =
    /^" \p{Ll}/u.test(text.slice(at)) && /(?<![\p{L}"])\p{Lu}\p{Ll}+s$/u.test(text.slice(0, at))
  return possessive && text.indexOf('"') === at && text.lastIndexOf('"') === at
}

/** Whether a quotation mark opens or closes, by what stands beside it, since texts use `“` for both; null between letters. */
function stepByPlace(text: string, at: number): 1 | -1 | null {
  const previous = at === 0 ? ' ' : text.charAt(at - 1)
  const next = at + 1 >= text.length ? ' ' : text.charAt(at + 1)
  const afterGap = /[\s([{«„—–-]/u.test(previous)
  const beforeGap = /[\s)\]}».,;:!?…—–，。！？；：、]/u.test(next)
  return afterGap === beforeGap ? null : afterGap ? 1 : -1
}

/**
 * `«Я сказал ему: «Пора», — вспоминает он`: of two guillemets that close at one place Russian writes one, so that what
 * a speech opens is closed with the quotation in it.
 */
function endsWithInner(
  text: string,
  marks: readonly { readonly at: number; readonly step: 1 | -1 }[],
  { at, step }: { readonly at: number; readonly step: 1 | -1 },
): boolean {
  const last = marks.at(-1)
  if (
    step < 0 ||
    last === undefined ||
    last.step > 0 ||
    !/(?:^|: )$/u.test(text.slice(Math.max(0, at - 2), at))
  )
    return false
  return /^[.,!?…]*(?:\s+[—–-]|\s*$)/u.test(text.slice(last.at + 1))
}

/** The mark that finds no partner when each closes the one before it. */
function unmatched<T extends { readonly step: 1 | -1 }>(marks: readonly T[]): T | null {
  const open: T[] = []
  for (const mark of marks) {
    if (mark.step > 0) open.push(mark)
    else if (open.length > 0) open.pop()
    else return mark
  }
  return open.at(-1) ?? marks.at(-1) ?? null
}
