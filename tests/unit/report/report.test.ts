import { describe, expect, it } from 'vitest'
import { CATEGORIES, SEVERITIES } from '#shared/model'
import { byCategory, byCategoryAndVersion, byVersion, standing, tracks } from '#shared/report/charts'
import { reportWork } from '#shared/report/gather'
import { reportHtml } from '#shared/report/html/page'
import { reportJson } from '#shared/report/json'
import { scorecardOf } from '#shared/report/scorecard'
import { divergenceTable } from '#shared/report/table'
import { sizeOf } from '#shared/report/text-size'
import { DEFAULT_WEIGHTS, readWeights, WEIGHT_PRESETS } from '#shared/report/weights'
import { reportWords } from '#shared/report/words/languages'
import { LANGUAGES } from '#shared/words/languages'
import { auditedWork, sampleReport } from '#support/report'

const report = sampleReport()
const [
  work = reportWork(
    auditedWork(),
    { currentSignOffs: 0, checked: false, outdated: false, date: null },
    DEFAULT_WEIGHTS,
  ),
] = report.works

describe('what a report gathers', () => {
  it('puts confirmed findings first, then open ones, and hints last, with who decided and why', () => {
    expect(work.divergences.map(({ state, hint, byPerson }) => [state, hint, byPerson])).toEqual([
      ['confirmed', false, false],
      ['confirmed', false, true],
      ['open', false, false],
      ['dismissed', false, false],
      ['open', true, false],
    ])
    expect(work.divergences[0]).toMatchObject({
      ...{ number: 1, severity: 'critical', note: 'tell the author', stale: false },
      decision: { actor: 'ann', reason: 'seen in both' },
    })
  })

  it('quotes the whole segment in every version, with the stretch by its offsets', () => {
    const [first, second] = work.divergences[0]?.evidence ?? []
    expect(first).toMatchObject({ lang: 'zh', segment: 1, start: 2, end: 3, text: '3', whole: '二 3。' })
    expect(second).toMatchObject({ lang: 'en', segment: 1, text: '2', whole: 'Two 2.' })
  })

  it('says how much of each pair stands beside the other, and what nobody read', () => {
    expect(work.pairs).toEqual([
      { languages: ['en', 'zh'], relation: 'translation', linked: [2, 2], segments: [3, 3] },
    ])
    expect(work.unread).toEqual({ unreviewed: 3, doubtful: 0, open: 1, hints: 1 })
    expect(work.signed.map(({ reader, current }) => [reader, current])).toEqual([['Ann', true]])
  })

  it('counts words where a language has spaces between them, and characters where not', () => {
    expect(sizeOf('en-GB', ['It’s COVID-19, twice.', ' — '])).toEqual({ of: 'words', count: 3 })
    expect(sizeOf('zh-Hant', ['二 3。', '“年”'])).toEqual({ of: 'characters', count: 3 })
  })
})

describe('the counts and the method of a report', () => {
  it('tell each category in each version that has a place of it', () => {
    expect(byCategoryAndVersion(work)).toEqual([
      { category: 'number', counts: [1, 2], total: 2 },
      { category: 'name', counts: [0, 1], total: 1 },
    ])
  })

  it('name the checks made, those with settings of their own, the glossaries and the date', () => {
    const html = reportHtml(
      { ...report, works: [{ ...work, date: { date: '2020-05', from: 'person' } }] },
      reportWords('en'),
    )
    expect(html).toContain(
      'Checks made: Omission, Addition, Length, Duplicate, Moved, Number, Date, Measure, Symbol,',
    )
    expect(html).toContain('Checks with a severity of their own: Date (minor)')
    expect(html).toContain('Checks that were switched off: Name')
    expect(html).toContain('Glossaries: un.tbx (concepts: 12; en, zh)')
    expect(html).toContain('2020-05 (set by a reader)')
    expect(reportHtml(report, reportWords('en'))).toContain('not known: “this year” agrees with any year')
  })

  it('name no checks as made where none is on record', () => {
    const html = reportHtml(
      { ...report, works: [{ ...work, checked: false, outdated: false }] },
      reportWords('en'),
    )
    expect(html).toContain('No run of the checks is on record')
    expect(html).not.toContain('Checks made')
    expect(html).not.toContain('Glossaries: ')
    expect(html).not.toContain('<ul></ul>')
  })
})

