import { describe, expect, it } from 'vitest'
import { findMeasures, isConversion } from '#shared/text/quantities/measures'
import { findQuantities } from '#shared/text/quantities/quantities'

const read = (lang: string, text: string): string[] =>
  findMeasures(text, lang, findQuantities(text, lang)).map(
    ({ start, end, number, units }) =>
      `${text.slice(start, end)} = ${number.values.join('/')} ${units.map(({ name }) => name).join('|')}`,
  )

describe('findMeasures', () => {
  it.each([
    [
      'zh',
      '28亿 英镑，五个月，15岁，百分之六十二',
      ['28亿 英镑 = 2800000000 pound sterling', '五个月 = 5 month', '15岁 = 15 year', '百分之六十二 = 62 %'],
    ],
    [
      'tr',
      "%10'u, binde 4, 3,5 milyar manattır, 30 dereceydi",
      ['%10 = 10 %', 'binde 4 = 4 ‰', '3,5 milyar manattır = 3500000000 manat', '30 dereceydi = 30 °C|°F'],
    ],
    [
      'ru',
      'пятидневный срок, 5 процентных пунктов, 550 фунтов',
      [
        'пятидневный = 5 day',
        '5 процентных пунктов = 5 percentage points',
        '550 фунтов = 550 pound (mass)|pound sterling',
      ],
    ],
    [
      'en',
      '$26,750, half an inch, 3 to 6 inches, 85 mph',
      [
        '$26,750 = 26750 US dollar',
        'half an inch = 0.5 inch',
        '3 = 3 inch',
        '6 inches = 6 inch',
        '85 mph = 85 mile',
      ],
    ],
    ['tr', '3 yeni üye ve 5 yaşlı adam', []],
    ['en', 'the 12 members', []],
  ])('reads %s %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected)
  })

  it.each([
    ['550 pounds', '250 kilograms', true],
    ['7 days', '1 week', true],
    ['80 degrees Fahrenheit', '27 degrees Celsius', true],
    ['5 miles', '5 kilometres', false],
    ['5 miles', '8 hours', false],
    ['5 dollars', '5 euros', false],
  ])('takes %s for %s: %s', (one, other, expected) => {
    const [a, b] = [one, other].map((text) => findMeasures(text, 'en', findQuantities(text, 'en'))[0])
    expect(a !== undefined && b !== undefined && isConversion(a, b)).toBe(expected)
  })
})
