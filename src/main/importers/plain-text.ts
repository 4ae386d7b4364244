import { Refusal } from '#shared/errors'
import type { Encoding } from '#shared/import/encodings'
import { decodeAs, decodeText } from '#main/importers/decode'
import { isSound } from '#main/importers/inspect-text'
import { say, type Message } from '#shared/words/message'

/** A file of plain text as it was read. */
export interface TextFile {
  /** Without a byte order mark, otherwise as decoded: line ends are kept, so offsets are those of the file. */
  readonly text: string
  /** Name of the encoding it was decoded from. */
  readonly encoding: string
  readonly warnings: readonly Message[]
  /** Whether it has nothing that has to be replaced or warned of, so that nobody needs to look again. */
  readonly sound: boolean
}

/** How files that are often taken for text begin. */
const SIGNATURES: readonly (readonly [kind: Message, start: readonly number[]])[] = [
  [say('files.aPdf'), [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [say('files.aZip'), [0x50, 0x4b, 0x03, 0x04]],
  [say('files.anOldOffice'), [0xd0, 0xcf, 0x11, 0xe0]],
  [say('files.anRtf'), [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  [say('files.aCompressed'), [0x1f, 0x8b]],
]
// Control characters that are no white space: a share of them that no text has.
const CONTROLS = /[\u0001-\u0008\u000e-\u001f\u007f]/gu
const CONTROL_SHARE = 0.005

/**
 * Reads a file of plain text in any encoding, or in the one that is named. Throws `Refusal('bad-input')` for what is empty, is another
 * format, holds NUL or too many control characters, or cannot be decoded.
 */
export function readTextFile(bytes: Uint8Array, fileName: string, named?: Encoding): TextFile {
  const refuse = (problem: Message): Refusal =>
    new Refusal('bad-input', say('files.cannotRead', { name: fileName, why: problem }))
  if (bytes.length === 0) throw refuse(say('files.empty'))
  const kind = SIGNATURES.find(([, start]) => start.every((byte, n) => bytes[n] === byte))?.[0]
  if (kind !== undefined) throw refuse(say('files.notPlain', { kind }))
  const { text, encoding, warnings } =
    named === undefined ? decodeText(bytes, refuse) : decodeAs(bytes, named)
  const sound = isSound(text)
  if (!sound) refuseControls(text, refuse)
  if (!/\S/u.test(text)) throw refuse(say('files.whiteSpace'))
  return { text, encoding, warnings, sound }
}

function refuseControls(text: string, refuse: (problem: Message) => Refusal): void {
  const nul = text.indexOf('\0')
  if (nul >= 0) throw refuse(say('files.nul', { at: nul }))
  const controls = text.match(CONTROLS)?.length ?? 0
  if (controls > text.length * CONTROL_SHARE && controls > 2)
    throw refuse(say('files.manyControls', { count: controls, all: text.length }))
}
