import type { ReactNode } from 'react'
import type { ExportPreview } from '#shared/exchange/export-calls'
import { count } from '#renderer/ui/numbers'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** What the validator says of the file as it would be written. */
export function ExportProblems({ report: { problems, found } }: { report: ExportPreview }): ReactNode {
  if (found === 0) return null
  const errors = problems.some(({ severity }) => severity === 'error')
  return (
    <details className="export-problems">
      <summary className={errors ? 'bad' : 'warn'}>{t('exporting.problems', { count: found })}</summary>
      <ul tabIndex={0} aria-label={t('exporting.problemsOf')}>
        {problems.map(({ unit, message }, n) => (
          <li key={n}>
            <span className="faint number">
              {unit !== null && t('exporting.unit', { number: count(unit.number) })}
            </span>
            <span>{saidInWords(message)}</span>
          </li>
        ))}
        {found > problems.length && (
          <li className="faint">{t('common.more', { count: found - problems.length })}</li>
        )}
      </ul>
    </details>
  )
}
