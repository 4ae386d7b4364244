import { describe, expect, it } from 'vitest'
import {
  ALPHABETIC,
  CAPITAL,
  classesAt,
  DIGIT,
  IDEOGRAPH,
  LETTER,
  MARK,
  runEnd,
  SMALL,
} from '#shared/text/runs'

/** The runs of a class in a text, as a pattern would find them. */
function runs(text: string, within: number, but = 0): string[] {
  const found: string[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    const classes = classesAt(text, start)
    const begins = (classes & within) !== 0 && (classes & but) === 0
    end = begins ? runEnd(text, start, within, but) : start + 1
    if (begins) found.push(text.slice(start, end))
  }
  return found
}

const TEXT = 'Nurgül’ün 3 Квартал、联络小组 x光机 カード cafe\u0301 𠮷野 ½'

describe('runs of characters of one class', () => {
  it('are those that patterns find', () => {
    const matches = (pattern: RegExp): string[] => TEXT.match(pattern) ?? []
    expect(runs(TEXT, LETTER | MARK)).toEqual(matches(/[\p{L}\p{M}]+/gu))
    expect(runs(TEXT, IDEOGRAPH)).toEqual(
      matches(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu),
    )
    expect(runs(TEXT, ALPHABETIC | MARK)).toEqual(matches(/[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]+/gu))
    expect(runs(TEXT, DIGIT)).toEqual(matches(/\d+/g))
    expect(runs(TEXT, CAPITAL)).toEqual(matches(/\p{Lu}+/gu))
    expect(runs(TEXT, SMALL)).toEqual(matches(/\p{Ll}+/gu))
  })

  it('end before what they are not to have', () => {
    expect(runs('x光机 Ab', LETTER, IDEOGRAPH)).toEqual(['x', 'Ab'])
  })

  it('have both halves of a character beyond the first plane, and no half of one', () => {
    expect(classesAt('𠮷', 0)).toBe(classesAt('𠮷', 1))
    expect(classesAt('a\ud842', 1) & (LETTER | IDEOGRAPH)).toBe(0)
    expect(classesAt('a\udfb7', 1) & (LETTER | IDEOGRAPH)).toBe(0)
  })
})
