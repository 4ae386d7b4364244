import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import type { Finding } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'
import { reasonOf } from '#support/reason'

/** The findings of one unit of the given sentences. */
function findingsOf(
  versions: Readonly<Record<string, string>>,
  comparable: readonly (readonly [number, number])[] = [],
): Finding[] {
  const work = workOf(
    Object.fromEntries(Object.entries(versions).map(([lang, text]) => [lang, [text]])),
    comparable,
  )
  return checkWork(work, inParallel(work))
}

describe('number', () => {
  it('reports two different numbers at one place once, with both as evidence and both values in the message', () => {
    const found = findingsOf({ en: 'They met 34 envoys.', ru: 'Они встретили 44 посланника.' })
    expect(found).toMatchObject([
      {
        category: 'number',
        severity: 'major',
        evidence: [
          { version: 0, segment: 0, start: 9, end: 11, text: '34' },
          { version: 1, segment: 0, text: '44' },
        ],
      },
    ])
    expect(found[0]?.confidence).toBeGreaterThan(0.8)
    expect(reasonOf(found[0])).toBe('en segment 1 has 34, but ru segment 1 has 44.')
  })

  it.each([
    [{ en: 'within 3 months', ru: 'в течение трех месяцев' }],
    [{ tr: '3,5 milyar manat', zh: '35 亿马纳特' }],
    [{ en: 'One in five children', ru: 'Каждый пятый ребенок', zh: '五分之一的儿童' }],
    [{ en: 'Half of them', zh: '50%的人' }],
    [{ en: 'about 20 miles away', ru: 'примерно в 32 км' }],
    [{ en: '1 to 4 inches of rain', ru: 'от 2,5 до 10 см осадков' }],
    [{ en: 'call 116 123', ru: 'звоните 116123' }],
    [{ en: 'at 7 pm', ru: 'в 19:00' }],
    [{ en: 'COVID-19 in Baku', ru: 'пандемия в Баку' }],
    [{ en: '1 minister', ru: 'министр' }],
    [{ en: '17. Decides', ru: 'Постановляет' }],
    [{ tr: "hava 80 fahrenhayt'ı görebilir", ru: 'воздух прогреется до 27 градусов' }],
    [{ zh: '贵州省六盘水的市场', en: 'the market in Liupanshui' }],
    [{ zh: '长达四页的广告', en: 'a four-page advertisement' }],
    [{ en: 'he told 247sports on Saturday', ru: 'сказал он журналистам в субботу' }],
    [{ zh: '在11月的大选后', ru: 'после ноябрьских выборов' }],
  ])('finds the same in %o', (versions) => {
    expect(findingsOf(versions).filter(({ confidence }) => confidence >= 0.5)).toEqual([])
  })

  it.each([
    [{ en: 'both sides', zh: '两方' }],
    [{ en: 'a hip hop trio', tr: 'hip hop üçlüsü', ru: 'хип-хоп тройка' }],
    [{ en: 'within a week', ru: 'в течение семи дней' }],
    [{ en: 'It has doubled.', tr: 'İki katına çıktı.' }],
    [{ tr: 'bunun altını çizdi', en: 'he underlined this' }],
    [{ en: 'in the SS19 collection', tr: '2019 koleksiyonunda' }],
    [{ en: 'winds of 85 mph', ru: 'ветер до 137 км/ч' }],
    [{ en: 'for decades', ru: 'десятилетиями', zh: '数十年来' }],
  ])('hears the number that words hold in %o', (versions) => {
    expect(findingsOf(versions).filter(({ confidence }) => confidence >= 0.5)).toEqual([])
  })

  it.each([
    [{ en: 'Four officers were hurt.', zh: '狱警受伤。' }],
    [{ tr: 'beş sayfalık rapor', ru: 'доклад' }],
    [{ ru: 'на седьмом этаже', en: 'on a floor' }],
  ])('reports a spelled-out number of three and more that is left out in %o', (versions) => {
    expect(findingsOf(versions)).toMatchObject([{ category: 'number', severity: 'minor', confidence: 0.5 }])
  })

  it('reports another magnitude of the same digits', () => {
    const found = findingsOf({ zh: '1.25亿英镑', ru: '125 млрд фунтов стерлингов' })
    expect(reasonOf(found[0])).toContain('125 000 000')
    expect(reasonOf(found[0])).toContain('125 000 000 000')
  })

  it('takes a small number in words that is missing for a hint only', () => {
    const found = findingsOf({ en: 'The two sides agreed.', ru: 'Стороны договорились.' })
    expect(found).toMatchObject([{ category: 'number', severity: 'minor' }])
    expect(found[0]?.confidence).toBeLessThan(0.5)
  })

  it.each([
    [{ en: 'more than 40 people', tr: "40'tan az kişi" }, 'over 40', 'at most 40'],
    [{ en: 'at most 400 people', zh: '400多人' }, 'at most 400', 'over 400'],
    [{ ru: 'не более 40 человек', zh: '40 多人' }, 'at most 40', 'over 40'],
  ])('reports bounds to either side in %o', (versions, one, other) => {
    const [found, ...more] = findingsOf(versions).filter(({ confidence }) => confidence >= 0.5)
    expect(more).toEqual([])
    expect(reasonOf(found)).toContain(one)
    expect(reasonOf(found)).toContain(other)
  })

  it.each([
    [{ en: 'more than 40 people', tr: "40'tan fazla kişi", ru: 'в стране более 40 человек', zh: '40 多人' }],
    [{ en: 'no more than 40 people', tr: 'en fazla 40 kişi', ru: 'не более 40 человек', zh: '不超过40人' }],
    [{ en: 'more than 40 people', ru: '43 человека' }],
  ])('takes bounds to one side, and a value within them, for the same in %o', (versions) => {
    expect(findingsOf(versions).filter(({ confidence }) => confidence >= 0.5)).toEqual([])
  })

  it('reports a value outside a bound', () => {
    const beside38 = { en: '38 people', tr: "40'tan fazla kişi" }
    expect(findingsOf(beside38).filter(({ confidence }) => confidence >= 0.5)).toHaveLength(1)
  })

  it('takes numbers that are listed for counted', () => {
    const en = 'Three men, aged 33, 34 and 39, were arrested.'
    const sure = (ru: string): Finding[] =>
      findingsOf({ en, ru }).filter(({ category, confidence }) => category === 'number' && confidence >= 0.5)
    expect(sure('Арестованы мужчины в возрасте 33, 34 и 39 лет.')).toEqual([])
    expect(sure('Арестованы мужчины.')).not.toEqual([])
  })

  it.each([
    [{ en: 'This year it grew.', zh: '去年它增长了。' }],
    [{ tr: 'Bu yıl büyüdü.', ru: 'В прошлом году он вырос.' }],
    [{ en: 'the XX century', ru: 'XXI век' }],
  ])('reports a year or a century that is another in %o', (versions) => {
    expect(findingsOf(versions).filter(({ confidence }) => confidence >= 0.5)).toMatchObject([
      { category: 'date' },
    ])
  })
  it.each([
    [{ en: 'This year it grew.', zh: '它增长了。' }],
    [{ en: 'This year, unlike last year, it grew.', zh: '与去年不同，它增长了。' }],
    [{ en: 'In 2019 it grew.', zh: '今年它增长了。', ru: 'В этом году он вырос.' }],
    [{ en: 'the XXI century', ru: 'XXI век', tr: 'XXI. yüzyıl', zh: '21世纪' }],
  ])('does not where a year is left out or told otherwise: %o', (versions) => {
    expect(findingsOf(versions).filter(({ confidence }) => confidence >= 0.5)).toEqual([])
  })

  it('names the odd version out of four', () => {
    const found = findingsOf({ zh: '他今年45岁。', tr: '45 yaşında.', ru: 'Ему 48 лет.', en: 'He is 45.' })
    expect(found).toMatchObject([{ category: 'number' }])
    expect(found[0]?.evidence.filter(({ role }) => role === 'place')).toMatchObject([
      { version: 2, text: '48' },
    ])
    expect(found[0]?.confidence).toBeGreaterThan(0.9)
  })

  it('is a hint between comparable versions', () => {
    const found = findingsOf({ zh: '35 亿马纳特', tr: '4,5 milyar manat' }, [[0, 1]])
    expect(found).toMatchObject([{ category: 'number', severity: 'minor' }])
    expect(found[0]?.confidence).toBeLessThan(0.5)
  })

  it('is a hint where the value stands in the next segment', () => {
    const work = workOf({ en: ['Some 281 shops.', 'They were sold.'], ru: ['Магазины.', 'Их было 281.'] })
    const found = checkWork(work, inParallel(work), { categories: ['number'] })
    expect(found.every(({ confidence }) => confidence < 0.5)).toBe(true)
  })
})

