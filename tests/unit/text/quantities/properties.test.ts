import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS } from '#shared/text/quantities/calendar-names'
import { readDigits } from '#shared/text/quantities/digits'
import { findQuantities } from '#shared/text/quantities/quantities'
import { readRoman } from '#shared/text/quantities/roman'
import { readHan } from '#shared/text/quantities/words-zh'

const seeded = { seed: 20200504, numRuns: 500 }
const LANGS = ['zh', 'tr', 'ru', 'en'] as const
const lang = fc.constantFrom(...LANGS)
const GLUE =
  'ab, 第七十四亿万。三月5日.-/%年 ye yüz on üç тысяч пять and half May 2020 мая Mayıs 1.250 COVID-19 A/75/860 '.split(
    /(?<= )|(?=.)/u,
  )

describe('findQuantities, whatever the text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...GLUE), fc.string({ maxLength: 3, unit: 'binary' })), { maxLength: 30 })
    .map((parts) => parts.join(''))
  it('gives spans inside the text, in order, without overlap, with finite values', () => {
    fc.assert(
      fc.property(text, lang, (input, language) => {
        let at = 0
        for (const q of findQuantities(input, language)) {
          expect(q.start).toBeGreaterThanOrEqual(at)
          expect(q.end).toBeGreaterThan(q.start)
          at = q.end
          if (q.kind !== 'date') expect(q.values.every((v) => Number.isFinite(v))).toBe(true)
        }
        expect(at).toBeLessThanOrEqual(input.length)
      }),
      seeded,
    )
  })
})

describe('a number that was formatted is read back', () => {
  const locale = { zh: 'zh-CN', tr: 'tr-TR', ru: 'ru-RU', en: 'en-US' } as const
  it('with the grouping and the decimal sign of its language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom(0, 1, 2),
        lang,
        (n, digits, language) => {
          const value = n / 10 ** digits
          const form = new Intl.NumberFormat(locale[language], { maximumFractionDigits: digits }).format(
            value,
          )
          const [found] = findQuantities(`x ${form} x`, language)
          if (found === undefined || found.kind === 'date') throw new Error(`no number in ${form}`)
          expect(found.values).toContain(value)
          expect(found.end).toBe(2 + form.length)
        },
      ),
      seeded,
    )
  })
  it('in Chinese characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
        expect(readHan(toHan(n))).toEqual([n])
      }),
      seeded,
    )
  })
  it('in English words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        expect(findQuantities(toEnglish(n), 'en')).toMatchObject([{ values: [n], digits: false }])
      }),
      seeded,
    )
  })
  it('in Turkish words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        fc.pre(n !== 100)
        expect(findQuantities(toTurkish(n), 'tr')).toMatchObject([{ values: [n], digits: false }])
      }),
      seeded,
    )
  })
  it('in Roman numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 399 }), (n) => {
        expect(readRoman(toRoman(n))).toBe(n)
      }),
      seeded,
    )
  })
})

describe('a date that was formatted is read back', () => {
  it('in the order and the words of its language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          for (const [language, form] of dateForms(year, month, day))
            expect(findQuantities(form, language), form).toMatchObject([
              { kind: 'date', dates: [{ year, month, day }] },
            ])
        },
      ),
      seeded,
    )
  })
})

describe('readDigits', () => {
  it('refuses what is no number', () => {
    expect(readDigits('1.2.3', 'en')).toEqual([])
    expect(readDigits('1,2', 'en')).toEqual([])
    expect(readDigits('1.23,4.5', 'tr')).toEqual([])
  })
})

function dateForms(year: number, month: number, day: number): [string, string][] {
  const names = (language: string): string[] =>
    Object.entries(MONTHS[language] ?? {}).flatMap(([name, n]) =>
      n === month && name.length > 2 ? [name] : [],
    )
  const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('tr') + name.slice(1)
  return [
    ['zh', `${year} 年 ${month} 月 ${day} 日`],
    ['zh', `${year}年${month}月${day}日`],
    ['en', `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`],
    ['ru', `${day}.${String(month).padStart(2, '0')}.${year}`],
    ...names('en').flatMap((name): [string, string][] => [
      ['en', `${day} ${name} ${year}`],
      ['en', `${name} ${day}, ${year}`],
    ]),
    ...names('ru').map((name): [string, string] => ['ru', `${day} ${name} ${year} г.`]),
    ...names('tr').map((name): [string, string] => ['tr', `${day} ${capital(name)} ${year}`]),
  ]
}

function toHan(n: number): string {
  const digit = (d: number): string => '零一二三四五六七八九'.charAt(d)
  const section = (m: number): string => {
    let out = ''
    let zero = false
    for (const [place, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const d = Math.floor(m / place) % 10
      if (d === 0) zero = out !== ''
      else {
        out += (zero ? '零' : '') + digit(d) + name
        zero = false
      }
    }
    return out
  }
  const [high, low] = [Math.floor(n / 10_000), n % 10_000]
  if (high === 0) return section(low)
  return `${section(high)}万${low === 0 ? '' : (low < 1000 ? '零' : '') + section(low)}`
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function toEnglish(n: number): string {
  if (n >= 1000)
    return `${toEnglish(Math.floor(n / 1000))} thousand${rest(n % 1000, n % 1000 < 100 ? ' and ' : ' ')}`
  if (n >= 100) return `${toEnglish(Math.floor(n / 100))} hundred${rest(n % 100, ' and ')}`
  if (n < 20) return ONES[n] ?? ''
  return (TENS[Math.floor(n / 10)] ?? '') + (n % 10 === 0 ? '' : `-${ONES[n % 10] ?? ''}`)
}

function rest(n: number, glue: string): string {
  return n === 0 ? '' : glue + toEnglish(n)
}

function toTurkish(n: number): string {
  const ones = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
  const tens = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
  const below = (m: number): string[] => {
    const hundreds = Math.floor(m / 100)
    return [
      hundreds > 1 ? (ones[hundreds] ?? '') : '',
      hundreds > 0 ? 'yüz' : '',
      tens[Math.floor(m / 10) % 10] ?? '',
      ones[m % 10] ?? '',
    ]
  }
  const thousands = Math.floor(n / 1000)
  return [...(thousands > 1 ? below(thousands) : []), thousands > 0 ? 'bin' : '', ...below(n % 1000)]
    .filter((word) => word !== '')
    .join(' ')
}

function toRoman(n: number): string {
  const table = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  let out = ''
  for (const [value, form] of table) for (; n >= value; n -= value) out += form
  return out
}
