import type { ReactNode } from 'react'
import { currentRow, useView } from '#renderer/store'
import { probability, signed } from '#renderer/ui/numbers'
import { Note } from '#view/features/segment/Note'
import { t } from '#renderer/words/words'

/** Log-odds that fill the bar. */
const FULL = 5

/** How sure the aligner is of the unit, and what speaks for it and against it. */
export function Reasons(): ReactNode {
  const row = useView(currentRow)
  if (row === null) return <div className="segment-why" />
  return (
    <div className="segment-why">
      <div className="segment-head">
        <span>
          {row.confidence === null ? (
            <span className="faint">{t('segment.unitOf', { origin: t(`segment.${row.origin}`) })}</span>
          ) : (
            <>
              <b className="number">{t('segment.confidence', { value: probability(row.confidence) })}</b>{' '}
              <span className="faint">{t(`segment.${row.origin}`)}</span>
            </>
          )}
        </span>
      </div>
      <dl className="reasons">
        {row.reasons.map(({ source, score }) => (
          <div key={source}>
            <dt>{t(`segment.reason.${source}`)}</dt>
            <dd>
              <span className="reason-bar" aria-hidden="true">
                <i
                  className={score < 0 ? 'against' : 'for'}
                  style={{ width: `${Math.min(100, (100 * Math.abs(score)) / FULL)}%` }}
                />
              </span>
              <span className="number">{signed(score)}</span>
            </dd>
          </div>
        ))}
        {row.reasons.length > 0 && (
          <div className="reason-sum">
            <dt>{t('segment.together')}</dt>
            <dd>
              <span className="number">{signed(row.reasons.reduce((sum, { score }) => sum + score, 0))}</span>
            </dd>
          </div>
        )}
      </dl>
      {row.conflicts.length > 0 && (
        <p className="faint conflicts">
          {t('segment.refused', {
            count: row.conflicts.length,
            best: probability(Math.max(...row.conflicts.map(({ confidence }) => confidence))),
          })}
        </p>
      )}
      <Note key={row.unit} unit={row.unit} note={row.note} />
    </div>
  )
}
