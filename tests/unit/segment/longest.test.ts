import { describe, expect, it } from 'vitest'
import { cutText } from '#shared/segment/cut'
import { render } from '#shared/text/render'

const lengths = (text: string, lang: string): number[] =>
  cutText(text, lang).map(({ spans }) => render(text, spans).length)

describe('what is longer than any sentence', () => {
  it('is cut within ten thousand characters, and nothing of it is lost', () => {
    const found = lengths('x'.repeat(1_000_003), 'und')
    expect(found.every((length) => length <= 10_000)).toBe(true)
    expect(found.reduce((sum, length) => sum + length, 0)).toBe(1_000_003)
  })

  it('is cut between words where there are some, and between characters', () => {
    const words = 'word '.repeat(5000).trim()
    const texts = cutText(words, 'en').map(({ spans }) => render(words, spans))
    expect(texts.join(' ')).toBe(words)
    const pairs = '𠀀'.repeat(12_001)
    for (const { spans } of cutText(`x${pairs}`, 'zh'))
      expect(render(`x${pairs}`, spans)).not.toMatch(/\p{Cs}/u)
  })

  it('leaves the sentences beside it as they are', () => {
    const long = 'Y'.repeat(20_001)
    expect(lengths(`One is short. ${long}. So is this one. It ends.`, 'en')).toEqual([
      13, 10_000, 10_000, 2, 15, 8,
    ])
  })
})
