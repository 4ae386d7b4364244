import type { LanguageTag, Span } from '#shared/model'
import { expand, expressionOf, regexMatches } from '#shared/search/regex'
import { render } from '#shared/text/render'

/** Segments of one version that an expression is tried on. `spans` is JSON. */
export interface MatchInput {
  readonly expression: { readonly text: string; readonly caseSensitive: boolean }
  readonly replacement: string | null
  /** Language of the version. */
  readonly lang: LanguageTag
  readonly text: string
  readonly segments: readonly { readonly spans: string; readonly correction: string | null }[]
}

/** The matches in one of the segments, with what is to stand there. */
export interface SegmentMatches {
  /** Place of the segment in the input. */
  readonly place: number
  readonly shown: string
  readonly spans: readonly Span[]
  readonly with: readonly string[] | null
}

/** Tries an expression on segments. In a thread, since there are expressions that never come to an end. */
export function matchSegments({
  expression,
  replacement,
  lang,
  text,
  segments,
}: MatchInput): SegmentMatches[] {
  const pattern = expressionOf(expression, lang)
  return segments.flatMap(({ spans, correction }, place) => {
    const shown = correction ?? render(text, JSON.parse(spans) as Span[])
    const matches = regexMatches(pattern, shown)
    if (matches.length === 0) return []
    return {
      ...{ place, shown, spans: matches.map(({ span }) => span) },
      with: replacement === null ? null : matches.map(({ groups }) => expand(replacement, groups)),
    }
  })
}
