import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import { Checker } from '#shared/check/incremental'
import type { WorkDate } from '#shared/dating/work-date'
import type { Finding } from '#shared/plain'
import { inWords } from '#shared/words/in-words'
import { inParallel, workOf } from '#support/parallel-work'
import { reasonOf } from '#support/reason'

const ofYear = (date: string): WorkDate => ({ date, from: 'person' })

/** What is found in the units of a work that was written then; null for one of which that is not known. */
function datesOf(versions: Readonly<Record<string, readonly string[]>>, date: WorkDate | null): Finding[] {
  const work = { ...workOf(versions), date }
  return checkWork(work, inParallel(work), { categories: ['date', 'number'] })
}

const BUDGETS = [
  { en: ['The budget grew this year.'], tr: ['Bütçe 2019 yılında büyüdü.'] },
  { en: ['The budget grew this year.'], ru: ['В 2019 году бюджет вырос.'] },
  { ru: ['В этом году бюджет вырос.'], en: ['In 2019 the budget grew.'] },
  { tr: ['Bu yıl bütçe büyüdü.'], zh: ['2019年预算增加。'] },
  { zh: ['今年预算增加。'], en: ['The 2019 budget grew.'] },
] as const

describe('a year that is counted from that of writing', () => {
  it.each(BUDGETS)('agrees in a work of that year: %o', (versions) => {
    expect(datesOf(versions, ofYear('2019-03'))).toEqual([])
  })

  it.each(BUDGETS)(
    'differs in a work of another year, and the finding says how it was resolved: %o',
    (versions) => {
      const found = datesOf(versions, ofYear('2020-05-04'))
      expect(found).toHaveLength(1)
      expect(found[0]).toMatchObject({ category: 'date', confidence: 0.75 })
      expect(reasonOf(found[0])).toContain('2020 by the date of the work, 4 May 2020')
      expect(reasonOf(found[0])).toContain('2019')
      expect(found[0]?.evidence.map(({ role }) => role)).not.toContain('neighbour')
    },
  )

  it.each(BUDGETS)('agrees with any year where the date of the work is not known: %o', (versions) => {
    expect(datesOf(versions, null)).toEqual([])
  })

  it.each([
    [{ en: ['The budget grew last year.'], tr: ['Bütçe 2019 yılında büyüdü.'] }],
    [{ zh: ['去年预算增加。'], ru: ['В 2019 году бюджет вырос.'] }],
    [{ tr: ['Geçen yıl bütçe büyüdü.'], en: ['In 2019 the budget grew.'] }],
    [{ ru: ['В прошлом году бюджет вырос.'], zh: ['2019年预算增加。'] }],
  ])('is the year before for last year: %o', (versions) => {
    expect(datesOf(versions, ofYear('2020'))).toEqual([])
    expect(datesOf(versions, ofYear('2019'))).toMatchObject([{ category: 'date' }])
  })

  it('is left alone where the other version has the same words, or the year besides', () => {
    const both = { en: ['This year the plan of 2018 was renewed.'], tr: ['2018 planı bu yıl yenilendi.'] }
    const told = {
      en: ['This year, in 2020, it grew; in 2019 it did not.'],
      ru: ['В 2020 году рост, в 2019 году нет.'],
    }
    for (const versions of [both, told]) expect(datesOf(versions, ofYear('2020'))).toEqual([])
  })

  it('does not excuse a year that is far from that of the work', () => {
    const versions = { en: ['The budget grew this year.'], ru: ['В 1945 году бюджет вырос.'] }
    expect(datesOf(versions, ofYear('2020'))).toMatchObject([{ category: 'date' }])
    expect(datesOf(versions, null)).toEqual([])
  })

  it('is resolved by the date that stands at the head of the text, less surely, and says so in four languages', () => {
    const versions = {
      en: ['Baku, 4 May 2020', 'The budget grew this year.'],
      tr: ['Bakü, 4 Mayıs 2020', 'Bütçe 2019 yılında büyüdü.'],
    }
    const work = workOf(versions)
    const found = checkWork(work, inParallel(work), { categories: ['date'] })
    expect(found).toMatchObject([{ category: 'date', confidence: 0.65 }])
    const said = (lang: 'en' | 'zh' | 'tr' | 'ru'): string => inWords(found[0]?.message ?? '', lang)
    expect(said('en')).toContain('2020 by the date found in the text, 4 May 2020 (“this year”)')
    expect(said('zh')).toContain('按文中日期2020年5月4日推算')
    expect(said('tr')).toContain('metinde bulunan tarihe göre: 4 Mayıs 2020')
    expect(said('ru')).toContain('по дате в тексте: 4 мая 2020')
  })

  it('is looked at again when the date of the work, or the line that tells it, becomes another', () => {
    const versions = { en: ['Head', 'The budget grew this year.'], tr: ['Baş', 'Bütçe 2019 yılında büyüdü.'] }
    const work = workOf(versions)
    const groups = inParallel(work)
    const checker = new Checker({ categories: ['date'] })
    const found = (date?: WorkDate): number =>
      checker.update(date === undefined ? work : { ...work, date }, groups).length
    expect([found(), found(ofYear('2020')), found(ofYear('2019')), found()]).toEqual([0, 1, 0, 0])
    const [en, tr] = work.versions
    if (en === undefined || tr === undefined) throw new Error('two versions')
    const segments = en.segments.with(0, { text: '4 May 2020', paragraph: 0, kind: 'heading' })
    const dated = { ...work, versions: [{ ...en, segments }, tr] }
    const below = checker.update(dated, groups).filter(({ evidence }) => evidence[0]?.segment === 1)
    expect(below).toMatchObject([{ category: 'date' }])
  })
})
