import { composeHead, composeWork } from '#shared/report/compose'
import type { AuditReport } from '#shared/report/report'
import type { ReportWords } from '#shared/report/words/words'
import { XmlWriter } from '#shared/xml/writer'
import { docxOf, writePage } from '#main/exporters/docx-package'
import { WORD } from '#main/exporters/docx-styles'
import { OFFICE } from '#main/exporters/package'
import { DocxBlocks } from '#main/reports/docx-blocks'
import { pageFooter } from '#main/reports/docx-footer'

/** A4 upright, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 900 } as const
/** Of the lines on it. */
const ACROSS = PAGE.width - 2 * PAGE.margin
const CHUNK = 1 << 16

/** The report as an Office Open XML text document (ISO/IEC 29500, transitional), with headings that make an outline. */
export function reportDocx(report: AuditReport, words: ReportWords): Generator<Uint8Array> {
  return docxOf(
    `${words.title}: ${report.project}`,
    body(report, words),
    pageFooter(report.project, ACROSS, words),
  )
}

function* body(report: AuditReport, words: ReportWords): Generator<string> {
  const xml = new XmlWriter()
  const page = new DocxBlocks(xml, words, ACROSS)
  xml.start('w:document', { 'xmlns:w': WORD, 'xmlns:r': `${OFFICE}/relationships` }).start('w:body')
  page.title(words.title)
  page.write(composeHead(report, words))
  for (const work of report.works) {
    const blocks = composeWork(work, report, words)
    for (const [n, block] of blocks.entries()) {
      page.write(block, blocks[n + 1])
      if (xml.pending >= CHUNK) yield xml.take()
    }
  }
  writePage(xml, PAGE, true)
  yield xml.end().end().take()
}
