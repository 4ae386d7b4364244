import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'

/** A call that is answered at once; what it throws rejects the answer. */
export function answer<Q, V>(call: (query: Q) => V): (query: Q) => Promise<V> {
  return (query) => new Promise((resolve) => resolve(call(query)))
}

/** `value` as a row or place from outside; refuses what is none. */
export function assertIndex(value: number): number {
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new Refusal('bad-argument', inEnglishOnly(`${value} is not a row: rows are counted from 0`))
}