describe('date', () => {
  it('reports dates that contradict each other, and not their numbers again', () => {
    const found = findingsOf({ en: 'Adopted on May 4, 2020.', ru: 'Принято 4 июня 2020 года.' })
    expect(found).toMatchObject([
      {
        category: 'date',
        severity: 'major',
        evidence: [{ text: 'May 4, 2020' }, { text: '4 июня 2020 года' }],
      },
    ])
    expect(reasonOf(found[0])).toBe(
      'en segment 1 has 4 May 2020 (“May 4, 2020”), but ru segment 1 has 4 June 2020 (“4 июня 2020 года”).',
    )
  })
  it('takes a year that the other version names by its place in time for the same', () => {
    const sure = (versions: Readonly<Record<string, string>>): Finding[] =>
      findingsOf(versions).filter(({ confidence }) => confidence >= 0.5)
    expect(sure({ en: 'in 2020', zh: '今年', tr: 'bu yıl', ru: 'в этом году' })).toEqual([])
    expect(sure({ en: 'in 2020, as this year', ru: 'в 2019 году, как и в этом году' })).not.toEqual([])
  })
  it('reports weekdays and years', () => {
    expect(findingsOf({ zh: '周六抵达', en: 'arrived on Sunday' })).toMatchObject([{ category: 'date' }])
    expect(findingsOf({ zh: '2017 年法案', en: 'the 2021 act' })).toMatchObject([{ category: 'date' }])
  })
  it.each([
    [{ en: 'on December 3-4 of this year', ru: '3-4 декабря текущего года' }],
    [{ tr: "10 Nisan'da", zh: '4 月 10 日' }],
    [{ en: 'the 1950-53 war', tr: '1950-1953 savaşı' }],
    [{ en: 'in the 1990s', zh: '九十年代' }],
    [{ en: 'on May 4', ru: '4 мая 2020 года' }],
  ])('finds the same in %o', (versions) => {
    expect(findingsOf(versions).filter(({ confidence }) => confidence >= 0.5)).toEqual([])
  })
})
