import type { ReactNode } from 'react'
import type { ExportReport, LeftOutReason } from '#shared/exchange/selection'
import { count, counted } from '#renderer/ui/numbers'

const WHY: Readonly<Record<LeftOutReason, string>> = {
  gap: 'no counterpart',
  comparable: 'comparable only',
  state: 'review state',
  divergence: 'divergence',
  furniture: 'page furniture',
  empty: 'no text',
}
const MOST = 300

/** How many units would be written, and which stay out and why. */
export function ExportCounts({ report }: { report: ExportReport | null }): ReactNode {
  if (report === null) return <p className="faint export-counts">Counting …</p>
  const reasons = Object.entries(report.leftOut).filter(([, number]) => number > 0)
  return (
    <div className="export-counts">
      <p role="status">
        <b className="number">{counted(report.units, 'unit')}</b> to write,{' '}
        <span className="number">{count(report.list.length)}</span> left out
        {report.dropped > 0 && `; ${counted(report.dropped, 'character')} that XML cannot hold dropped`}
      </p>
      {reasons.length > 0 && (
        <p className="faint number">
          {reasons.map(([why, number]) => `${isReason(why) ? WHY[why] : why} ${count(number)}`).join(' · ')}
        </p>
      )}
      {report.list.length > 0 && (
        <ul className="left-out" tabIndex={0} aria-label="Left out">
          {report.list.slice(0, MOST).map(({ unit, why, lang, text }, n) => (
            <li key={`${unit} ${n}`}>
              <span className="faint">{WHY[why]}</span>
              <span className="cut text" lang={lang}>
                {text}
              </span>
            </li>
          ))}
          {report.list.length > MOST && (
            <li className="faint">and {count(report.list.length - MOST)} more</li>
          )}
        </ul>
      )}
    </div>
  )
}

function isReason(why: string): why is LeftOutReason {
  return why in WHY
}
