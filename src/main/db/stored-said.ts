import { isMessage, type Said } from '#shared/words/message'

/** How every message begins in a column of text, and hardly a sentence. */
const BEGINNING = '{"key":"'

/** Under this key stands a sentence that would be taken for a message. */
const SENTENCE = 'sentence'

/** A sentence as it is, and a message as JSON: a column that held sentences before holds both. */
export function storedSaid(value: unknown): string {
  if (typeof value === 'string')
    return value.startsWith(BEGINNING) ? JSON.stringify({ key: SENTENCE, values: { text: value } }) : value
  if (!isMessage(value)) throw new TypeError(`${typeof value} is neither a sentence nor a message`)
  const { key, values } = value
  return JSON.stringify(values === undefined ? { key } : { key, values })
}

/** What was given to `storedSaid`. */
export function readSaid(stored: string): Said {
  if (!stored.startsWith(BEGINNING)) return stored
  let value: unknown
  try {
    value = JSON.parse(stored)
  } catch {
    // A sentence of a project that was written when there were no messages yet.
    return stored
  }
  if (!isMessage(value)) return stored
  const text = value.key === SENTENCE ? value.values?.text : undefined
  return typeof text === 'string' ? text : value
}
