import { expect, test } from 'vitest'
import { invisibles } from '#renderer/editor/invisible'

const signs = (text: string): string[] => invisibles(text).map(({ span: [at], sign }) => `${at} ${sign}`)

test('spaces that do not break, tabs and wide spaces stand for themselves with a sign', () => {
  expect(signs('a\u00a0b\tc\u3000d\u202fe')).toEqual(['1 °', '3 →', '5 □', '7 °'])
})

test('characters without room have the name that Unicode gives them', () => {
  expect(signs('a\u200bb\u00adc\u200fd\ufeff')).toEqual(['1 ZWSP', '3 SHY', '5 RLM', '7 BOM'])
  expect(invisibles('\u200b')[0]?.takesRoom).toBe(false)
})

test('one space between words is nothing to show; two of them, or one at an end, are', () => {
  expect(signs('one two')).toEqual([])
  expect(signs('one  two ')).toEqual(['3 ·', '4 ·', '8 ·'])
  expect(signs(' one')).toEqual(['0 ·'])
})

test('what joins an emoji is seen in it; between letters it is not', () => {
  expect(signs('👩‍💻 и 👩🏽‍💻')).toEqual([])
  expect(signs('क्\u200dष')).toEqual(['2 ZWJ'])
})
