import { isAbsolute } from 'node:path'
import type { ReportQuery, WorkSummary } from '#shared/api'
import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Store } from '#main/db/store'
import { writeWhole } from '#main/files/write-file'
import { auditReport } from '#main/reports/audit-report'
import { reportFormat } from '#main/reports/report-format'
import { writeReport } from '#main/reports/write-report'
import { inEnglishOnly, say } from '#shared/words/message'

/** See `Api.reportSummary`. */
export function reportSummary(store: Store, work: WorkId): WorkSummary {
  const [report] = auditReport(store, [work]).works
  if (report === undefined) throw new Refusal('not-found', say('project.noWorkHere', { work: String(work) }))
  const { name, title, about, date, versions, pairs, units, scorecard, unread, signed, checked, outdated } =
    report
  return { name, title, about, date, versions, pairs, units, scorecard, unread, signed, checked, outdated }
}

/** See `Api.reportFile`. */
export async function reportFile(
  store: Store,
  query: ReportQuery & { readonly file: string },
): Promise<null> {
  const { works, file, format, lang } = query
  if (!isAbsolute(file)) throw new Refusal('bad-argument', inEnglishOnly(`${file} is not an absolute path`))
  reportFormat(query)
  await writeWhole(file, writeReport(auditReport(store, works), format, lang))
  return null
}
