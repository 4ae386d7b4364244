import { memo, type CSSProperties, type ReactNode } from 'react'
import type { Row } from '#shared/api'
import type { DivergenceId, SegmentId } from '#shared/model'
import type { Picked } from '#renderer/store'
import type { Laid } from '#renderer/features/grid/columns'
import type { Shape } from '#renderer/features/grid/use-shape'
import type { Cursor } from '#renderer/features/grid/cursor'
import { gapKind } from '#renderer/features/grid/gap'
import { ordinal } from '#renderer/ui/numbers'
import { Gutter } from '#view/features/grid/Gutter'
import { GapCell, TextCell } from '#view/features/grid/GridCell'

interface Place {
  readonly top: number
  readonly index: number
  readonly measure: (element: HTMLElement | null) => void
}

function placed(top: number): CSSProperties {
  return { transform: `translateY(${top}px)` }
}

/** One unit. */
export const GridRow = memo(function GridRow({
  row,
  work,
  laid,
  top,
  index,
  measure,
  cursor,
  inRange,
  picked,
  chosen,
  shows,
}: Place & {
  readonly row: Row
  readonly work: Shape
  /** The columns, from left to right. */
  readonly laid: readonly Laid[]
  /** Null where the cursor is on another row. */
  readonly cursor: Cursor | null
  readonly inRange: boolean
  readonly picked: readonly Picked[]
  readonly chosen: DivergenceId | null
  readonly shows: ReadonlySet<SegmentId>
}): ReactNode {
  const look = [
    'row',
    'row-shape',
    cursor === null ? '' : 'current',
    inRange ? 'in-range' : '',
    row.excluded === true ? 'excluded' : '',
  ].join(' ')
  return (
    <div
      role="row"
      className={look}
      style={placed(top)}
      ref={measure}
      data-index={index}
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={inRange || cursor !== null}
    >
      <Gutter row={row} number={ordinal(index)} />
      {laid.map(({ column, left }, n) => {
        const cells = row.cells[column] ?? []
        const shared = { unit: row.unit, column, left, place: n + 2, current: cursor?.column === column }
        if (cells.length === 0) return <GapCell key={column} {...shared} kind={gapKind(work, row, column)} />
        return (
          <TextCell
            key={column}
            {...shared}
            row={index}
            lang={work.versions[column]?.lang ?? 'und'}
            cells={cells}
            segment={cursor?.column === column ? cursor.segment : null}
            picked={picked}
            chosen={chosen}
            shows={shows}
          />
        )
      })}
    </div>
  )
})

/** A row whose text is on its way: it holds the place, quietly. */
export function WaitingRow({
  top,
  index,
  measure,
  columns,
}: Place & { readonly columns: number }): ReactNode {
  return (
    <div
      role="row"
      className="row row-shape waiting"
      style={placed(top)}
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-busy="true"
    >
      <div role="rowheader" className="gutter number" aria-colindex={1}>
        {ordinal(index)}
      </div>
      {Array.from({ length: columns }, (_, column) => (
        <div key={column} role="gridcell" aria-colindex={column + 2} className="cell">
          <i className="waiting-line" />
        </div>
      ))}
    </div>
  )
}
