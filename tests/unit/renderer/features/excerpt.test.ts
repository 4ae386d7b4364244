import { describe, expect, it } from 'vitest'
import { excerptPieces } from '#renderer/features/segment/excerpt'

describe('the excerpt around a segment', () => {
  const excerpt = { text: 'before OWN 3 OWN after', start: 100, line: 4 }

  it('is cut at each span, and is whole', () => {
    const pieces = excerptPieces({
      excerpt,
      spans: [
        [107, 110],
        [113, 116],
      ],
    })
    expect(pieces.map(({ text, own }) => (own ? `[${text}]` : text)).join('')).toBe(
      'before [OWN] 3 [OWN] after',
    )
  })

  it('has no empty pieces where the segment fills it', () => {
    expect(excerptPieces({ excerpt, spans: [[90, 200]] })).toEqual([{ text: excerpt.text, own: true }])
  })

  it('leaves out spans beyond it', () => {
    expect(
      excerptPieces({
        excerpt,
        spans: [
          [100, 106],
          [300, 310],
        ],
      }),
    ).toEqual([
      { text: 'before', own: true },
      { text: ' OWN 3 OWN after', own: false },
    ])
  })
})
