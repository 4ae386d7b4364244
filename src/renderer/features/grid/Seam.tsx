import type { MouseEvent, ReactNode } from 'react'
import { inTurn } from '#renderer/commands/dispatch'
import { goToRow } from '#renderer/reading'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** Where text was moved: what stands before it in its version stands elsewhere in the grid, and a click goes there. */
export function Seam({ row, after }: { row: number; after: number | null }): ReactNode {
  if (after === null) return null
  const said = t('grid.seam', { unit: ordinal(after) })
  const go = (event: MouseEvent): void => {
    event.stopPropagation()
    inTurn(() => goToRow(after))
  }
  return (
    <button type="button" tabIndex={-1} className="seam" title={said} aria-label={said} onClick={go}>
      <span aria-hidden="true">{after < row ? '↥' : '↧'}</span> {ordinal(after)}
    </button>
  )
}
