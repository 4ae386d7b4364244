import { Refusal } from '#shared/errors'
import type { Encoding } from '#shared/import/encodings'
import { say, type Message } from '#shared/words/message'

/** A file as its importer is handed it. */
export interface Source {
  readonly bytes: Uint8Array
  /** As messages name it: one line, without characters that hide or turn what stands around them. */
  readonly name: string
  /** Encoding of its characters, where a person knows better than the detection. */
  readonly encoding?: Encoding
  /** The one error an importer throws: what is wrong with this file and what to do. */
  readonly refuse: (problem: Message) => Refusal
}

// Control characters, and those that turn the direction of the line or are invisible.
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu
// Those that would break the line a name stands in, or turn it; what is invisible belongs to names in some scripts.
const UNRULY = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu
const LONGEST_NAME = 200

export function sourceOf(bytes: Uint8Array, fileName: string, encoding?: Encoding): Source {
  const name = showName(fileName)
  return {
    bytes,
    name,
    ...(encoding !== undefined && { encoding }),
    refuse: (problem) => new Refusal('bad-input', say('files.cannotRead', { name, why: problem })),
  }
}

/** A file name as lists may show it: on one line that reads in its order. */
export function nameOnALine(name: string): string {
  return name.replace(UNRULY, '\ufffd')
}

/** A file name, or any piece of a file, as a message may show it: on one line, and short. */
export function showName(name: string): string {
  const piece = name.length <= LONGEST_NAME ? name : `…${name.slice(-LONGEST_NAME)}`
  return piece.replace(UNSEEN, '\ufffd')
}
