import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { characterChart } from '#main/reports/docx-charts'
import { reportDocx } from '#main/reports/report-docx'
import { byVersion, tracks } from '#shared/report/charts'
import { reportWords } from '#shared/report/words/languages'
import { corpusProjects } from '#support/corpus-project'
import { sampleReport } from '#support/report'

const projects = corpusProjects()

describe('a report as a Word document', () => {
  it('begins each work but the first on a page of its own, and keeps what heads a table with it', async () => {
    const { api } = await projects.open()
    const file = join(projects.folder, 'report.docx')
    await api.reportFile({ works: [], format: 'docx', lang: 'ru', file })
    const xml = new TextDecoder().decode(unzipSync(readFileSync(file))['word/document.xml'])
    expect(xml.match(/<w:pageBreakBefore>/gu)).toHaveLength(1)
    const before = [...xml.matchAll(/<w:p>((?:(?!<w:p>).)*)<\/w:p><w:tbl>/gsu)].map(([, inside]) => inside)
    expect(before.length).toBeGreaterThan(10)
    for (const inside of before) expect(inside).toMatch(/<w:keepNext>|w:val="Heading\d"/u)
    expect(xml).toContain('<w:jc w:val="right">')
  })

  it('draws counts as bars and places as marks, told apart by shape and ink', () => {
    const [work] = sampleReport().works
    if (work === undefined) throw new Error('the sample has a work')
    const shown = (rows: ReturnType<typeof characterChart>['rows']): string[] =>
      rows.map((runs) => runs.map(({ text }) => text).join(''))
    expect(shown(characterChart({ of: 'version', bars: byVersion(work) }).rows)).toEqual(['█', '███'])
    const [en, zh] = shown(characterChart({ of: 'text', tracks: tracks(work) }).rows)
    expect([en?.length, zh?.length]).toEqual([48, 48])
    expect(zh).toMatch(/◆/u)
    const whole = Buffer.concat([...reportDocx(sampleReport(), reportWords('en'))])
    const again = Buffer.concat([...reportDocx(sampleReport(), reportWords('en'))])
    expect(whole.equals(again)).toBe(true)
  })
})
