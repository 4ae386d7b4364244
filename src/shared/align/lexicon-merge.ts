import { pairsAmong } from '#shared/align/lexicon'
import type { Lexicon, Lexicons, Translation } from '#shared/align/lexicon'

/**
 * Several lexicons as one: a word has the translations of all of them, each with the largest of its probabilities.
 * Not their mean: a dictionary that does not list a translation does not say that it is wrong.
 */
export function mergedLexicons(all: readonly Lexicons[]): Lexicons {
  return (from, to) => {
    const parts = all.flatMap((lexicons) => lexicons(from, to) ?? [])
    return parts.length < 2 ? (parts[0] ?? null) : merged(parts)
  }
}

function merged(parts: readonly Lexicon[]): Lexicon {
  return {
    translations(word) {
      const best = new Map<string, number>()
      for (const part of parts)
        for (const { word: other, t } of part.translations(word))
          best.set(other, Math.max(best.get(other) ?? 0, t))
      return [...best].map(([other, t]): Translation => ({ word: other, t }))
    },
    // A pair that several know is visited several times, and the largest probability counts there, too.
    pairsAmong(words, others, visit) {
      for (const part of parts) pairsAmong(part, words, others, visit)
    },
  }
}
