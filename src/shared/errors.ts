/** Stable names of expected failures; hosts and tests switch on them, people read the message. */
export type RefusalCode =
  | 'bad-argument'
  | 'not-found'
  | 'bad-input'
  | 'stale'
  | 'busy'
  | 'newer-project'
  | 'not-a-project'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'cancelled'
  | 'cannot-write'

/**
 * An expected failure: somebody asked for what cannot be done. `message` is one line for a person that says
 * what is wrong, where, and what to do. When it is thrown nothing was written. Anything else that is thrown
 * is a bug.
 */
export class Refusal extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}
