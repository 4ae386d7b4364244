import { Refusal } from '#shared/errors'
import { REPORT_FORMAT_IDS, type ReportFormatId } from '#shared/report/formats'
import { reportHtml } from '#shared/report/html/page'
import { reportJson } from '#shared/report/json'
import type { AuditReport } from '#shared/report/report'
import { REPORT_LANGUAGES, reportWords, type ReportLanguage } from '#shared/report/words/languages'
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
  lang: ReportLanguage,
): Iterable<string | Uint8Array> {
  return WRITERS[format](report, reportWords(lang))
}

/** What a query from outside asks for; refuses a format or language that there is none of. */
export function reportAs(
  format: unknown,
  lang: unknown,
): { readonly format: ReportFormatId; readonly lang: ReportLanguage } {
  const known = REPORT_FORMAT_IDS.find((id) => id === format)
  if (known === undefined)
    throw new Refusal(
      'bad-argument',
      `there is no report as ${String(format)}; there are ${REPORT_FORMAT_IDS.join(', ')}`,
    )
  const language = REPORT_LANGUAGES.find((id) => id === lang)
  if (language === undefined)
    throw new Refusal(
      'bad-argument',
      `there is no report in ${String(lang)}; there are ${REPORT_LANGUAGES.join(', ')}`,
    )
  return { format: known, lang: language }
}
