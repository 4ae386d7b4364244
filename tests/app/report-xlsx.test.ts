import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { columnBreaks } from '#main/reports/column-breaks'
import { reportXlsx } from '#main/reports/report-tables'
import type { AuditReport } from '#shared/report/report'
import { reportWords } from '#shared/report/words/languages'
import { sampleReport } from '#support/report'

const report = sampleReport()
const bytesOf = (of: AuditReport): Buffer => Buffer.concat([...reportXlsx(of, reportWords('en'))])

function partsOf(of: AuditReport): { readonly workbook: string; readonly sheet: string } {
  const parts = unzipSync(bytesOf(of))
  const part = (name: string): string => new TextDecoder().decode(parts[name])
  return { workbook: part('xl/workbook.xml'), sheet: part('xl/worksheets/sheet2.xml') }
}

/** The sample with a version `times` over, as a work of many versions has it. */
function withVersions(times: number): AuditReport {
  const works = report.works.map((work) => ({
    ...work,
    versions: Array.from({ length: times }, (_, n) => ({
      ...(work.versions[0] ?? raise()),
      lang: `l${n}`,
    })),
  }))
  return { ...report, works }
}

function raise(): never {
  throw new Error('the sample has versions')
}

describe('the sheet of divergences on paper', () => {
  it('stands on A4 across, fitted to its width, with its head on every page and the page below', () => {
    const { workbook, sheet } = partsOf(report)
    expect(sheet).toMatch(/<pageSetUpPr fitToPage="1">/u)
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape">/u,
    )
    expect(sheet).toContain('<oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter>')
    expect(sheet).toMatch(/<pane xSplit="2" ySplit="1" topLeftCell="C2" [^>]*state="frozen">/u)
    expect(sheet).not.toContain('<colBreaks')
    expect(sheet).toMatch(/<autoFilter ref="A1:Q6">/u)
    expect(workbook).toMatch(/localSheetId="1">'[^']+'!\$A:\$B,'[^']+'!\$1:\$1</u)
  })

  it('goes on beside where more versions than can be read fit on a page, and never parts one', () => {
    const { sheet } = partsOf(withVersions(4))
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="2"/u)
    const breaks = [...sheet.matchAll(/<brk id="(\d+)"/gu)].map(([, column]) => Number(column))
    const heads = [...sheet.matchAll(/<c r="[A-Z]+1" [^>]*><is><t [^>]*>([^<]*)/gu)].map(([, head]) => head)
    expect(breaks.map((column) => heads[column])).toEqual(['l2: segment'])
    const columns = [{ width: 100 }, { width: 90, begins: true }, { width: 90 }, { width: 50, begins: true }]
    expect(columnBreaks(columns, 1)).toEqual([1, 3])
    expect(columnBreaks(columns.slice(0, 2), 1)).toEqual([])
  })

  it('has rows as high as what is written in them, figures that can be sorted, and the time of a decision as people read it', () => {
    const long = 'A sentence that goes on. '.repeat(20)
    const works = report.works.map((work) => ({
      ...work,
      divergences: work.divergences.map((one, n) =>
        n === 0
          ? { ...one, note: long, decision: { actor: 'ann', at: '2026-03-01T09:30:00.000Z', reason: '' } }
          : one,
      ),
    }))
    const { sheet } = partsOf({ ...report, works })
    const heights = [...sheet.matchAll(/<row r="\d+" ht="(\d+)"/gu)].map(([, points]) => Number(points))
    expect(heights[1]).toBeGreaterThan(400)
    expect(heights[2]).toBeLessThan(100)
    expect(sheet).toMatch(/<c r="A2" s="\d"><v>1<\/v><\/c>/u)
    expect(sheet).toMatch(/<c r="H2" s="\d"><v>2<\/v><\/c>/u)
    expect(sheet).toContain('>2026-03-01 09:30 UTC<')
    expect(bytesOf(report).equals(bytesOf(report))).toBe(true)
  })
})
