import type { ReportFormatId } from '#shared/report/formats'
import { reportHtml } from '#shared/report/html/page'
import { reportJson } from '#shared/report/json'
import type { AuditReport } from '#shared/report/report'
import { reportWords } from '#shared/report/words/languages'
import type { Language } from '#shared/words/languages'
import type { ReportWords } from '#shared/report/words/words'
import { reportDocx } from '#main/reports/report-docx'
import { reportCsv, reportXlsx } from '#main/reports/report-tables'

type Writer = (report: AuditReport, words: ReportWords) => Iterable<string | Uint8Array>

const WRITERS: Readonly<Record<ReportFormatId, Writer>> = {
  html: (report, words) => [reportHtml(report, words)],
  docx: reportDocx,
  xlsx: reportXlsx,
  csv: reportCsv,
  json: (report) => [reportJson(report)],
}

/** The file of a report, in chunks; the same report gives the same bytes. */
export function writeReport(
  report: AuditReport,
  format: ReportFormatId,
  lang: Language,
): Iterable<string | Uint8Array> {
  return WRITERS[format](report, reportWords(lang))
}
