import { unzipSync } from 'fflate'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { readAligned, type AlignedUnit } from '#shared/exchange/aligned'
import { writeHtml } from '#shared/exchange/html/write'
import { writeJsonLines } from '#shared/exchange/jsonl/write'
import { asWritten, cellText, limitCell } from '#shared/exchange/review/cell'
import { readCell, writeCell, writeCsv } from '#shared/exchange/review/csv'
import { readOrigin, writeKey, writeOrigin } from '#shared/exchange/review/key'
import { unitsIn } from '#shared/exchange/review/scope'
import { reviewTable } from '#shared/exchange/review/table'
import { formWords } from '#shared/exchange/review/words'
import type { ReviewFinding, ReviewUnit, ReviewWork } from '#shared/exchange/review/work'
import { reportWords } from '#shared/report/words/languages'
import { isUnchanged } from '#shared/exchange/roundtrip/compare'
import { readReviewTable } from '#shared/exchange/roundtrip/read-table'
import { returnedXliff } from '#shared/exchange/roundtrip/read-xliff'
import type { Returned } from '#shared/exchange/roundtrip/returned'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { textOf } from '#shared/xml/tree'
import { XliffReader } from '#shared/exchange/xliff/read'
import { sideText } from '#shared/exchange/xliff/side'
import { writeXliff } from '#shared/exchange/xliff/write'
import { writeDocx } from '#main/exporters/docx'
import { writeXlsx } from '#main/exporters/xlsx'
import { sourceOf } from '#main/importers/source'
import { readWorkbook } from '#main/importers/xlsx-workbook'
import { readDocxTables } from '#main/reimport/docx-tables'
import { anyReview, anyText, bytesOf, reviewWorkOf, wholeScope } from '#support/review-work'
import { refusalOf } from '#support/project'

const LANGS = ['zh', 'tr', 'ar', 'en']
const RUNS = { seed: 7, numRuns: 60 }
const ignore = (): void => undefined
const ALL = [0, 1, 2, 3]
const anyWords = fc.constantFrom(...LANGUAGES)

/** Every row is there with its key, state and note, and nothing of it counts as changed. */
function expectSame(
  work: ReviewWork,
  returned: Returned | null,
  versions = [0, 1, 2, 3],
  words: Language = 'en',
): void {
  expect(returned?.origin).toEqual({
    ...{ project: 'f00d', work: 3, seq: 42, name: "a work's & name", words },
    ...wholeScope(versions),
  })
  const units = [...unitsIn(work.units, wholeScope(versions))].filter(
    (unit) => returned?.segments !== 'joined' || hasSource(unit, versions),
  )
  expect(returned?.rows.map(({ key }) => key)).toEqual(
    units.map((unit) => ({ unit: unit.id, fingerprint: writeKey(unit).split('.')[1] })),
  )
  units.forEach((unit, n) => {
    const row = returned?.rows[n]
    // What has no translation yet has no place for a review state in XLIFF.
    const untold = returned?.segments === 'joined' && row?.texts[1] === ''
    expect(row?.state).toBe(untold ? null : unit.state)
    expect(row?.note).toBe(asWritten(unit.note))
    versions.forEach((version, at) => {
      const texts = (unit.members[at] ?? []).map(({ text }) => text)
      const form = returned?.segments ?? 'lines'
      expect(isUnchanged(LANGS[version] ?? '', texts, row?.texts[at] ?? 'none', form)).toBe(true)
    })
  })
}

function hasSource({ members }: ReviewUnit, versions: readonly number[]): boolean {
  return asWritten(sideText(LANGS[versions[0] ?? 0] ?? '', members[0] ?? []).text) !== ''
}

const languages = (): readonly string[] => LANGS

