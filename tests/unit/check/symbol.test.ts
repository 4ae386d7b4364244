import { describe, expect, it } from 'vitest'
import { findingsOf } from '#support/checked-unit'
import { reasonOf } from '#support/reason'

describe('symbol', () => {
  it.each([
    [{ en: 'See A/RES/61/137.', zh: '见 A/RES/61/173。' }, 'A/RES/61/137', 'A/RES/61/173'],
    [{ tr: 'Bkz. www.un.org/tr/belge/12', ru: 'См. www.un.org/ru/belge/13' }, 'belge/12', 'belge/13'],
    [{ en: 'Write to info@osce.org.', ru: 'Пишите на info@osce.com.' }, 'info@osce.org', 'info@osce.com'],
    [{ en: '#GlobalGoals', zh: '#GlobalGaols' }, '#GlobalGoals', '#GlobalGaols'],
    [{ en: 'NASA said so.', tr: 'NSAA öyle dedi.' }, 'NASA', 'NSAA'],
    [{ ru: 'Об этом заявила ОБСЕ.', en: 'The OCSE said so.' }, 'ОБСЕ', 'OCSE'],
    [{ en: 'by the EU', tr: 'AP tarafından' }, 'EU', 'AP'],
    [{ en: 'An F-16 fell.', ru: 'Упал F-15.' }, 'F-16', 'F-15'],
    [{ en: 'under Article 5', zh: '根据第六条' }, 'has 5', 'has 6'],
    [{ tr: '5. madde uyarınca', ru: 'согласно статье 7' }, 'has 5', 'has 7'],
    [{ en: 'recalling paragraph 12', tr: '13. paragrafı hatırlatarak' }, 'has 12', 'has 13'],
  ])('reports what was miswritten in %o', (versions, one, other) => {
    const [found, ...more] = findingsOf(versions, ['symbol'])
    expect(more).toEqual([])
    expect(found?.category).toBe('symbol')
    expect(found?.confidence).toBeGreaterThanOrEqual(0.5)
    expect(reasonOf(found)).toContain(one)
    expect(reasonOf(found)).toContain(other)
  })

  it.each([
    [{ en: 'WHO and UNICEF', zh: '世卫组织和儿基会', tr: 'DSÖ ve UNICEF', ru: 'ВОЗ и ЮНИСЕФ' }],
    [{ en: 'the BBC', ru: 'корпорация Би-би-си' }],
    [{ en: 'https://undocs.org/en/A/75/860', zh: 'https://undocs.org/ch/A/75/860' }],
    [{ en: 'the OSCE', zh: '欧安组织' }],
    [{ en: 'LGBT rights', ru: 'права ЛГБТ' }],
    [{ en: 'two MiG-29 jets', ru: 'два МиГ-29' }],
    [{ en: 'soldiers with PTSD', ru: 'солдаты с ПТСР' }],
    [{ en: 'the U.S. and the E.U.', tr: 'ABD ve AB', zh: '美国和欧盟' }],
    [{ en: 'COVID-19', zh: '新冠肺炎' }],
    [{ en: 'A/RES/60/262', ru: 'А/RES/60/262' }],
    [{ en: 'under Article 5', zh: '根据第五条', tr: '5. madde uyarınca', ru: 'согласно статье 5' }],
    [{ en: 'five envoys', ru: 'семь посланников' }],
  ])('finds the same in %o', (versions) => {
    expect(findingsOf(versions, ['symbol']).filter(({ confidence }) => confidence >= 0.5)).toEqual([])
  })

  it('reports a document symbol that is left out', () => {
    const found = findingsOf({ en: 'He recalled S/2021/387.', ru: 'Он напомнил о письме.' }, ['symbol'])
    expect(found).toMatchObject([{ category: 'symbol', severity: 'minor' }])
    expect(reasonOf(found[0])).toBe('en segment 1 has S/2021/387; ru segment 1 has no such symbol.')
  })
})
