import { basename } from 'node:path'
import { readLexiconFile } from '#shared/align/lexicon-readers/read'
import type { TermList } from '#shared/align/term-list'
import type { LexiconFileQuery } from '#shared/lexicon-view'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'
import type { Operation } from '#shared/ops/commands'
import type { Store } from '#main/db/store'
import { decodeText } from '#main/importers/decode'
import { inEnglishOnly, say, type Message } from '#shared/words/message'

/** Bytes of a lexicon: far more than any person's. */
const LARGEST = 64 * 1024 * 1024

/**
 * The lists of a lexicon in the bytes of a file, in whatever encoding it is.
 * @throws Refusal that names file, line and reason.
 */
export function lexiconOfBytes(
  name: string,
  bytes: Uint8Array,
  languages: readonly [LanguageTag, LanguageTag] | null,
): TermList[] {
  const refuse = (why: Message): Refusal => new Refusal('bad-input', say('files.cannotRead', { name, why }))
  if (bytes.length > LARGEST) throw refuse(say('files.lexiconLarge'))
  return readLexiconFile(name, decodeText(bytes, refuse).text, languages)
}

/** Adds a lexicon that a window hands over to the project. The query comes from outside. */
export function addLexicon(store: Store, { name, base64, languages }: LexiconFileQuery): Operation {
  if (typeof name !== 'string' || name === '' || typeof base64 !== 'string')
    throw new Refusal('bad-argument', inEnglishOnly('a lexicon has a name and the bytes of a file'))
  const given =
    languages?.length === 2 && languages.every((tag) => typeof tag === 'string') ? languages : null
  const file = basename(name)
  return store.lexicons.add(file, lexiconOfBytes(file, Buffer.from(base64, 'base64'), given))
}
