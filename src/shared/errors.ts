import { inEnglish } from '#shared/words/in-words'
import type { Message } from '#shared/words/message'

/** Stable names of expected failures; hosts and tests switch on them, people read the message. */
export type RefusalCode =
  | 'bad-argument'
  | 'not-found'
  | 'bad-input'
  | 'stale'
  | 'busy'
  | 'running'
  | 'no-project'
  | 'newer-project'
  | 'not-a-project'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'cancelled'
  | 'cannot-write'

/**
 * An expected failure: somebody asked for what cannot be done. `said` is one line for a person that says what is
 * wrong, where, and what to do; a plain sentence only where no person can meet it in the window (the command line,
 * calls that no window makes). `message` is the same in English. When it is thrown nothing was written. Anything
 * else that is thrown is a bug.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly said: Message

  constructor(code: RefusalCode, said: Message) {
    super(inEnglish(said))
    this.name = 'Refusal'
    this.code = code
    this.said = said
  }
}
