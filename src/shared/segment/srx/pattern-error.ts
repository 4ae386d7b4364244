import { inEnglish } from '#shared/words/in-words'
import type { Message } from '#shared/words/message'

/** A regular expression that cannot be read, or not be used here. */
export class PatternError extends Error {
  readonly said: Message

  constructor(said: Message) {
    super(inEnglish(said))
    this.name = 'PatternError'
    this.said = said
  }
}
