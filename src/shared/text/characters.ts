import { isSurrogate, SEEN, UnitClasses } from '#shared/text/unit-classes'

/** Whether a UTF-16 unit is white space: exactly the set of `/\s/`. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0x2000) return unit === 0xa0 || unit === 0x1680
  if (unit > 0x3000) return unit === 0xfeff
  return (
    unit <= 0x200a ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

/** Whether a UTF-16 unit ends a line: LF, VT, FF, CR and the two separators of Unicode. */
export function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029
}

/** Whether a line ends from `from` to `to`. */
export function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineBreak(text.charCodeAt(at))) return true
  return false
}

/** Whether a code point takes two columns of a fixed-pitch page (UAX #11, wide and full-width, by block). */
export function isWide(codePoint: number): boolean {
  if (codePoint < 0x1100) return false
  return (
    codePoint <= 0x115f ||
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff00 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x1f300 && codePoint <= 0x1faff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd)
  )
}

// Scripts written without spaces, their punctuation and full-width forms. Quotation marks that Latin and Chinese
// share are left out: beside a Han character the other side decides, beside a Latin letter a space is right.
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u
const CJK_UNITS = new UnitClasses([CJK])

/** Whether the code point at `at` belongs to a script that is written without spaces between words. */
export function isCjkAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const unit = text.charCodeAt(at)
  if (unit < 0x2e80) return false
  return isSurrogate(unit) ? CJK.test(characterAt(text, at)) : CJK_UNITS.of(unit) !== SEEN
}

/** The character that starts at a UTF-16 offset, whole where it is a surrogate pair; '' past the end. */
export function characterAt(text: string, at: number): string {
  const codePoint = text.codePointAt(at)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

/** Offset of the character that ends just before the UTF-16 offset `end`. */
export function characterBefore(text: string, end: number): number {
  const unit = text.charCodeAt(end - 1)
  const lead = text.charCodeAt(end - 2)
  return unit >= 0xdc00 && unit <= 0xdfff && lead >= 0xd800 && lead <= 0xdbff ? end - 2 : end - 1
}
