import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '#shared/segment/cut'
import { segmentLines } from '#shared/segment/lines'
import { extractVersions } from '#shared/text/extract'
import { render, renderWithSource } from '#shared/text/render'
import { unwrap } from '#shared/text/unwrap'
import type { Span } from '#shared/model'
import { unpackCuts } from '#shared/ops/packed-cuts'

/** Pieces that the rules look at, so that arbitrary texts reach their branches. */
const piece = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\n \n',
    '\r\n',
    '\f',
    '\t',
    '  ',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\ufeff',
    '\u0085',
    '\0',
  ],
  ...[
    'word',
    'Word',
    'КАК',
    'как',
    'г.',
    'т. е.',
    'Dr.',
    '74. ',
    '3.5',
    'İÇİN',
    '中文',
    '第一',
    '。',
    '！',
    '；',
    '…',
    '……',
  ],
  ...[
    '. ',
    '.',
    '!',
    '?',
    ': ',
    ',',
    '，',
    '-\n',
    '\u00ad\n',
    '- ',
    '— ',
    '* ',
    '*',
    '** ',
    '[1] ',
    '¹ ',
    '(a) ',
    '1. ',
    '一、',
  ],
  ...[
    '(',
    ')',
    '（',
    '）',
    '“',
    '”',
    '"',
    '«',
    '»',
    '《',
    '》',
    '「',
    '」',
    '12',
    '- 5 -',
    'Page 3',
    'https://a.b/c',
  ],
  ...[
    '21-05318 (C)',
    '*2105318*',
    'CAPITALS IN A TITLE',
    'the quick brown fox jumps over the lazy dog and runs',
  ],
  ...['\ud800', '😀', '𠀀', 'e\u0301', 'ا', 'ไทย'],
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.array(piece, { maxLength: 120, size: 'max' }).map((pieces) => pieces.join('')),
)
const lang = fc.constantFrom('zh', 'tr', 'ru', 'en', 'de', 'und', 'zz-nonsense', 'x')
const RUNS = { seed: 20250302, numRuns: 1500 }

/** Every offset of a visible UTF-16 unit, in order. */
function visible(source: string): number[] {
  return Array.from({ length: source.length }, (_, at) => at).filter((at) => /\S/u.test(source.charAt(at)))
}

function expectCover(source: string, all: readonly (readonly Span[])[]): void {
  const covered: number[] = []
  for (const spans of all) {
    let before = -1
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeGreaterThan(start)
      before = end
      for (let at = start; at < end; at++) if (/\S/u.test(source.charAt(at))) covered.push(at)
    }
  }
  expect(covered.toSorted((a, b) => a - b)).toEqual(visible(source))
}

describe('nothing is lost and nothing is doubled', () => {
  it('in paragraphs', () => {
    fc.assert(
      fc.property(text, (source) =>
        expectCover(
          source,
          unwrap(source).map(({ spans }) => spans),
        ),
      ),
      RUNS,
    )
  })

  it('in segments, which come in the order of their first characters and are never empty', () => {
    fc.assert(
      fc.property(text, lang, (source, tag) => {
        const segments = cutText(source, tag)
        expectCover(
          source,
          segments.map(({ spans }) => spans),
        )
        const starts = segments.map(({ spans }) => spans[0]?.[0] ?? -1)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        for (const { spans } of segments) expect(render(source, spans)).not.toBe('')
      }),
      RUNS,
    )
  })

  it('in versions, whose parts cover the file once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const versions = extractVersions(source)
        const parts = versions.flatMap(({ parts }) => parts).toSorted(([a], [b]) => a - b)
        expect(parts.map(([start, end]) => source.slice(start, end)).join('')).toBe(source)
        for (const version of versions) {
          expect(version.text).toBe(version.parts.map(([start, end]) => source.slice(start, end)).join(''))
          expectCover(
            version.text,
            unpackCuts(version.cuts).map(({ spans }) => spans),
          )
        }
      }),
      RUNS,
    )
  })

  it('in lines taken as they are', () => {
    fc.assert(
      fc.property(text, (source) =>
        expectCover(
          source,
          segmentLines(source).map(({ spans }) => spans),
        ),
      ),
      RUNS,
    )
  })
})

describe('rendering', () => {
  it('shows each visible character in order, but the hyphens it drops, and single spaces between', () => {
    fc.assert(
      fc.property(text, lang, (source, tag) => {
        for (const { spans } of cutText(source, tag)) {
          const { text: shown, source: origin } = renderWithSource(source, spans)
          expect(shown).toBe(render(source, spans))
          expect(origin).toHaveLength(shown.length + 1)
          expect(shown).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u)
          origin.slice(0, -1).forEach((at, n) => {
            expect(at).toBeLessThan(origin[n + 1] ?? 0)
            if (shown.charAt(n) !== ' ') expect(source.charAt(at)).toBe(shown.charAt(n))
          })
          const dropped = spans.flatMap(([start, end]) => {
            const own = Array.from({ length: end - start }, (_, n) => start + n)
            return own.filter((at) => /\S/u.test(source.charAt(at)) && !origin.slice(0, -1).includes(at))
          })
          for (const at of dropped) expect(source.charAt(at)).toMatch(/[-\u00ad\u2010]/u)
        }
      }),
      { ...RUNS, numRuns: 600 },
    )
  })

  it('is unchanged when a text of one paragraph is rendered again', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = render(source, [[0, source.length]])
        expect(render(once, [[0, once.length]])).toBe(once)
      }),
      RUNS,
    )
  })
})
