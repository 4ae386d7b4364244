import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceSegment } from '#shared/source-view'
import { editorText } from '#renderer/features/source/editor-text'
import { marginLabels } from '#renderer/features/source/margin'
import { partsOf, readAround, segmentAt } from '#renderer/features/source/places'

const segment = (index: number, row: number, ...spans: SourceSegment['spans']): SourceSegment => ({
  ...{ segment: index + 100, index, spans, kind: 'body', corrected: false },
  ...{ unit: row, row, state: 'unreviewed' },
})

describe('the text of the editor', () => {
  it('has one kind of line break and no mark before it, and leads each place back to its own', () => {
    const { shown, toShown, toSource } = editorText('\ufeffa\r\nb\rc\n')
    expect(shown).toBe('a\nb\nc\n')
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(toShown)).toEqual([0, 0, 1, 1, 2, 3, 4, 5, 6])
    expect([0, 1, 2, 3, 4, 5, 6].map(toSource)).toEqual([1, 3, 4, 5, 6, 7, 8])
  })

  it('is the text itself where there is nothing to drop', () => {
    expect(editorText('a\nb').shown).toBe('a\nb')
  })

  it('keeps every character that it shows at its place, whatever the breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '字', '😀', '\r', '\n', '\r\n', '\ufeff')), (parts) => {
        const source = parts.join('')
        const { shown, toShown, toSource } = editorText(source)
        for (let at = 0; at < shown.length; at++) {
          expect(toShown(toSource(at))).toBe(at)
          expect((source[toSource(at)] ?? '').replace('\r', '\n')).toBe(shown[at])
        }
        expect(toShown(source.length)).toBe(shown.length)
      }),
      { seed: 8, numRuns: 300 },
    )
  })
})

describe('places in a source text', () => {
  it('belong to the segment that they are in, at whose end they are, or that is nearest', () => {
    const segments = [segment(0, 0, [0, 5], [20, 25]), segment(1, 1, [8, 12])]
    const at = [0, 4, 5, 6, 7, 8, 12, 14, 20, 24, 30].map((offset) => segmentAt(segments, offset)?.index)
    expect(at).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0])
    expect(segmentAt([], 3)).toBeNull()
  })

  it('are one part over a hyphen at a line end, and two around a page number', () => {
    const text = 'a trans-\nlation\n\n7\n\nof it'
    expect(
      partsOf(text, [
        [0, 7],
        [7, 8],
        [9, 15],
        [20, 25],
      ]),
    ).toEqual([
      { span: [0, 15], opens: 'begin' },
      { span: [20, 25], opens: 'rest' },
    ])
  })

  it('are read with as much around them again, but never before the beginning', () => {
    expect(readAround([500, 3500])).toEqual([0, 6500])
    expect(readAround([100_000, 100_010])).toEqual([98_000, 102_010])
  })
})

describe('the margin of a source text', () => {
  it('has a label for each line in which segments begin, with the units once', () => {
    const segments = [
      segment(0, 4, [0, 3]),
      segment(1, 4, [4, 6]),
      segment(2, 7, [7, 9]),
      segment(3, 2, [30, 40]),
    ]
    const labels = marginLabels(segments, ({ spans }) => ((spans[0]?.[0] ?? 0) < 20 ? 0 : 24))
    expect(labels.map(({ top, rows, first }) => [top, rows, first.index])).toEqual([
      [0, [4, 7], 0],
      [24, [2], 3],
    ])
  })
})
