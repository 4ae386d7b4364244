import type { ReactNode } from 'react'
import type { ExportPreview } from '#shared/api'
import type { LeftOutReason } from '#shared/exchange/selection'
import { count, counted } from '#renderer/ui/numbers'

const WHY: Readonly<Record<LeftOutReason, string>> = {
  gap: 'no counterpart',
  comparable: 'comparable only',
  state: 'review state',
  divergence: 'divergence',
  kind: 'other kinds',
  confidence: 'confidence',
  long: 'too long',
  duplicate: 'said before',
  empty: 'no text',
}

/** How many units would be written, and which stay out and why. */
export function ExportCounts({ report }: { report: ExportPreview | null }): ReactNode {
  if (report === null) return <p className="faint export-counts">Counting …</p>
  const reasons = Object.entries(report.leftOut).filter(([, number]) => number > 0)
  return (
    <div className="export-counts">
      <p role="status">
        <b className="number">{counted(report.units, 'unit')}</b> to write,{' '}
        <span className="number">{count(reasons.reduce((sum, [, number]) => sum + number, 0))}</span> left out
        {report.dropped > 0 && `; ${counted(report.dropped, 'character')} that XML cannot hold dropped`}
      </p>
      {reasons.length > 0 && (
        <p className="faint number">
          {reasons.map(([why, number]) => `${isReason(why) ? WHY[why] : why} ${count(number)}`).join(' · ')}
        </p>
      )}
    </div>
  )
}

function isReason(why: string): why is LeftOutReason {
  return why in WHY
}
