import type { ReactNode } from 'react'
import type { WorkSummary } from '#shared/api'
import { SEVERITIES } from '#shared/model'
import { count, decimal } from '#renderer/ui/numbers'
import { sentences } from '#renderer/ui/lists'
import { names, t } from '#renderer/words/words'

/** Penalty points of each version, and what nobody read yet. */
export function Scorecard({ summary }: { summary: WorkSummary }): ReactNode {
  const { scorecard, versions, unread, signed } = summary
  const severities = SEVERITIES.toReversed()
  return (
    <div className="report-scores">
      <table>
        <caption className="faint">{t('report.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('common.version')}</th>
            {severities.map((severity) => (
              <th key={severity} scope="col" className="number">
                {names().severities[severity]}
              </th>
            ))}
            <th scope="col" className="number">
              {t('report.points')}
            </th>
            <th scope="col" className="number">
              {t('report.per', { thousand: 1000 })}
            </th>
          </tr>
        </thead>
        <tbody>
          {scorecard.map(({ version, size, errors, points, perThousand }) => (
            <tr key={version}>
              <th scope="row">
                {versions[version]?.lang}{' '}
                <span className="faint">
                  {count(size.count)} {names()[size.of]}
                </span>
              </th>
              {severities.map((severity) => (
                <td key={severity} className="number">
                  {count(errors[severity])}
                </td>
              ))}
              <td className="number">{count(points)}</td>
              <td className="number">{perThousand === null ? '–' : decimal(perThousand, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="faint">
        {sentences(
          t('report.left', unread),
          signed.length === 0
            ? t('report.nobody')
            : signed
                .map(
                  ({ reader, reading, current }) =>
                    `${t(`report.signed.${reading}`, { reader })}${current ? '' : ` (${t('report.since')})`}`,
                )
                .join('; '),
        )}
      </p>
    </div>
  )
}
