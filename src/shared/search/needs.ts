import type { LanguageTag } from '#shared/model'
import { fold, isTurkic } from '#shared/search/fold'
import type { SearchQuery } from '#shared/search/query'
import { hasStemmer, stem } from '#shared/search/stem'
import { grams, isUnspaced, stemTerm, wordsOf } from '#shared/search/words'

/**
 * One thing that the index must have of a text before it can hold a match: one of some terms, or a word that
 * begins with, ends in or holds a part of one.
 */
export type Need =
  | { readonly kind: 'terms'; readonly anyOf: readonly string[] }
  | { readonly kind: 'part'; readonly part: string; readonly open: 'start' | 'end' | 'both' }

/** What texts in a language need for a match of a query; none where the index cannot tell. */
export function needsOf(
  { text, mode }: Pick<SearchQuery, 'text' | 'mode'>,
  lang: LanguageTag,
): readonly Need[] {
  if (mode === 'regex') return []
  const wanted = text.trim().replace(/\s+/gu, ' ')
  const folded = fold(wanted, lang).text
  const byStem = mode === 'stem' && !isUnspaced(wanted)
  return wordsOf(folded).flatMap((word): Need[] => {
    if (word.unspaced) return grams(word.text).map((gram) => ({ kind: 'terms', anyOf: [gram] }))
    if (byStem) {
      const stemmed = stem(word.text, lang)
      return [{ kind: 'terms', anyOf: [...new Set([stemTerm(stemmed), stemmed])] }]
    }
    // In a run without spaces a word of another script ends where that begins, in the text as in the query.
    const atStart = mode === 'exact' && word.start === 0
    const atEnd = mode === 'exact' && word.end === folded.length
    if (!atStart && !atEnd) return [{ kind: 'terms', anyOf: [word.text] }]
    return [{ kind: 'part', part: word.text, open: atStart && atEnd ? 'both' : atStart ? 'start' : 'end' }]
  })
}

/** Languages whose texts fold and lose endings alike, so that they need the same of the index. */
export function languageClass(lang: LanguageTag): string {
  return hasStemmer(lang) ? (lang.split('-')[0]?.toLowerCase() ?? '') : isTurkic(lang) ? 'tr-like' : ''
}
