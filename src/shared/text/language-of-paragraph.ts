import { guessFromProbes, guessPassage, type LanguageGuess } from '#shared/text/language'
import { passageOf } from '#shared/text/render'
import type { Paragraph } from '#shared/text/unwrap'

// Letters of an alphabet that a paragraph must have to speak for itself.
const SPEAKS = 60
// Characters that are looked at in each of three places of a long paragraph: a few, which only have to bear out that it
// is in the language of the one before, and more where they do not.
const GLANCE = 32
const PROBE = 100

/** Whether a paragraph tells its language by itself. */
export function speaks({ weight, sure }: LanguageGuess): boolean {
  return sure && weight >= SPEAKS
}

export function isChinese({ script, lang }: LanguageGuess): boolean {
  return script === 'Han' && lang !== 'ja'
}

/**
 * The language of a paragraph, of a long one by its beginning, middle and end. `last` is that of the paragraph before it that
 * spoke for itself.
 */
export function guessParagraph(
  text: string,
  { spans, plain }: Paragraph,
  last: LanguageGuess | null,
): LanguageGuess {
  const { text: shown, start, end } = passageOf(text, spans, plain)
  const glance = last === null ? null : glanceAt(shown, start, end, last)
  return glance ?? guessFromProbes(shown, start, end, PROBE) ?? guessPassage(shown, start, end)
}

/**
 * What a few characters tell of a paragraph in the language of `last`; null where they do not bear that out. Less
 * evidence is asked for than where nothing is known.
 */
function glanceAt(text: string, start: number, end: number, last: LanguageGuess): LanguageGuess | null {
  const glance = guessFromProbes(text, start, end, GLANCE)
  if (glance === null || !glance.alone) return null
  return glance.lang === last.lang && glance.writing === last.writing ? { ...glance, sure: true } : null
}
