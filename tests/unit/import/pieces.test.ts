import { describe, expect, it } from 'vitest'
import { joinCounter, piecesOf } from '#shared/import/pieces'
import { cutText } from '#shared/segment/cut'
import type { Span } from '#shared/model'
import { render } from '#shared/text/render'

const TEXT = [
  'The committee met in the spring of the year, and heard what the repre-',
  'sentatives of all the regions had to say of the state of their countries and',
  'Page 3',
  'of their peoples in the year that had passed since the meeting before this.',
].join('\n')

describe('piecesOf', () => {
  it('gives what each line adds, with what became of the break', () => {
    const [first] = cutText(TEXT, 'en')
    const pieces = piecesOf(TEXT, first?.spans ?? [])
    expect(pieces.map(({ join }) => join)).toEqual(['start', 'hyphen', 'space'])
    expect(pieces.map(({ text }) => text.slice(0, 13))).toEqual([
      'The committee',
      'sentatives of',
      'of their peop',
    ])
    expect(pieces.map(({ at }) => TEXT.slice(at, at + 4))).toEqual(['The ', 'sent', 'of t'])
  })

  it('joins lines of Han without a space', () => {
    const text = '联合国大会在纽约举行了第七十四届会议，各国代表团\n都出席了会议。'
    expect(piecesOf(text, [[0, text.length]])).toEqual([
      { text: '联合国大会在纽约举行了第七十四届会议，各国代表团', at: 0, join: 'start', line: true },
      { text: '都出席了会议。', at: 25, join: 'none', line: true },
    ])
  })

  it('adds up to the text of the segment', () => {
    for (const { spans } of cutText(TEXT, 'en'))
      expect(
        piecesOf(TEXT, spans)
          .map(({ text }) => text)
          .join(''),
      ).toBe(render(TEXT, spans))
    expect(piecesOf(TEXT, [])).toEqual([])
  })
})

describe('joinCounter', () => {
  it('counts the breaks within each segment, in whatever order they are asked for', () => {
    const text = 'One line.\nTwo\nlines. One\u2028more line. The\r\nlast. End.'
    const spans: Span[][] = [[[0, 9]], [[10, 20]], [[21, 35]], [[36, 46]], [[47, 51]]]
    const expected = spans.map((own) => piecesOf(text, own).length - 1)
    expect(expected).toEqual([0, 1, 1, 1, 0])
    expect(spans.map(joinCounter(text))).toEqual(expected)
    const backwards = joinCounter(text)
    expect(spans.toReversed().map(backwards)).toEqual(expected.toReversed())
  })
})