describe('a scorecard', () => {
  it('counts confirmed errors once in each version that has a place of them, by the weights', () => {
    expect(work.scorecard).toMatchObject([
      { version: 0, errors: { critical: 1, minor: 0 }, points: 25 },
      { version: 1, errors: { critical: 1, minor: 1 }, points: 26 },
    ])
    const [en] = scorecardOf(
      [{ size: { of: 'words', count: 500 } }],
      work.divergences,
      WEIGHT_PRESETS['mqm-10'],
    )
    expect(en).toMatchObject({ points: 10, perThousand: 20 })
  })

  it('has no score for an empty text', () => {
    expect(scorecardOf([{ size: { of: 'words', count: 0 } }], [], DEFAULT_WEIGHTS)[0]?.perThousand).toBeNull()
  })

  it('takes weights of 0 and more for all severities, and nothing else', () => {
    expect(readWeights({ ...WEIGHT_PRESETS['mqm-10'], other: 1 })).toEqual(WEIGHT_PRESETS['mqm-10'])
    for (const wrong of [null, {}, { ...DEFAULT_WEIGHTS, major: -1 }, { ...DEFAULT_WEIGHTS, minor: '1' }])
      expect(() => readWeights(wrong)).toThrow(/must be a number of 0 or more/)
  })
})

describe('the charts of a report', () => {
  it('leave out what was dismissed and what is a hint', () => {
    expect(standing(work)).toHaveLength(3)
    expect(byCategory(work).map(({ of, total }) => [of, total])).toEqual([
      ['number', 2],
      ['name', 1],
    ])
    expect(byVersion(work).map(({ of, total }) => [of, total])).toEqual([
      ['en', 1],
      ['zh', 3],
    ])
  })

  it('place each divergence along the text of each version that shows it', () => {
    expect(tracks(work).map(({ lang, marks }) => [lang, marks.map(({ at }) => Math.round(at * 3))])).toEqual([
      ['en', [1]],
      ['zh', [2, 2, 1]],
    ])
  })
})

describe('a report as HTML', () => {
  it.each(LANGUAGES)('in %s escapes what it quotes and fetches nothing', (lang) => {
    const html = reportHtml(report, reportWords(lang))
    expect(html).toContain(' &lt;1&gt; &amp; &quot;2&quot;.')
    expect(html).toContain('Odd &lt;b&gt;')
    expect(html).not.toMatch(/<script|<link|<img|https?:|url\(|@import|\u0007|undefined|\[object/)
    expect(html).toContain(`<html lang="${reportWords(lang).lang}">`)
    expect(html).toContain('<mark class="place">3</mark>')
  })

  it('is the same for the same project, byte by byte', () => {
    const html = reportHtml(sampleReport(), reportWords('en'))
    expect(reportHtml(report, reportWords('en'))).toBe(html)
  })

  it('says which checks were switched off or re-graded', () => {
    const html = reportHtml(report, reportWords('en'))
    expect(html).toContain('Checks that were switched off: Name')
    expect(html).toContain('Checks with a severity of their own: Date')
  })

  it('gives each divergence the place that the chart goes to', () => {
    const html = reportHtml(report, reportWords('en'))
    const targets = [...html.matchAll(/href="#(n\d+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(0)
    for (const id of targets) expect(html).toContain(`<article id="${id}">`)
  })
})

describe('a report for programs', () => {
  it('is the whole of it as JSON', () => {
    expect(JSON.parse(reportJson(report))).toEqual({ format: 'parallax-report', version: 1, ...report })
  })

  it('is a row a divergence in a table, with the stretch marked in every version', () => {
    const { columns, rows } = divergenceTable(work, reportWords('en'))
    expect(rows).toHaveLength(5)
    for (const row of rows) expect(row).toHaveLength(columns.length)
    expect(rows[0]).toEqual(expect.arrayContaining(['二 ⟦3⟧。', 'Two ⟦2⟧.', 'seen in both']))
  })
})

describe('the words of reports', () => {
  const leaves = (value: object, path = ''): [string, string][] =>
    Object.entries(value).flatMap(([key, part]: [string, string | object]) =>
      typeof part === 'string' ? [[`${path}${key}`, part]] : leaves(part, `${path}${key}.`),
    )
  const english = new Map(leaves(reportWords('en')))

  it.each(LANGUAGES)('are complete in %s and in its script', (lang) => {
    const words = leaves(reportWords(lang))
    expect(words.map(([key]) => key).sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of words) expect(text.trim(), key).not.toBe('')
    if (lang === 'en') return
    // Names of standards aside, nothing is left in English.
    const own = { zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}|№/u, tr: /\p{L}/u }[lang]
    for (const [key, text] of words) if (!key.startsWith('lang')) expect(text, key).toMatch(own)
    const same = words.filter(([key, text]) => english.get(key) === text && !key.startsWith('lang'))
    // Translators into Turkish say segment, too.
    expect(same.map(([key]) => key)).toEqual(lang === 'tr' ? ['segment'] : [])
  })

  it('name every category and severity', () => {
    for (const lang of LANGUAGES) {
      expect(Object.keys(reportWords(lang).categories).sort()).toEqual([...CATEGORIES].sort())
      expect(Object.keys(reportWords(lang).severities)).toEqual([...SEVERITIES])
    }
  })
})
