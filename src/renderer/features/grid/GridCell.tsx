import type { ReactNode } from 'react'
import type { Cell } from '#shared/api'
import type { DivergenceId, LanguageTag, SegmentId, UnitId } from '#shared/model'
import type { Picked } from '#renderer/store'
import { cellId } from '#renderer/features/grid/ids'
import { gravest, partWhole } from '#renderer/ui/runs'
import { MarkedText } from '#view/ui/MarkedText'
import './cell.css'

interface Place {
  readonly unit: UnitId
  readonly column: number
  /** The cursor is in this cell. */
  readonly current: boolean
}

/** The segments of one version in one unit. */
export function TextCell({
  unit,
  column,
  current,
  lang,
  cells,
  segment,
  picked,
  chosen,
  shows,
}: Place & {
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
      className={`cell${current ? ' here' : ''}`}
      lang={lang}
      aria-colindex={column + 2}
      aria-selected={current}
      data-column={column}
    >
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
      data-segment={cell.segment}
      data-divergence={whole[0]?.divergence}
    >
      {picked && <span className="unseen">picked: </span>}
      <MarkedText text={cell.text} marks={inside} chosen={chosen} />
      {cell.original !== null && (
        <span className="corrected" lang="en" title={`Source: ${cell.original}`}>
          corrected
        </span>
      )}
    </p>
  )
}

/** A version that has nothing in this unit: said where it should have, left blank where it need not. */
export function GapCell({
  unit,
  column,
  current,
  kind,
}: Place & { readonly kind: 'missing' | 'quiet' }): ReactNode {
  return (
    <div
      role="gridcell"
      id={cellId(unit, column)}
      className={`cell gap ${kind}${current ? ' here' : ''}`}
      aria-colindex={column + 2}
      aria-selected={current}
      data-column={column}
    >
      <span className={kind === 'quiet' && !current ? 'unseen' : ''}>no counterpart</span>
    </div>
  )
}
