import { isSpace } from '#shared/text/characters'
import { Pattern } from '#shared/segment/srx/pattern'
import type { SentenceSplitter } from '#shared/segment/sentences'
import type { SrxDocument, SrxRule } from '#shared/segment/srx/read'
import type { LanguageTag } from '#shared/model'

interface CompiledRule {
  readonly breaks: boolean
  readonly before: Pattern | null
  readonly after: Pattern | null
}

/** The rules of a document for a language, in the order they are tried; null where no map fits its tag. */
export function srxRulesFor(
  { cascade, maps, languageRules }: SrxDocument,
  lang: LanguageTag,
): SrxRule[] | null {
  const fitting = maps.filter(({ pattern }) => new Pattern(pattern).matches(lang))
  const used = cascade ? fitting : fitting.slice(0, 1)
  if (used.length === 0) return null
  return used.flatMap(({ name }) => languageRules.find((one) => one.name === name)?.rules ?? [])
}

/**
 * Cuts by rules as SRX 2.0 has it: at each place the first rule that fits decides. White space behind a cut goes
 * with the sentence before it. Time is bounded by the rules and the text, whatever the expressions are.
 */
export function srxSplitter(rules: readonly SrxRule[]): SentenceSplitter {
  const compiled = rules.map(({ breaks, before, after }): CompiledRule => ({
    breaks,
    before: before === '' ? null : new Pattern(before),
    after: after === '' ? null : new Pattern(after),
  }))
  return (whole, from = 0, to = whole.length) => {
    const text = whole.slice(from, to)
    const ends: number[] = []
    for (const place of candidates(text, compiled)) {
      const decides = compiled.find(
        ({ before, after }) =>
          (before === null || before.endsAt(text, place)) && (after === null || after.startsAt(text, place)),
      )
      if (decides?.breaks !== true) continue
      let end = place
      while (end < text.length && isSpace(text.charCodeAt(end))) end++
      const start = ends.at(-1) ?? 0
      if (end > start && end < text.length && text.slice(start, place).trim() !== '') ends.push(end)
    }
    if (text.length > 0) ends.push(text.length)
    return ends
  }
}

/** The places inside the text where a rule that breaks could fit by what is before it, ascending. */
function candidates(text: string, rules: readonly CompiledRule[]): number[] {
  const places = new Set<number>()
  for (const { breaks, before } of rules) {
    if (!breaks) continue
    if (before !== null) for (const place of before.ends(text)) places.add(place)
    else for (let at = 1; at < text.length; at++) places.add(at)
  }
  return [...places].filter((place) => place > 0 && place < text.length).sort((a, b) => a - b)
}
