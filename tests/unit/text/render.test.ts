import { describe, expect, it } from 'vitest'
import { render, renderWithSource } from '#shared/text/render'

const whole = (text: string): string => render(text, [[0, text.length]])

describe('rendering', () => {
  it('folds white space of every kind and trims it', () => {
    expect(whole(' a\u00a0 b\t\nc\u3000d ')).toBe('a b c d')
    expect(whole(' \n ')).toBe('')
    expect(render('abc', [])).toBe('')
  })

  it('leaves nothing of a line break beside a Han character, but keeps the spaces of a line', () => {
    expect(whole('在\n\n2020 年')).toBe('在2020 年')
    expect(whole('COVID-19\n的药品')).toBe('COVID-19的药品')
    expect(whole('𠀀\n中')).toBe('𠀀中')
    expect(whole('议程 123 和')).toBe('议程 123 和')
    expect(whole('한국\n말')).toBe('한국 말')
  })

  it('joins a compound whose hyphen ends a line', () => {
    expect(whole('Non-\nAligned COVID-\n 19')).toBe('Non-Aligned COVID-19')
    expect(whole('this -\nthat')).toBe('this - that')
  })

  it('drops a hyphen that is a span of its own at the end of a line, and only there', () => {
    expect(
      render('inter-\nnational', [
        [0, 5],
        [5, 6],
        [7, 15],
      ]),
    ).toBe('international')
    expect(
      render('a-b', [
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
    ).toBe('a-b')
    expect(
      render('ab-\n', [
        [0, 2],
        [2, 3],
      ]),
    ).toBe('ab-')
  })

  it('takes what stands between two spans for a line break', () => {
    expect(
      render('ab 7 cd', [
        [0, 2],
        [5, 7],
      ]),
    ).toBe('ab cd')
    expect(
      render('中7文', [
        [0, 1],
        [2, 3],
      ]),
    ).toBe('中文')
    expect(
      render('abcd', [
        [0, 2],
        [2, 4],
      ]),
    ).toBe('abcd')
  })

  it('says where each unit came from', () => {
    expect(
      renderWithSource('ab 7 cd', [
        [0, 2],
        [5, 7],
      ]),
    ).toEqual({ text: 'ab cd', source: [0, 1, 2, 5, 6, 7] })
    expect(renderWithSource(' a\n b ', [[0, 6]])).toEqual({ text: 'a b', source: [1, 2, 4, 5] })
    expect(renderWithSource('abc', [])).toEqual({ text: '', source: [0] })
  })
})
