import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { characterChart } from '#main/reports/docx-charts'
import { reportDocx } from '#main/reports/report-docx'
import { byVersion, tracks } from '#shared/report/charts'
import { reportWords } from '#shared/report/words/languages'
import type { Language } from '#shared/words/languages'
import { corpusProjects } from '#support/corpus-project'
import { sampleReport } from '#support/report'

interface Parts {
  readonly document: string
  readonly footer: string
  readonly relations: string
  readonly types: string
}

/** The parts of the document of the sample; `text` stands for that of its second segment. */
function partsOf(lang: Language, text = 'Two 2.'): Parts {
  const report = sampleReport()
  const works = report.works.map((work) => ({
    ...work,
    divergences: work.divergences.map((one) => ({
      ...one,
      evidence: one.evidence.map((piece) => (piece.whole === 'Two 2.' ? { ...piece, whole: text } : piece)),
    })),
  }))
  const parts = unzipSync(Buffer.concat([...reportDocx({ ...report, works }, reportWords(lang))]))
  const part = (name: string): string => new TextDecoder().decode(parts[name])
  return {
    ...{ document: part('word/document.xml'), footer: part('word/footer.xml') },
    ...{ relations: part('word/_rels/document.xml.rels'), types: part('[Content_Types].xml') },
  }
}

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

  it('numbers its pages in its own language, and repeats the head of a table on each', () => {
    const parts = partsOf('ru')
    const text = parts.footer.replaceAll(/<w:fldSimple w:instr=" (\w+) ">.*?<\/w:fldSimple>/gu, '[$1]')
    expect(text.replaceAll(/<[^>]+>/gu, '')).toBe('sampleСтраница [PAGE] из [NUMPAGES]')
    expect(parts.document).toMatch(/<w:sectPr><w:footerReference w:type="default" r:id="footer">/u)
    expect(parts.relations).toMatch(/Id="footer"[^>]*Target="footer.xml"/u)
    expect(parts.types).toContain('PartName="/word/footer.xml"')
    const heads = parts.document.match(/<w:tblHeader>/gu)?.length
    expect(heads).toBe(parts.document.match(/<w:tbl><w:tblPr>(?:(?!<\/w:tr>).)*EEF1F5/gsu)?.length)
    expect(heads).toBeGreaterThan(5)
  })

  it('keeps a divergence and a short table on one page, and lets a long one break between its quotations', () => {
    const rows = (text: string): string[] => {
      const xml = partsOf('en', text).document
      const [entry = ''] = /Number, .*?(?=<w:pStyle)/su.exec(xml) ?? []
      return entry.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []
    }
    const kept = (row: string): boolean => row.includes('<w:keepNext>')
    // The note of the reader stands below the quotations, so that the last of them is kept with it.
    expect(rows('Two 2.').map(kept)).toEqual([true, true])
    expect(rows(`Two 2. ${'Very long. '.repeat(100)}`).map(kept)).toEqual([false, false])
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
