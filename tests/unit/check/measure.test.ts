import { describe, expect, it } from 'vitest'
import { inWords } from '#shared/words/in-words'
import { findingsOf } from '#support/checked-unit'
import { reasonOf } from '#support/reason'

describe('measure', () => {
  it.each([
    [{ en: 'after five months', zh: '五年之后' }, '5 month', '5 year'],
    [{ tr: 'üç hafta sürdü', ru: 'это длилось три дня' }, '3 week', '3 day'],
    [{ en: 'It cost £28 billion.', ru: 'Это стоило 28 млрд долларов.' }, 'pounds sterling', 'US dollars'],
    [{ en: 'Only 10% agreed.', zh: '只有10‰的人同意。' }, '10 %', '10 ‰'],
    [{ tr: 'yüzde 40 oranında', ru: 'на 40 процентных пунктов' }, '40 %', '40 percentage points'],
    [{ en: 'Turnout was 62%.', ru: 'Явка составила 62.' }, '62 %', '62 without per cent'],
    [{ ru: 'двухлетний мальчик', tr: 'iki aylık bir çocuk' }, '2 year', '2 month'],
    [{ en: 'a pipe of 6 inches', zh: '6英尺的管道' }, '6 inch', '6 feet'],
  ])('reports one number in two units in %o', (versions, one, other) => {
    const [found, ...more] = findingsOf(versions, ['measure'])
    expect(more).toEqual([])
    expect(found).toMatchObject({ category: 'measure', severity: 'major' })
    expect(found?.confidence).toBeGreaterThanOrEqual(0.5)
    expect(reasonOf(found)).toContain(one)
    expect(reasonOf(found)).toContain(other)
  })

  it('marks number and unit in each version', () => {
    const [found] = findingsOf({ en: 'It took five months.', ru: 'Это заняло пять лет.' }, ['measure'])
    expect(found?.evidence.map(({ text }) => text)).toEqual(['five months', 'пять лет'])
  })

  it.each([
    [{ en: 'a 15-year-old', zh: '15岁的', tr: '15 yaşında', ru: '15-летний' }],
    [{ en: 'about 20 miles', ru: 'около 32 километров' }],
    [{ en: '3 to 5 years', tr: '3 ila 5 yıl', ru: 'от 3 до 5 лет' }],
    [{ en: '$45', zh: '45美元', tr: '45 dolar', ru: '45 долларов' }],
    [{ en: 'A$45', ru: '45 австралийских долларов' }],
    [{ en: '62 per cent', zh: '百分之六十二', tr: 'yüzde 62', ru: '62 %' }],
    [{ en: 'It is 5 miles (8 kilometres).', ru: 'Это 8 километров.' }],
    [{ en: 'five points ahead', tr: 'beş puan önde', zh: '领先5分' }],
    [{ en: 'It was 30°C.', tr: 'Sıcaklık 30 dereceydi.', zh: '30度' }],
    [{ en: 'a year or two', ru: 'месяц или два' }],
  ])('finds the same in %o', (versions) => {
    expect(findingsOf(versions, ['measure'])).toEqual([])
  })

  it('tells what a measure exceeds in the order of the language', () => {
    const [found] = findingsOf(
      { en: 'It lasted more than 1,500,000 years.', ru: 'Это длилось более 1 500 000 месяцев.' },
      ['measure'],
    )
    const said = inWords(found?.message ?? '', 'tr')
    expect(said).toContain('1.500.000 yıl üzeri')
    expect(said).toContain('1.500.000 ay üzeri')
    expect(reasonOf(found)).toContain('over 1 500 000 years')
  })

  it('names the odd one of four versions once, with what each says', () => {
    const found = findingsOf(
      { zh: '三个月前', tr: 'üç yıl önce', ru: 'три года назад', en: 'three years ago' },
      ['measure'],
    )
    expect(found).toHaveLength(1)
    expect(found[0]?.evidence.filter(({ role }) => role === 'place')).toMatchObject([
      { version: 0, text: '三个月' },
    ])
    expect(found[0]?.evidence).toHaveLength(4)
    expect(reasonOf(found[0])).toContain('tr, ru, en: 3 years; zh: 3 months')
  })
})
