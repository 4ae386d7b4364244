import type { AuditReport } from '#shared/report/report'

/** The report as JSON, with everything it holds: see `report.ts` for the fields. Segments are counted from 0. */
export function reportJson(report: AuditReport): string {
  return `${JSON.stringify({ format: 'parallax-report', version: 1, ...report }, null, 1)}\n`
}
