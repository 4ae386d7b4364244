import { languageOf } from '#shared/check/lexicons'
import type { CheckContext } from '#shared/check/context'
import type { PlainSegment } from '#shared/plain'
import type { Token } from '#shared/text/tokens'

/**
 * How much likelier a text is said nowhere on the other side than that it is, by what becomes of each of its words there:
 * natural logarithms of how often that happens beside texts that say something else and beside translations, measured on
 * texts of six pairs of languages. Names and words that the lexicons do not know say little by their absence.
 */
const ABSENT: Readonly<Record<Exclude<Token['kind'], 'punctuation' | 'word'>, number>> = {
  name: 0.4,
  number: 2.6,
  'small-number': 1.7,
}
const PRESENT: Readonly<Record<Exclude<Token['kind'], 'punctuation'>, number>> = {
  name: -3.1,
  number: -5,
  'small-number': -2.9,
  word: -1.8,
}
/** A word that the lexicons translate with t of 0.4, and what a surer translation adds to it, by t. */
const UNRENDERED = 0.6
const SURENESS = 0.5
const MIDDLING = 0.4
/** A word of no lexicon. */
const UNKNOWN = 0.1
/** A rendering of less than so much is as good as none; one below the second is not a sure one. */
const FAINT = { t: 0.05, weight: 0.3 }
const FAIR = { t: 0.3, weight: -0.35 }

/**
 * For each of some texts of `full` how much more likely it is that it is missing in what stands in `cut` than that it is
 * rendered there, in nats: by the lexicons of the pair and by what is the same in both. Null without lexicons.
 */
export function missingIn(
  context: CheckContext,
  full: number,
  texts: readonly string[],
  cut: number,
  others: readonly PlainSegment[],
): readonly number[] | null {
  const [from, to] = [langOf(context, full), langOf(context, cut)]
  const [forth, back] = [context.lexicons(from, to), context.lexicons(to, from)]
  if (forth === null || back === null || languageOf(from) === languageOf(to)) return null
  const here = texts.map((text) => context.tokenise(text, from))
  const there = byKind(others.map(({ text }) => context.tokenise(text, to)))
  const words = there.word
  const own = byKind(here).word
  const renders = new Map<string, number>()
  for (const word of words)
    for (const { word: given, t } of back.translations(word))
      if (own.has(given) && t > (renders.get(given) ?? 0)) renders.set(given, t)
  const weigh = ({ kind, key }: Token): number => {
    if (kind === 'punctuation') return 0
    if (there[kind].has(key)) return PRESENT[kind]
    if (kind !== 'word') return ABSENT[kind]
    const translations = forth.translations(key)
    let best = renders.get(key) ?? 0
    let surest = 0
    for (const { word, t } of translations) {
      if (t > best && words.has(word)) best = t
      if (t > surest) surest = t
    }
    if (best >= FAIR.t) return PRESENT.word
    if (best >= FAINT.t) return FAIR.weight
    if (best > 0) return FAINT.weight
    return translations.length === 0 ? UNKNOWN : UNRENDERED + SURENESS * (surest - MIDDLING)
  }
  return here.map((tokens) => tokens.reduce((sum, token) => sum + weigh(token), 0))
}

/** The keys of the tokens of some texts. */
function byKind(texts: readonly (readonly Token[])[]): Readonly<Record<Token['kind'], ReadonlySet<string>>> {
  const keys: Record<Token['kind'], Set<string>> = {
    ...{ word: new Set(), name: new Set(), number: new Set() },
    ...{ 'small-number': new Set(), punctuation: new Set() },
  }
  for (const tokens of texts) for (const { kind, key } of tokens) keys[kind].add(key)
  return keys
}

function langOf(context: CheckContext, version: number): string {
  return context.work.versions[version]?.lang ?? ''
}
