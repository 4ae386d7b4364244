import { isSurrogate, UnitClasses } from '#shared/text/unit-classes'

/** A character of an ideographic script or a kana. */
export const IDEOGRAPH = 1
/** A letter of any script, ideographs among them. */
export const LETTER = 2
/** A mark on a letter. */
export const MARK = 4
/** 0 to 9. */
export const DIGIT = 8
/** The same in any script. */
export const DECIMAL = 16
/** A capital, a small letter. */
export const CAPITAL = 32
export const SMALL = 64
/** A Latin or a Cyrillic letter. */
export const ALPHABETIC = 128

const PATTERNS = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{L}/u,
  /\p{M}/u,
  /[0-9]/,
  /\p{Nd}/u,
  /\p{Lu}/u,
  /\p{Ll}/u,
  /[\p{Script=Latin}\p{Script=Cyrillic}]/u,
] as const
const UNITS = new UnitClasses(PATTERNS)

/** Which of the classes above what stands at a place of a text is in; both halves of a surrogate pair are in those of its character. */
export function classesAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return isSurrogate(unit) ? classesOfPair(text, at) : UNITS.of(unit)
}

function classesOfPair(text: string, at: number): number {
  const start = isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  let classes = 0
  PATTERNS.forEach((pattern, n) => {
    if (pattern.test(character)) classes |= 1 << n
  })
  return classes
}

function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800
}

function isLow(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00
}

/** Where a run ends that begins at a place: of what is in a class, and not in `but`. */
export function runEnd(text: string, start: number, within: number, but = 0): number {
  let end = start + 1
  while (end < text.length) {
    const classes = classesAt(text, end)
    if ((classes & within) === 0 || (classes & but) !== 0) break
    end++
  }
  return end
}
