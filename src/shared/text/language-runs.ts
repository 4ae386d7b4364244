import { chineseTag, type ChineseWriting } from '#shared/text/chinese-writing'
import { guessLanguage, type LanguageGuess } from '#shared/text/language'
import { guessParagraph, isChinese, speaks } from '#shared/text/language-of-paragraph'
import { render } from '#shared/text/render'
import { pooledByScript } from '#shared/text/short-paragraphs'
import { soleLanguage } from '#shared/text/sole-language'
import type { Paragraph } from '#shared/text/unwrap'
import type { LanguageTag } from '#shared/model'

// Share of the text that a language must have to be a version and not a quotation: less if it has many letters.
const LARGE_SHARE = 0.3
const SHARE = 0.08
const LEAST = 150

/**
 * The language of each paragraph of a text. Long paragraphs decide; what is short
 * goes with its neighbours, and where these differ with the one whose script it has, or the one after it. A
 * language with hardly any text of its own (a quotation, a letterhead) goes with its neighbours too.
 */
export function languageRuns(text: string, paragraphs: readonly Paragraph[]): LanguageTag[] {
  const sole = soleLanguage(text, paragraphs)
  if (sole !== null) return paragraphs.map(() => sole)
  const guesses = withWriting(
    pooledByScript(guessParagraphs(text, paragraphs), speaks, (n) =>
      render(text, paragraphs[n]?.spans ?? []),
    ),
  )
  const versions = languagesOf(guesses)
  const [only] = versions
  if (only === undefined) {
    const { lang } = guessLanguage(paragraphs.map(({ spans }) => render(text, spans)).join('\n'))
    return paragraphs.map(() => lang)
  }
  if (versions.size === 1) return paragraphs.map(() => only)
  const speaking = guesses.map((guess) => speaks(guess) && versions.has(guess.lang))
  const scriptOf = new Map(guesses.filter((_, n) => speaking[n]).map(({ lang, script }) => [lang, script]))
  const before: (LanguageTag | null)[] = []
  guesses.forEach(({ lang }, n) => before.push(speaking[n] ? lang : (before[n - 1] ?? null)))
  const after: (LanguageTag | null)[] = new Array<LanguageTag | null>(guesses.length).fill(null)
  for (let n = guesses.length - 1; n >= 0; n--)
    after[n] = speaking[n] ? (guesses[n]?.lang ?? null) : (after[n + 1] ?? null)
  return guesses.map(({ script }, n) => {
    const previous = before[n] ?? null
    const next = after[n] ?? null
    if (previous === null || next === null || previous === next) return previous ?? next ?? only
    const fitsPrevious = scriptOf.get(previous) === script
    return fitsPrevious && scriptOf.get(next) !== script ? previous : next
  })
}

/** The languages of paragraphs, each by itself. */
function guessParagraphs(text: string, paragraphs: readonly Paragraph[]): LanguageGuess[] {
  let last: LanguageGuess | null = null
  return paragraphs.map((paragraph) => {
    const guess = guessParagraph(text, paragraph, last)
    if (speaks(guess)) last = guess
    return guess
  })
}

/**
 * The guesses with Chinese paragraphs in which nothing tells how they are written given to the writing of the one
 * before them, or behind; and with all in Traditional where hardly any is in Simplified.
 */
function withWriting(guesses: readonly LanguageGuess[]): LanguageGuess[] {
  const weightOf = (writing: ChineseWriting): number =>
    guesses.reduce((sum, guess) => sum + (guess.writing === writing ? guess.weight : 0), 0)
  const [hant, hans] = [weightOf('Hant'), weightOf('Hans')]
  if (hant === 0) return [...guesses]
  const one = hans < hant * SHARE ? 'Hant' : hant < hans * SHARE ? 'Hans' : null
  let last = one ?? guesses.find(({ writing }) => writing !== null)?.writing ?? null
  return guesses.map((guess) => {
    if (!isChinese(guess)) return guess
    last = one ?? guess.writing ?? last
    return { ...guess, lang: chineseTag(last), writing: last }
  })
}

/** The languages that have enough text to be versions, in the order they appear. */
function languagesOf(guesses: readonly LanguageGuess[]): ReadonlySet<LanguageTag> {
  const weights = new Map<LanguageTag, number>()
  let all = 0
  for (const guess of guesses) {
    if (!speaks(guess)) continue
    weights.set(guess.lang, (weights.get(guess.lang) ?? 0) + guess.weight)
    all += guess.weight
  }
  const largest = Math.max(0, ...weights.values())
  const isVersion = (weight: number): boolean =>
    weight === largest || weight >= all * LARGE_SHARE || (weight >= LEAST && weight >= all * SHARE)
  return new Set([...weights].filter(([, weight]) => isVersion(weight)).map(([lang]) => lang))
}
