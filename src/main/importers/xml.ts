import { SaxesParser } from 'saxes'
import type { Source } from '#main/importers/source'
import { MAX_DEPTH } from '#main/importers/limits'
import { say } from '#shared/words/message'

/** Attributes by their name with the prefix of `namespaces`. */
export type Attributes = ReadonlyMap<string, string>

/** Receives what an XML part holds. Names carry the prefixes of `namespaces`, whatever the part calls them. */
export interface XmlReader {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Prefixes by namespace; names of other namespaces start with `?:`, names without one have no prefix. */
export type Namespaces = ReadonlyMap<string, string>

const CHUNK = 1 << 16

/**
 * Reads an XML part of an office document. Throws `Refusal` for what is no well-formed XML, for a document type
 * with declarations of its own (entities can blow up or name other files), and for elements nested too deeply.
 * No entity is expanded but those of XML, and nothing outside the part is read.
 */
export function readXml(
  bytes: Uint8Array,
  part: string,
  namespaces: Namespaces,
  reader: XmlReader,
  { refuse }: Pick<Source, 'refuse'>,
): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const nameOf = (uri: string, local: string): string =>
    uri === '' ? local : `${namespaces.get(uri) ?? '?'}:${local}`
  let depth = 0
  parser.on('error', (error) => {
    throw refuse(say('files.partXml', { part, why: error.message }))
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw refuse(say('files.partEntities', { part }))
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++depth > MAX_DEPTH) throw refuse(say('files.partNests', { part, most: MAX_DEPTH }))
    const named = new Map<string, string>()
    for (const one of Object.values(attributes)) named.set(nameOf(one.uri, one.local), one.value)
    reader.open(nameOf(uri, local), named)
  })
  parser.on('closetag', ({ uri, local }) => {
    depth--
    reader.close(nameOf(uri, local))
  })
  parser.on('text', (text) => reader.text(text))
  parser.on('cdata', (text) => reader.text(text))
  const text = decodeXml(bytes, part, refuse)
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
  parser.close()
}

/** XML of office documents is UTF-8, or UTF-16 with a byte order mark. */
function decodeXml(bytes: Uint8Array, part: string, refuse: Source['refuse']): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw refuse(say('files.partEncoding', { part, encoding: encoding.toUpperCase() }))
  }
}
