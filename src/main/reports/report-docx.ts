import { composeHead, composeWork } from '#shared/report/compose'
import type { AuditReport } from '#shared/report/report'
import type { ReportWords } from '#shared/report/words/words'
import { XmlWriter } from '#shared/xml/writer'
import { documentStyles, WORD } from '#main/exporters/docx-styles'
import { contentTypes, CORE_RELATION, coreProperties, empty, relationships } from '#main/exporters/package'
import { zipOf, type ZipEntry } from '#main/exporters/zip'
import { DocxBlocks } from '#main/reports/docx-blocks'

/** A4 upright, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 900 } as const
const CHUNK = 1 << 16

/** The report as an Office Open XML text document (ISO/IEC 29500, transitional), with headings that make an outline. */
export function* reportDocx(report: AuditReport, words: ReportWords): Generator<Uint8Array> {
  const type = 'officedocument.wordprocessingml'
  const parts = {
    '/word/document.xml': `${type}.document.main`,
    '/word/styles.xml': `${type}.styles`,
    '/docProps/core.xml': 'package.core-properties',
  }
  const main = { id: 'document', type: 'officeDocument', target: 'word/document.xml' }
  const styles = { id: 'styles', type: 'styles', target: 'styles.xml' }
  const entries: readonly ZipEntry[] = [
    { name: '[Content_Types].xml', chunks: [contentTypes(parts)] },
    { name: '_rels/.rels', chunks: [relationships([main, CORE_RELATION])] },
    { name: 'docProps/core.xml', chunks: [coreProperties(`${words.title}: ${report.project}`)] },
    { name: 'word/_rels/document.xml.rels', chunks: [relationships([styles])] },
    { name: 'word/styles.xml', chunks: [documentStyles()] },
    { name: 'word/document.xml', chunks: body(report, words) },
  ]
  yield* zipOf(entries)
}

function* body(report: AuditReport, words: ReportWords): Generator<string> {
  const xml = new XmlWriter()
  const page = new DocxBlocks(xml, words, PAGE.width - 2 * PAGE.margin)
  xml.start('w:document', { 'xmlns:w': WORD }).start('w:body')
  page.styled('Title', [{ text: words.title }])
  page.write(composeHead(report, words))
  for (const work of report.works)
    for (const block of composeWork(work, report, words)) {
      page.write(block)
      if (xml.pending >= CHUNK) yield xml.take()
    }
  xml.start('w:sectPr')
  empty(xml, 'w:pgSz', { 'w:w': String(PAGE.width), 'w:h': String(PAGE.height) })
  const edge = String(PAGE.margin)
  empty(xml, 'w:pgMar', {
    ...{ 'w:top': edge, 'w:right': edge, 'w:bottom': edge, 'w:left': edge },
    ...{ 'w:header': '360', 'w:footer': '360', 'w:gutter': '0' },
  })
  yield xml.end().end().end().take()
}
