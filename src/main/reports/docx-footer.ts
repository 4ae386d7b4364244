import type { ReportWords } from '#shared/report/words/words'
import { XmlWriter } from '#shared/xml/writer'
import { WORD } from '#main/exporters/docx-styles'
import { settingOf, writeRun, type RunLook } from '#main/exporters/docx-text'
import { empty } from '#main/exporters/package'

const QUIET: RunLook = { quiet: true }
/** The fields that a program which lays the document out puts numbers into (ISO/IEC 29500-1, 17.16.5). */
const FIELDS: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' }

/** `word/footer.xml` of a report: the name of the project on the left, the page and how many there are on the right. */
export function pageFooter(project: string, across: number, words: ReportWords): string {
  const xml = new XmlWriter()
  const setting = settingOf(words.lang)
  xml.start('w:ftr', { 'xmlns:w': WORD }).start('w:p').start('w:pPr').start('w:tabs')
  empty(xml, 'w:tab', { 'w:val': 'right', 'w:pos': String(across) })
  xml.end().end()
  writeRun(xml, `${project}\t`, setting, QUIET)
  for (const piece of words.pageOf.split(/(\{pages?\})/u)) {
    const field = FIELDS[piece]
    if (field === undefined) {
      writeRun(xml, piece, setting, QUIET)
      continue
    }
    xml.start('w:fldSimple', { 'w:instr': ` ${field} ` })
    // What is shown until the pages are counted.
    writeRun(xml, '1', setting, QUIET)
    xml.end()
  }
  return xml.end().end().take()
}
