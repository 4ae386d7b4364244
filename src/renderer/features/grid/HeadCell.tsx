import { useState, type DragEvent, type ReactNode } from 'react'
import type { VersionView } from '#shared/api'
import { inTurn } from '#renderer/commands/dispatch'
import { dropColumn } from '#renderer/commands/columns'
import { pinned, stays } from '#renderer/features/grid/pinned'
import { setPivot } from '#renderer/reading'
import { endonym, languageName } from '#renderer/ui/language'
import { t } from '#renderer/words/words'
import { ColumnEdge } from '#view/features/grid/ColumnEdge'

/** What a dragged head is, to nobody but this window. */
const DRAGGED = 'application/x-parallax-version'

/** Head of a column: a click orders the units by it, a drag puts it elsewhere, its edge makes it wider. */
export function HeadCell({
  version: { id, lang, title, file },
  left,
  place,
  orders,
  here,
}: {
  version: VersionView
  left: number | null
  /** 1-based place of the column in the grid. */
  place: number
  /** The units are in the order of this version. */
  orders: boolean
  here: boolean
}): ReactNode {
  const [over, setOver] = useState(false)
  const takes = (event: DragEvent): boolean => event.dataTransfer.types.includes(DRAGGED)
  return (
    <div
      role="columnheader"
      aria-colindex={place}
      className={`head-cell${pinned(left)}${here ? ' here' : ''}${over ? ' over' : ''}`}
      style={stays(left)}
      data-version={id}
      onDragOver={(event) => {
        if (!takes(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (!takes(event)) return
        event.preventDefault()
        dropColumn(Number(event.dataTransfer.getData(DRAGGED)), id)
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        className="head-name cut"
        draggable
        title={[
          `${languageName(lang)} · ${title === '' ? file : title}`,
          orders ? t('grid.ordered') : t('grid.orderBy'),
        ].join('\n')}
        onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, String(id))}
        onClick={() => inTurn(() => setPivot(id))}
      >
        <b lang={lang} className="text">
          {endonym(lang)}
        </b>
        {orders && (
          <span className="order-sign">
            <i aria-hidden="true">↓</i>
            <span className="unseen"> {t('grid.ordered')}</span>
          </span>
        )}
        <span className="faint" lang={lang}>
          {' '}
          {title}
        </span>
      </button>
      <ColumnEdge version={id} />
    </div>
  )
}
