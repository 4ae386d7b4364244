import type { ReactNode } from 'react'
import type { WorkSummary } from '#shared/api'
import { SEVERITIES } from '#shared/model'
import { count } from '#renderer/ui/numbers'

/** Penalty points of each version, and what nobody read yet. */
export function Scorecard({ summary }: { summary: WorkSummary }): ReactNode {
  const { scorecard, versions, unread, signed } = summary
  const severities = SEVERITIES.toReversed()
  return (
    <div className="report-scores">
      <table>
        <caption className="faint">Confirmed errors, and points per 1,000 words or characters</caption>
        <thead>
          <tr>
            <th scope="col">Version</th>
            {severities.map((severity) => (
              <th key={severity} scope="col" className="number">
                {severity}
              </th>
            ))}
            <th scope="col" className="number">
              points
            </th>
            <th scope="col" className="number">
              per 1,000
            </th>
          </tr>
        </thead>
        <tbody>
          {scorecard.map(({ version, size, errors, points, perThousand }) => (
            <tr key={version}>
              <th scope="row">
                {versions[version]?.lang}{' '}
                <span className="faint">
                  {count(size.count)} {size.of}
                </span>
              </th>
              {severities.map((severity) => (
                <td key={severity} className="number">
                  {count(errors[severity])}
                </td>
              ))}
              <td className="number">{count(points)}</td>
              <td className="number">{perThousand === null ? '–' : perThousand.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="faint">
        Left: {count(unread.unreviewed)} units unreviewed, {count(unread.doubtful)} doubtful;{' '}
        {count(unread.open)} divergences and {count(unread.hints)} hints open.{' '}
        {signed.length === 0
          ? 'Nobody has signed.'
          : signed
              .map(
                ({ reader, reading, current }) =>
                  `${reading} reading: ${reader}${current ? '' : ' (changed since)'}`,
              )
              .join('; ')}
      </p>
    </div>
  )
}
