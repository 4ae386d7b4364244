import { describe, expect, it } from 'vitest'
import { inferDate } from '#shared/dating/infer'
import { commonDate, readPartialDate } from '#shared/dating/partial-date'
import { givenDate } from '#shared/dating/work-date'
import { workOf } from '#support/parallel-work'

const dateOf = (versions: Readonly<Record<string, readonly string[]>>): string | null =>
  inferDate(workOf(versions).versions)?.date ?? null

describe('a date that is typed', () => {
  it.each(['2020', '2020-05', '2020-05-04', '2020-02-29', ' 2020 '])(
    '%s is a day, a month or a year',
    (typed) => {
      expect(readPartialDate(typed)).toBe(typed.trim())
    },
  )

  it.each(['', '20', '2020-13', '2020-5', '2021-02-29', '2020-00', '4 May 2020', '2020-05-04T00:00', '0000'])(
    '%o is none',
    (typed) => expect(readPartialDate(typed)).toBeNull(),
  )

  it('has with another what both say', () => {
    expect(commonDate('2020-05-04', '2020-05-13')).toBe('2020-05')
    expect(commonDate('2020', '2020-05-13')).toBe('2020')
    expect(commonDate('2020-05-13', '2020')).toBe('2020')
    expect(commonDate('2020-05', '2021-05')).toBeNull()
  })
})

describe('the date of a text', () => {
  it.each([
    [{ en: ['Distr.: General 4 May 2020', 'It met last year.'] }, '2020-05-04'],
    [{ en: ['New York, 4 May 2020', 'It met last year.'] }, '2020-05-04'],
    [{ en: ['BAKU, 4 May 2020 (Agency) — It met last year, and will meet again.'] }, '2020-05-04'],
    [
      { en: ['Letter dated 13 May 2020 from the Permanent Representative to the Secretary-General'] },
      '2020-05-13',
    ],
    [{ zh: ['2020 年 5 月 13 日阿塞拜疆常驻联合国代表给秘书长的信'] }, '2020-05-13'],
    [
      {
        ru: [
          'Письмо Постоянного представителя Азербайджана от 13 мая 2020 года на имя Генерального секретаря',
        ],
      },
      '2020-05-13',
    ],
    [{ tr: ['Daimi Temsilcinin Genel Sekretere gönderdiği 13 Mayıs 2020 tarihli mektup'] }, '2020-05-13'],
    [{ en: ['May 2020', 'Text.'] }, '2020-05'],
  ])('is read where it stands plainly: %o', (versions, date) => {
    expect(dateOf(versions)).toBe(date)
  })

  it.each([
    [{ en: ['The ministers who met in Baku on 4 May 2020 agreed on a plan for the whole of the region.'] }],
    [{ en: ['It met in 2019.', 'Later, too.'] }],
    [{ en: ['03/04/2020', 'Text.'] }],
    [{ en: ['On 4 May 2020. It was warm in the town.'] }],
    [{ en: ['4 May', 'Text.'] }],
    [{ en: ['Text.', ...Array.from({ length: 10 }, () => 'More.'), '4 May 2020'] }],
  ])('is not guessed: %o', (versions) => {
    expect(dateOf(versions)).toBeNull()
  })

  it('is none where versions print other years, or the text knows a later one', () => {
    expect(dateOf({ en: ['4 May 2020'], ru: ['4 мая 2019 года'] })).toBeNull()
    expect(dateOf({ en: ['The Treaty of 11 November 1918', 'It was kept until 3 May 1945.'] })).toBeNull()
  })

  it('is what the versions say alike, and tells where it stands', () => {
    const { versions } = workOf({ en: ['Text', 'Baku, 4 May 2020'], ru: ['6 мая 2020 года'] })
    expect(inferDate(versions)).toEqual({
      ...{ date: '2020-05', version: 0, segment: 1 },
      ...{ start: 6, end: 16, text: '4 May 2020' },
    })
  })
})

describe('the date that a work was given', () => {
  const about = (date?: string): { about: { date?: string } } => ({
    about: date === undefined ? {} : { date },
  })

  it("is a person's before that of the work, and that before what its versions have alike", () => {
    const versions = [about('2020-05-13'), about(), about('2020-05-01')]
    expect(givenDate({ ...about('2019'), date: '2018-01' }, versions)).toEqual({
      date: '2018-01',
      from: 'person',
    })
    expect(givenDate(about('2019'), versions)).toEqual({ date: '2019', from: 'described' })
    expect(givenDate(about(), versions)).toEqual({ date: '2020-05', from: 'described' })
    expect(givenDate(about(), [about('2020'), about('2021')])).toBeNull()
    expect(givenDate(about(), [about()])).toBeNull()
  })
})
