import { detect } from 'jschardet'
import iconv from 'iconv-lite'
import type { Refusal } from '#shared/errors'
import type { Encoding } from '#shared/import/encodings'
import { say, type Message } from '#shared/words/message'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly Message[]
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-32LE', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32BE', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
]

/** Encodings a text that is no UTF may have; what hardly anybody writes any more would only win by accident. */
const LEGACY = [
  'GB18030',
  'Big5',
  'CP932',
  'EUC-JP',
  'CP949',
  'Windows-1251',
  'KOI8-R',
  'KOI8-U',
  'IBM866',
  'Windows-1254',
  'Windows-1250',
  'Windows-1252',
  'Windows-1253',
  'Windows-1255',
  'Windows-1256',
  'Windows-1257',
  'Windows-1258',
]
// Bytes the guess is made from, and how many of them are ASCII before the first that is not: much of it misleads.
const SAMPLE = 65_536
const LEAD = 64
const LITTLE_CONFIDENCE = 0.2
// Share of broken sequences up to which a text is damaged UTF-8 and no other encoding.
const DAMAGED = 0.01
const SEPARATORS = /[\t\n\r \u3000-\u3002\uff0c]/gu
const FEWEST_SEPARATORS = 0.005
// Unassigned and private characters and controls: their share in a text that was taken apart wrongly is large.
const STRANGE = /(?![\t\n\f\r])[\p{Cn}\p{Co}\p{Cc}]/gu
const MOST_STRANGE = 0.01
// No UTF-16 has fewer: letters of one byte are half NULs, and of other letters only spaces and marks have them.
const MOST_NULS = 0.05

/**
 * Decodes bytes by their byte order mark, as strict UTF-8, as UTF-16 without a mark, as
 * damaged UTF-8, or by a guess among the encodings in use. `refuse` makes the error for what is none of them.
 */
export function decodeText(bytes: Uint8Array, refuse: (problem: Message) => Refusal): Decoded {
  const marked = markOf(bytes)
  if (marked !== undefined) {
    const [encoding, mark] = marked
    const text = decodeStrictly(bytes.subarray(mark.length), encoding)
    if (text === null) throw refuse(say('files.markedAs', { encoding }))
    return { text, encoding, warnings: [] }
  }
  const utf8 = decodeStrictly(bytes, 'UTF-8')
  if (utf8 !== null && !holdsNul(bytes)) return { text: utf8, encoding: 'UTF-8', warnings: [] }
  const wide = utf8 !== null && isTextWithNuls(utf8) ? null : unmarkedUtf16(bytes)
  if (wide !== null) return { text: wide.text, encoding: wide.encoding, warnings: [] }
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8', warnings: [] }
  return damagedUtf8(bytes) ?? guess(bytes, refuse)
}

function markOf(bytes: Uint8Array): (typeof MARKS)[number] | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, n) => bytes[n] === byte))
}

/** Whether bytes begin with a byte order mark. */
export function isMarked(bytes: Uint8Array): boolean {
  return markOf(bytes) !== undefined
}

/** Decodes bytes by the encoding a person named; what it gives no meaning to is kept as U+FFFD, with a warning. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const mark = MARKS.find(([name]) => name === encoding)?.[1] ?? []
  const marked = mark.length > 0 && mark.every((byte, n) => bytes[n] === byte)
  const text = iconv.decode(Buffer.from(bytes.subarray(marked ? mark.length : 0)), encoding, {
    stripBOM: false,
  })
  const lost = lostIn(text)
  const warnings = lost > 0 ? [say('files.lostPlaces', { count: lost, encoding })] : []
  return { text, encoding, warnings }
}

function lostIn(text: string): number {
  return text.match(/\ufffd/gu)?.length ?? 0
}

function holdsNul({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  return Buffer.from(buffer, byteOffset, byteLength).includes(0)
}

/** The text, or null where a byte is wrong in this encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding.startsWith('UTF-32')) {
    const text = iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false })
    return bytes.length % 4 === 0 && !text.includes('\ufffd') ? text : null
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Whether few NULs stand in what is text otherwise: UTF-16 that happens to be UTF-8 has one in every few characters. */
function isTextWithNuls(text: string): boolean {
  const head = text.slice(0, SAMPLE)
  const nuls = head.match(/\0/gu)?.length ?? 0
  const strange = (head.match(STRANGE)?.length ?? 0) - nuls
  return nuls <= head.length * MOST_NULS && strange <= head.length * MOST_STRANGE
}

/**
 * UTF-16 is told by what separates words and sentences: in it these are bytes that no text in another encoding has.
 * Which half comes first is told by how much of it there is.
 */
function unmarkedUtf16(bytes: Uint8Array): { text: string; encoding: string } | null {
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, SAMPLE).some((byte) => byte <= 0x02 || byte === 0x0c))
    return null
  const found = ['UTF-16LE', 'UTF-16BE'].flatMap((encoding) => {
    const text = decodeStrictly(bytes, encoding)
    if (text === null || text.includes('\0')) return []
    const head = text.slice(0, SAMPLE)
    const separators = head.match(SEPARATORS)?.length ?? 0
    const strange = head.match(STRANGE)?.length ?? 0
    const plausible = separators > head.length * FEWEST_SEPARATORS && strange <= head.length * MOST_STRANGE
    return plausible ? [{ text, encoding, separators }] : []
  })
  return found.sort((a, b) => b.separators - a.separators)[0] ?? null
}

function damagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const broken = lostIn(text)
  const whole = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  if (broken > whole * DAMAGED && !(broken === 1 && whole >= 3)) return null
  const warning = say('files.brokenPlaces', { count: broken })
  return { text, encoding: 'UTF-8', warnings: [warning] }
}

function guess(bytes: Uint8Array, refuse: (problem: Message) => Refusal): Decoded {
  const high = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, high - LEAD)
  const { encoding, confidence } = detect(bytes.subarray(start, start + SAMPLE), { detectEncodings: LEGACY })
  if (encoding === null || !iconv.encodingExists(encoding)) throw refuse(say('files.noEncoding'))
  const text = iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false })
  const warnings = [say('files.guessed', { encoding })]
  if (confidence < LITTLE_CONFIDENCE) warnings[0] = say('files.guessedLittle', { encoding })
  const lost = lostIn(text)
  if (lost > 0) warnings.push(say('files.lostBytes', { count: lost, encoding }))
  return { text, encoding, warnings }
}