describe('tables for review', () => {
  it('hold every unit, text, note and state through XLSX and back', () => {
    fc.assert(
      fc.property(anyReview, anyWords, (work, words) => {
        const bytes = bytesOf(writeXlsx(reviewTable(work, wholeScope(), words), ignore))
        const [sheet] = readWorkbook(sourceOf(bytes, 'a.xlsx'))
        expectSame(work, readReviewTable(sheet?.read() ?? [], languages), ALL, words)
      }),
      RUNS,
    )
  })

  it('hold every unit, text, note and state through DOCX and back', () => {
    fc.assert(
      fc.property(anyReview, anyWords, (work, words) => {
        const bytes = bytesOf(writeDocx(reviewTable(work, wholeScope(), words), ignore))
        const [table] = readDocxTables(sourceOf(bytes, 'a.docx'))
        expectSame(work, readReviewTable(table?.rows ?? [], languages), ALL, words)
      }),
      RUNS,
    )
  })

  it('hold every unit, text, note and state through CSV and back', () => {
    fc.assert(
      fc.property(anyReview, anyWords, (work, words) => {
        const text = [...writeCsv(reviewTable(work, wholeScope(), words), ignore)].join('')
        const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',' })
        const rows = data.map((row) => row.map(readCell))
        expectSame(work, readReviewTable(rows, languages), ALL, words)
      }),
      RUNS,
    )
  })

  it('are known again in any language, with what a reviewer chose from the list in it', () => {
    for (const language of LANGUAGES) {
      const { columns, states } = formWords(language)
      const finding: ReviewFinding = {
        ...{ category: 'number', severity: 'major', confidence: 0.9, state: 'confirmed', message: '5, 57' },
        evidence: [{ version: 1, segment: 11, start: 0, end: 1, text: '5', role: 'place' }],
      }
      const work = reviewWorkOf(LANGS, [{ ...unit(['一', '5', '', '']), findings: [finding] }])
      const [head = [], row = []] = Papa.parse<string[]>(
        [...writeCsv(reviewTable(work, wholeScope(), language), ignore)].join('').slice(1).trim(),
        { delimiter: ',' },
      ).data
      const { severities, categories, states: decided } = reportWords(language)
      expect(row[7]).toBe(`${categories.number} (${severities.major}, ${decided.confirmed}): 5, 57`)
      const chosen = row.with(1, states.doubtful.toLocaleUpperCase(language)).with(6, 'Why?')
      // A reviewer may put the columns into another order.
      const moved = [head, chosen].map((cells) => cells.toReversed())
      const returned = readReviewTable(moved, languages)
      expect(returned?.remarks).toEqual([])
      expect(returned?.rows[0]).toMatchObject({ state: 'doubtful', note: 'Why?' })
      const twice = (): unknown => readReviewTable([[...head, columns.note], chosen], languages)
      expect(refusalOf(twice).message).toContain(columns.note)
    }
  })

  it('are the same bytes for the same units', () => {
    const [work] = fc.sample(anyReview, { seed: 3, numRuns: 1 })
    if (work === undefined) throw new Error('no sample')
    for (const write of [writeXlsx, writeDocx]) {
      const one = bytesOf(write(reviewTable(work, wholeScope()), ignore))
      expect(Buffer.compare(one, bytesOf(write(reviewTable(work, wholeScope()), ignore)))).toBe(0)
    }
  })

  it('give a spreadsheet no formula to compute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = writeCell(text)
        expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
        expect(readCell(Papa.parse<string[]>(cell, { delimiter: ',' }).data[0]?.[0] ?? '')).toBe(text)
      }),
      { seed: 5, numRuns: 300 },
    )
    const work = reviewWorkOf(LANGS, [unit(['=1+1', '+2', '-3', '@x'])])
    const parts = unzipSync(bytesOf(writeXlsx(reviewTable(work, wholeScope()), ignore)))
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
    expect(sheet).not.toContain('<f>')
    expect(sheet.match(/t="inlineStr"/g)?.length).toBe(16)
  })

  it('cut what no cell can hold, and know it again', () => {
    const long = '字'.repeat(40_000)
    const work = reviewWorkOf(LANGS, [unit([long, 'b', 'c', 'd'])])
    const bytes = bytesOf(writeXlsx(reviewTable(work, wholeScope()), ignore))
    const [sheet] = readWorkbook(sourceOf(bytes, 'a.xlsx'))
    const returned = readReviewTable(sheet?.read() ?? [], languages)
    expect(returned?.rows[0]?.texts[0]).toBe(limitCell(long))
    expect(limitCell(long)).toHaveLength(32_767)
    expect(isUnchanged('zh', [long], limitCell(long), 'lines')).toBe(true)
  })

  it('set each text in its language, and right-to-left ones as such', () => {
    const work = reviewWorkOf(LANGS, [unit(['中', 'tr', 'عربي', 'en'])])
    const parts = unzipSync(bytesOf(writeDocx(reviewTable(work, wholeScope()), ignore)))
    const document = new TextDecoder().decode(parts['word/document.xml'])
    for (const tag of ['w:eastAsia="zh-CN"', 'w:val="tr-TR"', 'w:bidi="ar-EG"', 'w:val="en-US"'])
      expect(document).toContain(`<w:lang ${tag}>`)
    expect(document.match(/<w:bidi>/g)).toHaveLength(1)
    expect(document.match(/<w:rtl>/g)).toHaveLength(1)
  })
})

