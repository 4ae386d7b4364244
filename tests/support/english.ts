import { inEnglish } from '#shared/words/in-words'
import { isMessage } from '#shared/words/message'

/** Plain data with every message in it as its English sentence. */
export function english(value: unknown): unknown {
  if (isMessage(value)) return inEnglish(value)
  if (Array.isArray(value)) return value.map(english)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, english(one)]))
}
