import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { selected, tmxOf, unitsOf } from '#support/tmx'

/** Text of the pieces that break TMX elsewhere, and whether XML 1.0 can hold each. */
const HELD = [
  'a',
  ' ',
  '大',
  '\u{20bb7}',
  '\u{2f9f4}',
  '\u{1f4d6}',
  '👨‍👩‍👧',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2067',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u0085',
  '\u2028',
  '\u00a0',
  ']]>',
  '&lt;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '&#0;',
  '<seg>',
  '<![CDATA[',
  '-->',
  'e\u0301',
] as const
const DROPPED = ['\u0000', '\u0008', '\u000b', '\u001b', '\ufffe', '\uffff', '\ud83d', '\udcd6'] as const

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...HELD).map((text) => ({ text, kept: text, dropped: 0 })) },
  { weight: 1, arbitrary: fc.constantFrom(...DROPPED).map((text) => ({ text, kept: '', dropped: 1 })) },
)
// A high and a low surrogate beside each other would be a character, so a letter keeps the pieces apart.
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => ({
  text: `.${pieces.map((p) => p.text).join('.')}`,
  kept: `.${pieces.map((p) => p.kept).join('.')}`,
  dropped: pieces.reduce((sum, p) => sum + p.dropped, 0),
}))

/** The production Char of XML 1.0. */
function canHold(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
}

describe('TMX, written and read again', () => {
  it('has the same units, less the characters that XML cannot hold, which are counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text), { maxLength: 6 }),
        fc.integer({ min: 1, max: 50 }),
        (units, size) => {
          const { text: file, result } = tmxOf(
            units.map(([en, zh, note]) => selected({ en: en.text, 'zh-Hant': zh.text }, { note: note.text })),
          )
          const read = unitsOf(file, size)
          expect(
            read.map(({ notes, variants }) => [...variants.map((v) => `${v.lang} ${v.text}`), ...notes]),
          ).toEqual(units.map(([en, zh, note]) => [`en ${en.kept}`, `zh-Hant ${zh.kept}`, note.kept]))
          expect(result.dropped).toBe(units.flat().reduce((sum, { dropped }) => sum + dropped, 0))
          expect(result.units).toBe(units.length)
          expect(new Set(read.map(({ tuid }) => tuid)).size).toBe(units.length)
        },
      ),
      { seed: 7, numRuns: 500 },
    )
  })

  it('has the same text for any string, well formed or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (binary, graphemes) => {
        const { text: file, result } = tmxOf([selected({ en: binary, tr: graphemes })])
        const texts = unitsOf(file)[0]?.variants.map((variant) => variant.text) ?? []
        const held = [binary, graphemes].map((whole) => Array.from(whole).filter(canHold))
        expect(texts).toEqual(held.map((characters) => characters.join('')))
        expect(result.dropped).toBe(Array.from(binary + '.' + graphemes).length - 1 - held.flat().length)
      }),
      { seed: 11, numRuns: 500 },
    )
  })
})
