import { Refusal } from '#shared/errors'
import { say, type Value } from '#shared/words/message'

const LONE_SURROGATE = /\p{Surrogate}/u

/** Refuses text with half a character in it, which no file could keep; `what` names it to the person. */
export function assertWellFormed(text: string, what: Value): void {
  if (LONE_SURROGATE.test(text)) throw new Refusal('bad-argument', say('edit.halfCharacter', { what }))
}