describe('XLIFF for review', () => {
  it.each(['1.2', '2.1'] as const)(
    '%s holds every unit with a source, its codes, note and state, and gives them back',
    (version) => {
      fc.assert(
        fc.property(anyReview, (work) => {
          const scope = wholeScope([3, 0])
          const write = (): string => [...writeXliff(work, scope, version, '1.0.0', ignore, ignore)].join('')
          if (![...unitsIn(work.units, scope)].some((one) => hasSource(one, [3, 0]))) {
            expect(refusalOf(write).code).toBe('bad-argument')
            return
          }
          const read = unitsOf(write())
          expectSame(work, returnedXliff(read), [3, 0])
          const units = [...unitsIn(work.units, scope)].filter((one) => hasSource(one, [3, 0]))
          units.forEach((one, n) => {
            const sides = ['en', 'zh'].map((lang, at) => sideText(lang, one.members[at] ?? []))
            const codes = sides.map((side) =>
              side.codes.map(({ role, content }) => [role, textOf({ content })]),
            )
            expect(
              read[n]?.texts.map((text) =>
                text.codes.map(({ role, content }) => [role, textOf({ content })]),
              ),
            ).toEqual(codes.slice(0, read[n]?.texts.length))
          })
        }),
        RUNS,
      )
    },
  )

  it.each(['1.2', '2.1'] as const)('%s tells findings as localization quality issues', (version) => {
    const finding: ReviewFinding = {
      ...{ category: 'number', severity: 'critical', confidence: 0.9, state: 'open' },
      ...{ message: '5 here, 57 there' },
      evidence: [{ version: 1, segment: 11, start: 4, end: 6, text: '57', role: 'place' }],
    }
    const dismissed: ReviewFinding = { ...finding, state: 'dismissed', message: 'dismissed' }
    const one = { ...unit(['has 5', 'has 57 now', '', '']), findings: [finding, dismissed] }
    const work = reviewWorkOf(LANGS, [one])
    const text = [...writeXliff(work, wholeScope([0, 1]), version, '1.0.0', ignore, ignore)].join('')
    expect(text).toContain('locQualityIssueType="numbers"')
    expect(text).toContain('locQualityIssueComment="number: 5 here, 57 there"')
    expect(text).toContain('locQualityIssueSeverity="100"')
    expect(text).not.toContain('dismissed')
    if (version === '2.1') expect(text).toMatch(/has <sm [^>]*><\/sm>57<em startRef="m1"><\/em> now/)
    expect(unitsOf(text)[0]?.texts[1]?.text).toBe('has 57 now')
  })
})

