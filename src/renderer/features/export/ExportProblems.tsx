import type { ReactNode } from 'react'
import type { ExportPreview } from '#shared/exchange/export-calls'
import { count, counted } from '#renderer/ui/numbers'

/** What the validator says of the file as it would be written. */
export function ExportProblems({ report: { problems, found } }: { report: ExportPreview }): ReactNode {
  if (found === 0) return null
  const errors = problems.some(({ severity }) => severity === 'error')
  return (
    <details className="export-problems">
      <summary className={errors ? 'bad' : 'warn'}>
        {counted(found, 'place')} that a reader may stumble over
      </summary>
      <ul tabIndex={0} aria-label="What the check of the file says">
        {problems.map(({ rule, unit, message }, n) => (
          <li key={n}>
            <span className="faint number">{unit === null ? rule : `unit ${count(unit.number)}`}</span>
            <span>{message}</span>
          </li>
        ))}
        {found > problems.length && <li className="faint">and {count(found - problems.length)} more</li>}
      </ul>
    </details>
  )
}
