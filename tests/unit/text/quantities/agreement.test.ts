import { expect, it } from 'vitest'
import { agree } from '#shared/text/quantities/agreement'
import { describeQuantity } from '#shared/text/quantities/description'
import { findQuantities } from '#shared/text/quantities/quantities'
import type { Quantity } from '#shared/text/quantities/quantity'
import { inWords } from '#shared/words/in-words'
import type { Language } from '#shared/words/languages'
import { say } from '#shared/words/message'

const one = (text: string, lang: string): Quantity => {
  const [found] = findQuantities(text, lang)
  if (found === undefined) throw new Error(`nothing in ${text}`)
  return found
}

it.each([
  ['3 months', 'en', 'трех месяцев', 'ru'],
  ['3.5 milyar', 'tr', '35 亿', 'zh'],
  ['62%', 'en', '百分之六十二', 'zh'],
  ['Half', 'en', '50%', 'zh'],
  ['three', 'en', 'üçüncü', 'tr'],
  ['in 2018', 'en', '2018', 'zh'],
  ['1990s', 'en', '九十年代', 'zh'],
  ['the 21st century', 'en', 'XXI век', 'ru'],
  ["10 Nisan'da", 'tr', '2020 年 4 月 10 日', 'zh'],
  ['03/04/2020', 'en', '4 марта 2020 года', 'ru'],
])('%s (%s) agrees with %s (%s)', (a, la, b, lb) => {
  expect(agree(one(a, la), one(b, lb))).toBe(true)
  expect(agree(one(b, lb), one(a, la))).toBe(true)
})

it.each([
  ['3 million', 'en', '3 млрд', 'ru'],
  ['May 4, 2020', 'en', '4 мая 2021 года', 'ru'],
  ['May 4', 'en', '4 Haziran', 'tr'],
  ['on Monday', 'en', '周二', 'zh'],
  ['1850s', 'en', '1950-е годы', 'ru'],
  ['in May', 'en', '在 2020 年', 'zh'],
])('%s (%s) differs from %s (%s)', (a, la, b, lb) => {
  expect(agree(one(a, la), one(b, lb))).toBe(false)
})

const described = (text: string, lang: string, reader: Language = 'en'): string =>
  inWords(say('value.plain', { value: describeQuantity(valued(text, lang)) }), reader)

it('describes values for a person', () => {
  expect(described('3.5 milyar', 'tr')).toBe('3 500 000 000')
  expect(described('1.250', 'tr')).toBe('1250 or 1.25')
  expect(described('4 мая 2020 года', 'ru')).toBe('4 May 2020')
  expect(described('62%', 'en')).toBe('62 %')
  expect(described('this year', 'en')).toBe('this year')
})

it.each([
  ['3.5 milyar', 'tr', '3,500,000,000', '3.500.000.000', '3 500 000 000'],
  ['1.250', 'tr', '1250或1.25', '1250 veya 1,25', '1250 или 1,25'],
  ['4 мая 2020 года', 'ru', '2020年5月4日', '4 Mayıs 2020', '4 мая 2020 г.'],
  ['in 2020', 'en', '2020年', '2020', '2020'],
  ['May 4', 'en', '5月4日', '4 Mayıs', '4 мая'],
  ['Monday', 'en', '星期一', 'Pazartesi', 'понедельник'],
  ['the 1990s', 'en', '1990年代', '1990 ile başlayan on yıl', '1990-е годы'],
  ['62%', 'en', '62%', '%62', '62 %'],
  ['this year', 'en', '今年', 'bu yıl', 'этот год'],
])('describes %s (%s) as %s, %s and %s to readers of other languages', (text, lang, zh, tr, ru) => {
  expect(described(text, lang, 'zh')).toBe(zh)
  expect(described(text, lang, 'tr')).toBe(tr)
  expect(described(text, lang, 'ru').replace(/\s/g, ' ')).toBe(ru)
})

function valued(text: string, lang: string): Parameters<typeof describeQuantity>[0] {
  const found = one(text, lang)
  // Each kind by itself: the compiler narrows the union of quantities by its members.
  if (found.kind === 'date') return found
  if (found.kind === 'number' || found.kind === 'ordinal' || found.kind === 'percent') return found
  throw new Error(`no value in ${text}`)
}
