import { useEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import { relationOf } from '#shared/model'
import type { ColumnMetrics } from '#shared/views/column-layout'
import { runById } from '#renderer/commands/dispatch'
import { useCells } from '#renderer/features/ribbons/cells'
import { usePairOf, type Pair } from '#renderer/features/ribbons/pair'
import { useRibbons, usePair, type Place, type Side } from '#renderer/features/ribbons/state'
import { goToPlace, ribbonSteering } from '#renderer/features/ribbons/steering'
import { useStage } from '#renderer/features/ribbons/use-stage'
import { steersView } from '#renderer/features/views/steer'
import { useOutline } from '#renderer/features/views/use-outline'
import { useSize } from '#renderer/features/views/use-size'
import { currentWork, useView } from '#renderer/store'
import { takesFocus } from '#renderer/ui/focus'
import { t } from '#renderer/words/words'
import { Bands, GUTTER } from '#view/features/ribbons/Bands'
import { Column, segmentId } from '#view/features/ribbons/Column'
import { RibbonBar, RibbonHeads } from '#view/features/ribbons/RibbonBar'
import { RibbonLegend } from '#view/features/ribbons/RibbonLegend'
import { ViewComing } from '#view/features/views/ViewComing'
import './ribbons.css'

/** Two versions as continuous text that scrolls in step, with ribbons between what belongs together. */
export function Ribbons(): ReactNode {
  const work = useView(currentWork)
  const [left, right] = usePair()
  const [first, second] = [work?.versions[left], work?.versions[right]]
  const ids = useMemo(
    () => (first === undefined || second === undefined ? [] : [first.id, second.id]),
    [first, second],
  )
  const outline = useOutline(ids)
  const missing =
    work !== null && first !== undefined && second !== undefined
      ? relationOf(work, first.id, second.id) === 'translation'
      : false
  const pair = usePairOf(ids.length === 2 ? outline : null, left > right)
  if (work === null) return null
  if (work.versions.length < 2) return <p className="empty">{t('views.onlyOne')}</p>
  return (
    <section className="view ribbons" data-pane="view" aria-label={t('views.ribbons')}>
      <RibbonBar pair={pair} work={work} left={left} right={right} />
      {pair === null ? (
        <ViewComing />
      ) : (
        <RibbonStage key={ids.join(' ')} work={work} pair={pair} columns={[left, right]} missing={missing} />
      )}
      <RibbonLegend missing={missing} />
    </section>
  )
}

function RibbonStage({
  work,
  pair,
  columns,
  missing,
}: {
  readonly work: WorkView
  readonly pair: Pair
  readonly columns: readonly [left: number, right: number]
  /** Whether what has no counterpart is missing there, or need not be there. */
  readonly missing: boolean
}): ReactNode {
  const scroll = useRef<HTMLDivElement>(null)
  const { width, height } = useSize(scroll)
  const compact = useView((now) => now.density === 'compact')
  const metrics = useMemo(() => metricsFor(width, compact), [width, compact])
  const stage = useStage(scroll, pair, metrics, height)
  const seq = useView((now) => now.project?.seq ?? 0)
  const cursor = useView((now) => now.cursor)
  const { by, at: chosen } = useRibbons()
  const [hover, setHover] = useState<number | null>(null)
  const cells = {
    left: useCells(work.id, pair.sides.left.version, stage.drawn.left, seq),
    right: useCells(work.id, pair.sides.right.version, stage.drawn.right, seq),
  }
  const at = placeOf(pair, columns, cursor, chosen)
  const columnOf = (side: Side): number => columns[side === 'left' ? 0 : 1]
  const go = (to: Place): void =>
    goToPlace(pair, columnOf(to.side), to, cells[to.side](to.segment)?.segment ?? null)
  const steering = ribbonSteering(pair, stage, at, go)

  useEffect(() => {
    const take = (): void => scroll.current?.focus({ preventScroll: true })
    take()
    return takesFocus('view', take)
  }, [])
  useEffect(() => steersView(steering))
  const { reveal } = stage
  const revealed = useRef('')
  useEffect(() => {
    const wanted = `${at.side} ${at.segment}`
    // Only where the cursor went: who scrolls away from it may.
    if (height === 0 || revealed.current === wanted) return
    revealed.current = wanted
    reveal(at)
  }, [at, height, reveal])

  const onClick = ({ target }: MouseEvent): void => {
    const place = placeUnder(target)
    if (place !== null) go(place)
    else {
      const row = rowUnder(target)
      const segment = row === null ? -1 : pair.sides.left.rows.indexOf(row)
      if (segment >= 0) go({ side: 'left', segment })
    }
  }
  const common = { pair, by, row: cursor.row, hover }
  return (
    <div className="ribbon-place">
      <RibbonHeads work={work} left={columns[0]} right={columns[1]} />
      <div
        className="ribbon-scroll view-body"
        role="listbox"
        aria-label={t('views.ribbonsOf', { work: work.title })}
        aria-activedescendant={segmentId(at)}
        tabIndex={0}
        ref={scroll}
        onClick={onClick}
        onDoubleClick={() => runById('view.go')}
        onPointerMove={({ target }) => setHover(rowUnder(target))}
        onPointerLeave={() => setHover(null)}
      >
        <div style={{ height: stage.length }} role="presentation">
          <div
            className="ribbon-stage"
            role="presentation"
            style={{ height, gridTemplateColumns: `minmax(0, 1fr) ${GUTTER}px minmax(0, 1fr)` }}
          >
            {(['left', 'right'] as const).map((side) => (
              <Column
                key={side}
                {...common}
                side={side}
                drawn={stage.drawn[side]}
                starts={stage.starts[side]}
                top={stage.top[side]}
                cellOf={cells[side]}
                at={at.side === side ? at.segment : null}
                measured={stage.measured}
              />
            ))}
            <Bands {...common} stage={stage} missing={missing} />
          </div>
        </div>
      </div>
    </div>
  )
}

/** Where the cursor of the view is: where it was put, while the grid's is on the same unit; else where that is. */
function placeOf(
  pair: Pair,
  [left, right]: readonly [number, number],
  { row, column }: { readonly row: number; readonly column: number },
  chosen: Place | null,
): Place {
  if (chosen !== null && pair.sides[chosen.side].rows[chosen.segment] === row) return chosen
  const side: Side = column === right && column !== left ? 'right' : 'left'
  const other: Side = side === 'left' ? 'right' : 'left'
  const segment = pair.sides[side].rows.indexOf(row)
  if (segment >= 0) return { side, segment }
  const beyond = pair.sides[other].rows.indexOf(row)
  if (beyond >= 0) return { side: other, segment: beyond }
  // A unit of other versions: what stands nearest before it here.
  const before = pair.sides[side].rows.findIndex((one) => one > row)
  return { side, segment: Math.max(0, before - 1) }
}

function placeUnder(target: EventTarget): Place | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
  if (element === null) return null
  return {
    side: element.dataset['side'] === 'right' ? 'right' : 'left',
    segment: Number(element.dataset['at']),
  }
}

function rowUnder(target: EventTarget): number | null {
  const row =
    target instanceof Element
      ? target.closest<HTMLElement | SVGElement>('[data-row]')?.dataset['row']
      : undefined
  return row === undefined ? null : Number(row)
}

/** As `ribbons.css` has it; lengths in CSS pixels. */
function metricsFor(width: number, compact: boolean): ColumnMetrics {
  return {
    width: (width - GUTTER) / 2 - 48,
    fontSize: compact ? 14 : 15,
    lineHeight: compact ? 20 : 24,
    padding: 8,
  }
}
