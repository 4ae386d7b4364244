import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { TextDecoder } from 'node:util'
import { Refusal } from '#shared/errors'
import { assertNoOpenProject } from '#main/files/open-projects'
import { showName } from '#main/importers/source'
import { say } from '#shared/words/message'

/** A file of XML that is read piece by piece. */
export interface XmlFile {
  readonly encoding: string
  /** Name of the outermost element without its prefix; null where the beginning of the file shows none. */
  readonly root: string | null
  readonly bytes: number
  /** The decoded text in pieces, with how many bytes were read up to each; without a byte order mark. */
  readonly chunks: () => AsyncGenerator<{ readonly text: string; readonly read: number }>
}

export interface XmlOptions {
  /** True to hand on halves of characters in UTF-16 as they are, for who says where each stands; else they are refused. */
  readonly halves?: boolean
}

/** Turns bytes into text, piece by piece. */
interface Decoder {
  readonly encoding: string
  readonly decode: (bytes: Buffer) => string
  readonly end: () => string
}

const HEAD = 4096
const CHUNK = 1 << 15

/**
 * Opens a file of XML, which messages call `name`, in the encoding of its byte order mark or its declaration, UTF-8 where it names none.
 * Throws `Refusal` that names the file when it is missing, empty or of an open project; reading does where the encoding is not known, or
 * bytes are none of it, as half a character.
 */
export async function openXml(
  file: string,
  name = basename(file),
  { halves = false }: XmlOptions = {},
): Promise<XmlFile> {
  await assertNoOpenProject(file, name)
  const { head, size } = await beginningOf(file, name)
  if (size === 0) throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.isEmpty') }))
  const encoding = encodingOf(head)
  const decoder = decoderFor(encoding)
  // Half a character at the end of the piece is no fault, and what markup is made of is the same nearly everywhere.
  const start = new TextDecoder(decoder?.encoding ?? 'latin1').decode(head, { stream: true })
  return {
    encoding: (decoder?.encoding ?? encoding).toUpperCase(),
    root: rootOf(start),
    bytes: size,
    chunks: () => {
      if (decoder !== null && halves && /^utf-16/.test(decoder.encoding)) {
        if (size % 2 === 1)
          throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.cutCharacter') }))
        return decoded(file, utf16(decoder.encoding), name)
      }
      if (decoder !== null) return decoded(file, strict(decoder), name)
      throw new Refusal(
        'bad-input',
        say('files.cannotRead', {
          name,
          why: say('files.unknownEncoding', { encoding: showName(encoding.slice(0, 40)) }),
        }),
      )
    },
  }
}

async function beginningOf(
  file: string,
  name: string,
): Promise<{ readonly head: Uint8Array; readonly size: number }> {
  try {
    const handle = await open(file)
    try {
      const about = await handle.stat()
      if (about.isDirectory())
        throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.isFolder') }))
      const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
      return { head: buffer.subarray(0, bytesRead), size: about.size }
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) throw error
    if (error.code === 'ENOENT')
      throw new Refusal('not-found', say('files.cannotRead', { name, why: say('files.noSuchFile') }))
    throw new Refusal('bad-input', say('files.cannotRead', { name, why: error.message.replace(file, name) }))
  }
}

/** XML 1.0, appendix F: the mark, else how `<` is written, else the declaration. */
function encodingOf(head: Uint8Array): string {
  const [a, b, c, d] = head
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be'
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(
    Buffer.from(head).toString('latin1'),
  )?.[1]
  // What is read byte by byte so far is no UTF-16, whatever it says.
  return declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared
}

/** Null where no such encoding is known. */
function decoderFor(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    return null
  }
}

function strict(decoder: TextDecoder): Decoder {
  return {
    encoding: decoder.encoding,
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  }
}

/** UTF-16 as it is, whole characters or not, without the mark at its beginning. */
function utf16(encoding: string): Decoder {
  const decoder = new StringDecoder('utf16le')
  let begun = false
  const unmarked = (text: string): string => {
    const first = !begun && text !== ''
    begun ||= first
    return first && text.startsWith('\ufeff') ? text.slice(1) : text
  }
  // The pieces that are read have an even number of bytes, but for the last of a file that was cut short.
  const decode = (bytes: Buffer): string =>
    unmarked(decoder.write(encoding === 'utf-16be' ? Buffer.from(bytes).swap16() : bytes))
  return { encoding, decode, end: () => decoder.end() }
}

function rootOf(start: string): string | null {
  const inner = start.replaceAll(/<\?[^]*?\?>|<!--[^]*?-->|<![^[>]*(?:\[[^\]]*\])?[^>]*>/g, '').trimStart()
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(inner)?.[1] ?? null
}

async function* decoded(
  file: string,
  decoder: Decoder,
  name: string,
): AsyncGenerator<{ readonly text: string; readonly read: number }> {
  const handle = await open(file)
  const buffer = Buffer.alloc(CHUNK)
  let read = 0
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes === undefined ? decoder.end() : decoder.decode(bytes)
    } catch {
      throw new Refusal(
        'bad-input',
        say('files.cannotRead', {
          name,
          why: say('files.badBytes', { encoding: decoder.encoding.toUpperCase(), read: String(read) }),
        }),
      )
    }
  }
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK)
      if (bytesRead === 0) break
      read += bytesRead
      yield { text: decode(buffer.subarray(0, bytesRead)), read }
    }
    yield { text: decode(), read }
  } finally {
    await handle.close()
  }
}
