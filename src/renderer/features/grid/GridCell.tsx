import type { ReactNode } from 'react'
import type { Cell } from '#shared/api'
import type { DivergenceId, LanguageTag, SegmentId, UnitId } from '#shared/model'
import type { Picked } from '#renderer/store'
import { cellId } from '#renderer/features/grid/ids'
import { pinned, stays } from '#renderer/features/grid/pinned'
import { gravest, partWhole } from '#renderer/ui/runs'
import { MarkedText } from '#view/ui/MarkedText'
import { language, t } from '#renderer/words/words'
import { Seam } from '#view/features/grid/Seam'
import './cell.css'

interface Place {
  readonly unit: UnitId
  /** Place of the version in the work. */
  readonly column: number
  /** 1-based place of the column in the grid. */
  readonly place: number
  /** Where it stays when the grid is scrolled sideways; null for a cell that goes along. */
  readonly left: number | null
  /** The cursor is in this cell. */
  readonly current: boolean
}

/** The segments of one version in one unit. */
export function TextCell({
  unit,
  row,
  column,
  place,
  left,
  current,
  lang,
  cells,
  segment,
  picked,
  chosen,
  shows,
}: Place & {
  /** 0-based. */
  readonly row: number
  readonly lang: LanguageTag
  readonly cells: readonly Cell[]
  readonly segment: SegmentId | null
  readonly picked: readonly Picked[]
  readonly chosen: DivergenceId | null
  /** Segments that show the chosen divergence, not just its counterparts. */
  readonly shows: ReadonlySet<SegmentId>
}): ReactNode {
  return (
    <div
      role="gridcell"
      id={cellId(unit, column)}
      className={`cell${pinned(left)}${current ? ' here' : ''}`}
      style={stays(left)}
      lang={lang}
      aria-colindex={place}
      aria-selected={current}
      data-column={column}
    >
      <Seam row={row} after={cells[0]?.after ?? null} />
      {cells.map((cell) => (
        <Segment
          key={cell.segment}
          cell={cell}
          lang={lang}
          here={cell.segment === segment && cells.length > 1}
          picked={picked.some((one) => one.segment === cell.segment)}
          chosen={chosen}
          shows={shows}
        />
      ))}
    </div>
  )
}

function Segment({
  cell,
  lang,
  here,
  picked,
  chosen,
  shows,
}: {
  cell: Cell
  lang: LanguageTag
  here: boolean
  picked: boolean
  chosen: DivergenceId | null
  shows: ReadonlySet<SegmentId>
}): ReactNode {
  const { whole, inside } = partWhole(cell.text.length, cell.marks)
  const severity = gravest(whole.map((mark) => mark.severity))
  const look = [
    'segment text',
    cell.kind,
    here ? 'here' : '',
    picked ? 'picked' : '',
    severity === null ? '' : `whole ${severity}`,
    shows.has(cell.segment) ? 'chosen' : '',
  ]
  return (
    <p
      className={look.join(' ')}
      lang={lang}
      draggable
      data-segment={cell.segment}
      data-divergence={whole[0]?.divergence}
    >
      {picked && <span className="unseen">{t('grid.picked')} </span>}
      <MarkedText text={cell.text} marks={inside} chosen={chosen} />
      {cell.original !== null && (
        <span className="corrected" lang={language()} title={t('grid.source', { text: cell.original })}>
          {t('grid.corrected')}
        </span>
      )}
    </p>
  )
}

/** A version that has nothing in this unit: said where it should have, left blank where it need not. */
export function GapCell({
  unit,
  column,
  place,
  left,
  current,
  kind,
}: Place & { readonly kind: 'missing' | 'quiet' }): ReactNode {
  return (
    <div
      role="gridcell"
      id={cellId(unit, column)}
      className={`cell gap ${kind}${pinned(left)}${current ? ' here' : ''}`}
      style={stays(left)}
      aria-colindex={place}
      aria-selected={current}
      data-column={column}
    >
      <span className={kind === 'quiet' && !current ? 'unseen' : ''}>{t('grid.gap')}</span>
    </div>
  )
}
