import type { LanguageTag } from '#shared/model'
import type { SegmentOptions } from '#shared/segment/options'

/** A full stop that ends no sentence, by what stands before it, with it, and behind it where that matters. */
export interface Abbreviation {
  readonly before: string
  readonly after: string
}

/** What a person listed for a language, in small letters; of `i. d. R.` also the full stops inside. */
export function abbreviationsFor(
  lang: LanguageTag,
  abbreviations: SegmentOptions['abbreviations'] = {},
): Abbreviation[] {
  const primary = lang.toLowerCase().split(/[-_]/u, 1)[0] ?? ''
  return Object.entries(abbreviations)
    .filter(([key]) => key === '*' || key.toLowerCase() === primary)
    .flatMap(([, words]) => words)
    .map((word) => word.trim().toLowerCase().replace(/\s+/gu, ' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .flatMap((word) => stopsOf(word.endsWith('.') ? word : `${word}.`))
}

function stopsOf(word: string): Abbreviation[] {
  return Array.from(word.matchAll(/\.(?: |$)/gu), ({ index }) => ({
    before: word.slice(0, index + 1),
    after: word.slice(index + 1).trimStart(),
  }))
}

/** The ends of sentences without those at one of the abbreviations; the end of the text stays. */
export function withoutAbbreviations(
  text: string,
  ends: readonly number[],
  abbreviations: readonly Abbreviation[],
): number[] {
  // One character more shows whether a word begins there; white space is behind it.
  const sight = Math.max(0, ...abbreviations.map(({ before }) => before.length)) + 4
  return ends.filter((end) => {
    if (end === text.length) return true
    const left = text
      .slice(Math.max(0, end - sight), end)
      .trimEnd()
      .toLowerCase()
    return !abbreviations.some(
      ({ before, after }) =>
        left.endsWith(before) &&
        !/[\p{L}\p{M}\p{N}]$/u.test(left.slice(0, -before.length)) &&
        text.slice(end, end + after.length).toLowerCase() === after,
    )
  })
}
