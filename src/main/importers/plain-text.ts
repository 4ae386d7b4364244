import { Refusal } from '#shared/errors'
import type { Encoding } from '#shared/import/encodings'
import { decodeAs, decodeText } from '#main/importers/decode'
import { isSound } from '#main/importers/inspect-text'

/** A file of plain text as it was read. */
export interface TextFile {
  /** Without a byte order mark, otherwise as decoded: line ends are kept, so offsets are those of the file. */
  readonly text: string
  /** Name of the encoding it was decoded from. */
  readonly encoding: string
  readonly warnings: readonly string[]
  /** Whether it has nothing that has to be replaced or warned of, so that nobody needs to look again. */
  readonly sound: boolean
}

/** How files that are often taken for text begin. */
const SIGNATURES: readonly (readonly [kind: string, start: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a compressed file', [0x1f, 0x8b]],
]
// Control characters that are no white space: a share of them that no text has.
const CONTROLS = /[\u0001-\u0008\u000e-\u001f\u007f]/gu
const CONTROL_SHARE = 0.005

/**
 * Reads a file of plain text in any encoding, or in the one that is named. Throws `Refusal('bad-input')` for what is empty, is another
 * format, holds NUL or too many control characters, or cannot be decoded.
 */
export function readTextFile(bytes: Uint8Array, fileName: string, named?: Encoding): TextFile {
  const refuse = (problem: string): Refusal => new Refusal('bad-input', `cannot read ${fileName}: ${problem}`)
  if (bytes.length === 0) throw refuse('the file is empty')
  const kind = SIGNATURES.find(([, start]) => start.every((byte, n) => bytes[n] === byte))?.[0]
  if (kind !== undefined) throw refuse(`it is ${kind}, not plain text; save it as plain text first`)
  const { text, encoding, warnings } =
    named === undefined ? decodeText(bytes, refuse) : decodeAs(bytes, named)
  const sound = isSound(text)
  if (!sound) refuseControls(text, refuse)
  if (!/\S/u.test(text)) throw refuse('it holds no text, only white space')
  return { text, encoding, warnings, sound }
}

function refuseControls(text: string, refuse: (problem: string) => Refusal): void {
  const nul = text.indexOf('\0')
  if (nul >= 0) throw refuse(`it holds a NUL character at offset ${nul}, so it is no plain text`)
  const controls = text.match(CONTROLS)?.length ?? 0
  if (controls > text.length * CONTROL_SHARE && controls > 2)
    throw refuse(
      `${controls} of its ${text.length} characters are control characters, so it is no plain text`,
    )
}
