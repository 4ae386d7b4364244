import { HANS, HANT, writingOf } from '#shared/text/chinese-writing'
import { CYRILLIC, LATIN } from '#shared/text/language-profiles'
import { scriptNumber } from '#shared/text/scripts'

/** Of what `unitOf` tells: the small letter of the unit, its script (see `scriptNumber`), and single bits. */
export const SMALL = 0xffff
export const SCRIPT_SHIFT = 16
export const SCRIPT = 0xf << SCRIPT_SHIFT
/** The small letter is a letter of some script. */
export const LETTER = 1 << 20
/** The small letter is one that some languages have and others of its script have not. */
export const OWN = 1 << 21
/** Only Traditional, only Simplified Chinese has it. */
export const TRADITIONAL = 1 << 22
export const SIMPLIFIED = 1 << 23
/** `İ`, whose small letter is two units: an i, and a dot that is no letter. It is told to be the i. */
export const DOTTED = 1 << 24
const SEEN = 1 << 25

const OWN_LETTERS = new Set(
  [...LATIN, ...CYRILLIC].flatMap(({ letters }) => Array.from(letters, (letter) => letter.charCodeAt(0))),
)
const UNITS = new Int32Array(0x10000)

/** What matters of a UTF-16 unit when words are read, found out when it is first seen. */
export function unitOf(code: number): number {
  const unit = UNITS[code] ?? 0
  return unit === 0 ? learn(code) : unit
}

function learn(code: number): number {
  const dotted = code === 0x130
  const small = dotted ? 0x69 : String.fromCharCode(code).toLowerCase().charCodeAt(0)
  const writing = writingOf(code)
  const unit =
    SEEN |
    small |
    (scriptNumber(code) << SCRIPT_SHIFT) |
    (scriptNumber(small) > 0 ? LETTER : 0) |
    (OWN_LETTERS.has(small) ? OWN : 0) |
    (writing === HANT ? TRADITIONAL : writing === HANS ? SIMPLIFIED : 0) |
    (dotted ? DOTTED : 0)
  UNITS[code] = unit
  return unit
}
