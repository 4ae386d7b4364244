import { useState, type ReactNode } from 'react'
import type { ExportEntriesQuery, ExportPreview } from '#shared/exchange/export-calls'
import { LEFT_OUT_REASONS } from '#shared/exchange/selection'
import { count } from '#renderer/ui/numbers'
import { ExportList } from '#view/features/export/ExportList'
import { ExportProblems } from '#view/features/export/ExportProblems'
import { t } from '#renderer/words/words'

/** How many units would be written and how many stay out and why, both listed, and what the check of the file says. */
export function ExportCounts({
  report,
  refusal,
}: {
  report: ExportPreview | null
  /** Why nothing can be written as it is chosen. */
  refusal: string | null
}): ReactNode {
  const [which, setWhich] = useState<ExportEntriesQuery['which']>('out')
  if (refusal !== null)
    return (
      <p className="export-counts" role="status">
        {refusal}
      </p>
    )
  if (report === null) return <p className="faint export-counts">{t('exporting.counting')}</p>
  const out = LEFT_OUT_REASONS.reduce((sum, why) => sum + report.leftOut[why], 0)
  const reasons = LEFT_OUT_REASONS.filter((why) => report.leftOut[why] > 0)
  const shown = which === 'in' || which === 'out' || report.leftOut[which] > 0 ? which : 'out'
  const chip = (of: ExportEntriesQuery['which'], words: string, number: number): ReactNode => (
    <button
      key={of}
      type="button"
      className="chip number"
      aria-pressed={shown === of}
      onClick={() => setWhich(of)}
    >
      {words} {count(number)}
    </button>
  )
  return (
    <div className="export-counts">
      <p role="status">
        <b className="number">{t('exporting.toWrite', { count: report.units })}</b>
        <span className="number"> · {t('exporting.leftOut', { count: out })}</span>
        {report.dropped > 0 && ` · ${t('exporting.dropped', { count: report.dropped })}`}
      </p>
      {report.outdated > 0 && <p>{t('exporting.outdated', { count: report.outdated })}</p>}
      <ExportProblems report={report} />
      <div className="export-chips" role="group" aria-label={t('exporting.show')}>
        {chip('in', t('exporting.in'), report.units)}
        {chip('out', t('exporting.out'), out)}
        {reasons.length > 1 &&
          reasons.map((why) => chip(why, t(`exporting.why.${why}`), report.leftOut[why]))}
      </div>
      <ExportList key={`${report.preview} ${shown}`} preview={report.preview} which={shown} />
    </div>
  )
}
