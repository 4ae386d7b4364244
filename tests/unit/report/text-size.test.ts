import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measure, sizeOf } from '#shared/report/text-size'

/** What is counted, as Unicode has it. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const CHARACTER = /[\p{L}\p{N}]/gu

const anyText = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'Ы',
        'ş',
        '字',
        '𠮷',
        '7',
        '\u0301',
        "'",
        '’',
        '-',
        ' ',
        '\n',
        '.',
        '—',
        '🙂',
        '\ud842',
        '\udfb7',
        'ـ',
      ],
    ),
  )
  .map((pieces) => pieces.join(''))

describe('the length of a text', () => {
  it('is counted as Unicode tells letters, digits and marks, in halves of characters too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(measure(text)).toEqual({
          words: text.match(WORD)?.length ?? 0,
          characters: text.match(CHARACTER)?.length ?? 0,
        })
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  it('is in words where a language parts them, else in characters', () => {
    expect(sizeOf('en', ["It's well-known:", '5.7 %'])).toEqual({ of: 'words', count: 4 })
    expect(sizeOf('zh-Hant', ['第一條。', 'COVID-19'])).toEqual({ of: 'characters', count: 10 })
  })
})
