import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import { patternOf, withIgnored, withoutIgnored, type IgnoredPattern } from '#shared/check/ignored'
import { readCheckSettings } from '#shared/check/settings'
import { inParallel, workOf } from '#support/parallel-work'

const work = workOf({
  en: ['There were 34 of them.', 'We saw 44 of the the birds.', 'There were 34 of them again.'],
  ru: ['Их было 35.', 'Мы видели 44 птицы.', 'Их снова было 35.'],
})
const find = (settings: object, id?: number): string[] =>
  checkWork(work, inParallel(work), {
    settings: readCheckSettings(settings),
    ...(id === undefined ? {} : { work: id }),
  })
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ category, severity }) => `${category} ${severity}`)
    .sort()

const NUMBERS: IgnoredPattern = patternOf('number', [
  { lang: 'en', text: '34', role: 'place' },
  { lang: 'ru', text: '35', role: 'counterpart' },
])

describe('settings of the checks', () => {
  it('leaves the checks as they are where nothing is said', () => {
    expect(find({})).toEqual(['number major', 'number major', 'typography minor'])
  })

  it('switches a check off, grades it anew, and leaves out what is below its threshold', () => {
    expect(find({ categories: { number: { on: false } } })).toEqual(['typography minor'])
    expect(find({ categories: { typography: { severity: 'critical' } } })).toContain('typography critical')
    expect(find({ categories: { number: { threshold: 0.99 } } })).toEqual(['typography minor'])
  })

  it('does not tell again what is ignored, in the work or in all', () => {
    expect(find({ ignored: [NUMBERS] })).toEqual(['typography minor'])
    expect(find({ ignored: [{ ...NUMBERS, work: 7 }] }, 7)).toEqual(['typography minor'])
    expect(find({ ignored: [{ ...NUMBERS, work: 7 }] }, 8)).toHaveLength(3)
  })

  it('tells it again once the pattern is taken back', () => {
    const ignored = withIgnored(withIgnored([], NUMBERS), NUMBERS)
    expect(ignored).toHaveLength(1)
    expect(withoutIgnored(ignored, NUMBERS)).toEqual([])
  })

  it.each([
    [{ categories: { numbers: {} } }, 'categories.numbers there is no such check'],
    [{ categories: { number: { severity: 'bad' } } }, 'categories.number.severity must be one of'],
    [{ categories: { number: { threshold: 2 } } }, 'categories.number.threshold must be a number'],
    [{ categories: { number: { off: true } } }, 'categories.number.off is not known'],
    [{ ignored: [{ category: 'number' }] }, 'ignored.0.evidence must be a list'],
    [[], 'checks must be an object'],
  ])('refuses %j and names the key', (settings, message) => {
    expect(() => readCheckSettings(settings)).toThrow(message)
  })
})
