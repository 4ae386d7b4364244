import { guessLanguage, type LanguageGuess } from '#shared/text/language'
import type { Script } from '#shared/text/scripts'

// Letters of an alphabet that a short paragraph has at least if it is a sentence and no number, name or code.
const SENTENCE = 8
// What those of one script have together if they are a version: their share of the text, and letters.
const SHARE = 0.3
const LEAST = 60
// Characters that are looked at to tell the language of all of them.
const SAMPLE = 4000

/**
 * The guesses of paragraphs in which those too short to be told by themselves get the language that all short ones of their
 * script have together, where no long one is in that script: a conversation, or lines of two languages by turns.
 * `speaks` is whether a guess stands by itself, `textOf` the text of a paragraph; a text without such paragraphs is not read.
 */
export function pooledByScript(
  guesses: readonly LanguageGuess[],
  speaks: (guess: LanguageGuess) => boolean,
  textOf: (n: number) => string,
): readonly LanguageGuess[] {
  const told = new Set<Script | null>([null])
  const weights = new Map<Script | null, number>()
  let all = 0
  for (const guess of guesses) {
    all += guess.weight
    if (speaks(guess)) told.add(guess.script)
    else if (guess.weight >= SENTENCE)
      weights.set(guess.script, (weights.get(guess.script) ?? 0) + guess.weight)
  }
  const found = new Map<Script | null, LanguageGuess>()
  for (const [script, weight] of weights)
    if (!told.has(script) && weight >= LEAST && weight >= all * SHARE) {
      const guess = guessLanguage(sampleOf(guesses, script, textOf))
      if (guess.sure && guess.script === script) found.set(script, guess)
    }
  // One language alone is what the whole text is taken for anyway.
  if (found.size + told.size - 1 < 2) return guesses
  return guesses.map((guess) => {
    const own = guess.weight < SENTENCE || speaks(guess) ? undefined : found.get(guess.script)
    return own === undefined ? guess : { ...own, weight: Math.max(guess.weight, LEAST) }
  })
}

function sampleOf(
  guesses: readonly LanguageGuess[],
  script: Script | null,
  textOf: (n: number) => string,
): string {
  let sample = ''
  for (const [n, guess] of guesses.entries()) {
    if (sample.length > SAMPLE) break
    if (guess.script === script && guess.weight >= SENTENCE) sample += `${textOf(n)}\n`
  }
  return sample
}
