import type { LanguageTag, Span } from '#shared/model'
import { fold, toSource, type Folded } from '#shared/search/fold'
import type { SearchQuery } from '#shared/search/query'
import { stem } from '#shared/search/stem'
import { isUnspaced, isWordCharacter, wordsOf, type FoldedWord } from '#shared/search/words'
import { characterAt, characterBefore } from '#shared/text/characters'

/** Where a text in a language holds what is searched for: in order, apart from each other. */
export type Matcher = (text: string, lang: LanguageTag) => readonly Span[]

/**
 * What finds a query in texts; expressions have a finder of their own: see `regex.ts`. Words in any form are found in any
 * case, too.
 */
export function matcherOf({
  text,
  mode,
  caseSensitive,
}: Pick<SearchQuery, 'text' | 'mode' | 'caseSensitive'>): Matcher {
  const byStem = mode === 'stem' && !isUnspaced(text)
  const asWritten = caseSensitive && !byStem
  const wanted = text.trim().replace(/\s+/gu, ' ')
  const needles = new Map<LanguageTag, string>()
  const needleIn = (lang: LanguageTag): string => {
    const found = needles.get(lang) ?? fold(wanted, lang, asWritten).text
    needles.set(lang, found)
    return found
  }
  if (byStem) return stemMatcher(needleIn)
  return (where, lang) => findAll(fold(where, lang, asWritten), needleIn(lang), mode !== 'exact')
}

function findAll(folded: Folded, needle: string, wholeWords: boolean): Span[] {
  const spans: Span[] = []
  for (let at = folded.text.indexOf(needle); at >= 0;) {
    const end = at + needle.length
    const fits = !wholeWords || (isEdge(folded.text, at) && isEdge(folded.text, end))
    if (fits && isWhole(folded, at, end)) spans.push([toSource(folded, at), toSource(folded, end)])
    at = folded.text.indexOf(needle, fits ? end : at + 1)
  }
  return spans
}

/** Whether no character of the original is cut in two: `ﬁ`-like letters fold to several units. */
function isWhole({ source }: Folded, start: number, end: number): boolean {
  return source === null || (source[start] !== source[start - 1] && source[end] !== source[end - 1])
}

/** Whether a word could begin or end at an offset; between characters of scripts without spaces it always can. */
function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  const before = characterAt(text, characterBefore(text, at))
  const after = characterAt(text, at)
  if (!isWordCharacter(before) || !isWordCharacter(after)) return true
  return isUnspaced(before) || isUnspaced(after)
}

/** Finds words one after the other that have the same stems. */
function stemMatcher(needleIn: (lang: LanguageTag) => string): Matcher {
  const wanted = new Map<LanguageTag, readonly string[]>()
  return (text, lang) => {
    let stems = wanted.get(lang)
    if (stems === undefined) {
      stems = wordsOf(needleIn(lang)).map((word) => stem(word.text, lang))
      wanted.set(lang, stems)
    }
    const folded = fold(text, lang)
    if (stems.length === 0) return findAll(folded, needleIn(lang), false)
    return sequences(wordsOf(folded.text), stems, lang).map(([start, end]): Span => [
      toSource(folded, start),
      toSource(folded, end),
    ])
  }
}

function sequences(words: readonly FoldedWord[], stems: readonly string[], lang: LanguageTag): Span[] {
  const spans: Span[] = []
  for (let n = 0; n + stems.length <= words.length; n++) {
    const first = words[n]
    const last = words[n + stems.length - 1]
    if (first === undefined || last === undefined) break
    if (!stems.every((wanted, k) => stem(words[n + k]?.text ?? '', lang) === wanted)) continue
    spans.push([first.start, last.end])
    n += stems.length - 1
  }
  return spans
}
