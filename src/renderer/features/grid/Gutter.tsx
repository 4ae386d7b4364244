import type { ReactNode } from 'react'
import type { Row } from '#shared/api'
import { probability } from '#renderer/ui/numbers'
import { StateSign } from '#view/ui/Shape'
import { inRow } from '#renderer/ui/lists'
import { t } from '#renderer/words/words'

/** Number of a unit, what a person thinks of it, and how sure the aligner is: a bar, the fuller the surer. */
export function Gutter({ row, number }: { row: Row; number: string }): ReactNode {
  const words = [
    t('common.unit', { unit: number }),
    row.excluded === true ? t('grid.excluded') : t(`grid.${row.state}`),
    row.confidence === null ? null : t('grid.confidence', { value: probability(row.confidence) }),
    row.conflicts.length > 0 ? t('grid.conflicts') : null,
    row.note === '' ? null : t('grid.note', { text: row.note }),
  ].filter((word) => word !== null)
  return (
    <div role="rowheader" aria-colindex={1} className="gutter" title={words.join(' · ')}>
      <span className="number" draggable>
        {number}
      </span>
      <span className="gutter-signs" aria-hidden="true">
        {row.excluded === true ? <i className="excluded-sign">⊘</i> : <StateSign state={row.state} />}
        {row.note !== '' && <i className="note-sign" />}
        {row.conflicts.length > 0 && <i className="conflict-sign">≠</i>}
      </span>
      {row.confidence !== null && (
        <span className="confidence" aria-hidden="true">
          <i className={level(row.confidence)} style={{ height: `${Math.round(row.confidence * 100)}%` }} />
        </span>
      )}
      <span className="unseen">{inRow(words.slice(1))}</span>
    </div>
  )
}

/** The bar is quiet where there is nothing to worry about. */
function level(confidence: number): string {
  return confidence >= 0.8 ? 'sure' : confidence >= 0.5 ? 'fair' : 'poor'
}
