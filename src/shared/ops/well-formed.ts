import { Refusal } from '#shared/errors'

const LONE_SURROGATE = /\p{Surrogate}/u

/** Refuses text with half a character in it, which no file could keep; `what` names it to the person. */
export function assertWellFormed(text: string, what: string): void {
  if (LONE_SURROGATE.test(text))
    throw new Refusal('bad-argument', `${what} holds half of a character: delete it and type it again`)
}
