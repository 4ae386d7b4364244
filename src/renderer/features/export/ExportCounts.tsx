import { useState, type ReactNode } from 'react'
import type { ExportEntriesQuery, ExportPreview } from '#shared/exchange/export-calls'
import { LEFT_OUT_REASONS } from '#shared/exchange/selection'
import { WHY } from '#renderer/features/export/words'
import { count, counted } from '#renderer/ui/numbers'
import { ExportList } from '#view/features/export/ExportList'
import { ExportProblems } from '#view/features/export/ExportProblems'

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
  if (report === null) return <p className="faint export-counts">Counting …</p>
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
        <b className="number">{counted(report.units, 'unit')}</b> to write,{' '}
        <span className="number">{count(out)}</span> left out
        {report.dropped > 0 && `; ${counted(report.dropped, 'character')} that the file cannot hold dropped`}
      </p>
      <ExportProblems report={report} />
      <div className="export-chips" role="group" aria-label="Show">
        {chip('in', 'going in', report.units)}
        {chip('out', 'left out', out)}
        {reasons.length > 1 && reasons.map((why) => chip(why, WHY[why], report.leftOut[why]))}
      </div>
      <ExportList key={`${report.preview} ${shown}`} preview={report.preview} which={shown} />
    </div>
  )
}
