import type { AuditReport } from '#shared/report/report'
import { inEnglish } from '#shared/words/in-words'

/** The report as JSON, with everything it holds: see `report.ts` for the fields. Segments are counted from 0, reasons are in English. */
export function reportJson(report: AuditReport): string {
  const works = report.works.map((work) => ({
    ...work,
    divergences: work.divergences.map((one) => ({ ...one, message: inEnglish(one.message) })),
  }))
  return `${JSON.stringify({ format: 'parallax-report', version: 1, ...report, works }, null, 1)}\n`
}