describe('JSON Lines', () => {
  it('hold a unit a line, with texts as they are', () => {
    fc.assert(
      fc.property(anyReview, (work) => {
        const lines = [...writeJsonLines(work, wholeScope(), ignore)].join('').trimEnd().split('\n')
        const units = [...unitsIn(work.units, wholeScope())]
        expect(lines.filter((line) => line !== '')).toHaveLength(units.length)
        units.forEach((one, n) => {
          const parsed: unknown = JSON.parse(lines[n] ?? '')
          expect(parsed).toMatchObject({
            ...{ unit: one.id, row: one.row, state: one.state, note: asWritten(one.note) },
            versions: one.members.map((segments, version) => ({
              lang: LANGS[version],
              segments: segments.map(({ text, id }) => ({
                id,
                text: text.replace(/\p{Surrogate}/gu, '\ufffd'),
              })),
            })),
          })
        })
      }),
      RUNS,
    )
  })
})

describe('the HTML reading copy', () => {
  it('says in the language asked for what it says itself', () => {
    const html = (language: Language): string =>
      [
        ...writeHtml(
          [
            {
              work: reviewWorkOf(LANGS, [{ ...unit(['a', '', '', '']), state: 'accepted' }]),
              scope: wholeScope(),
            },
          ],
          ...([language, ignore, ignore] as const),
        ),
      ].join('')
    for (const language of LANGUAGES) {
      const { columns, states, noCounterpart } = formWords(language)
      expect(html(language)).toContain(`<html lang="${language}">`)
      for (const words of [`>${columns.unit}<`, `>${states.accepted}<`, `title="${noCounterpart}"`])
        expect(html(language)).toContain(words)
    }
  })

  it('holds nothing that a browser would run or fetch, and the language of each text', () => {
    fc.assert(
      fc.property(anyReview, (work) => {
        const html = [...writeHtml([{ work, scope: wholeScope() }], 'en', ignore, ignore)].join('')
        expect(html).not.toMatch(/<script|\son\w+=|https?:|<b>|src=|<link/)
        expect(html).toContain('A &lt;work&gt;')
        if ([...unitsIn(work.units, wholeScope())].length > 0)
          expect(html).toContain('<td lang="ar" dir="rtl">')
      }),
      RUNS,
    )
  })
})

describe('what a file is known by', () => {
  it('is written and read for any name of a work', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const origin = { ...wholeScope([2, 0]), words: 'tr' as const, project: 'f00d', work: 1, seq: 2, name }
        const written = writeOrigin(origin)
        expect(written).not.toMatch(/\s/)
        expect(readOrigin(written)).toEqual({ ...origin, name: name.replace(/\p{Surrogate}/gu, '\ufffd') })
      }),
      { seed: 9, numRuns: 200 },
    )
    for (const text of ['', 'parallax:', 'parallax:a?work=x&seq=1&versions=0', 'http://a?work=1'])
      expect(readOrigin(text)).toBeNull()
  })

  it('is another one when a text, a note or a state is', () => {
    const one = unit(['a', 'b', 'c', 'd'])
    const keys = [
      one,
      { ...one, note: 'x' },
      { ...one, state: 'accepted' as const },
      { ...one, id: 2 },
      unit(['a', 'b', 'c', 'e']),
    ]
    expect(new Set(keys.map(writeKey)).size).toBe(keys.length)
    expect(cellText(['a\r\nb', ' c '])).toBe('a\nb\nc')
  })
})

function unit(texts: readonly string[]): ReviewUnit {
  return {
    ...{ id: 1, row: 0, state: 'unreviewed', note: '', confidence: null, findings: [] },
    members: texts.map((text, n) =>
      text === ''
        ? []
        : [{ ...{ id: n + 10, index: 0, paragraph: 0, kind: 'body', original: null, codes: [] }, text }],
    ),
  }
}

function unitsOf(text: string): readonly AlignedUnit[] {
  return [...readAligned(new XliffReader(), [text])].flatMap((event) =>
    event.kind === 'unit' ? [event.unit] : [],
  )
}
