import { useEffect, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import { currentColumns, currentWork, rowRange, show, useView, view, type Picked } from '#renderer/store'
import { chosenDivergence } from '#renderer/commands/divergences'
import { laidOut, leastWidth, template } from '#renderer/features/grid/columns'
import { DRAG } from '#renderer/features/grid/drag'
import { cellId } from '#renderer/features/grid/ids'
import { gutterWidth } from '#renderer/features/grid/height'
import { useTints } from '#renderer/features/grid/use-tints'
import { useHitMarks } from '#renderer/features/search/use-hit-marks'
import { useRows } from '#renderer/features/grid/use-rows'
import { rowAt } from '#renderer/features/grid/pages'
import { StillRows } from '#renderer/features/grid/still-rows'
import { useShape } from '#renderer/features/grid/use-shape'
import { clickTarget, pointAt } from '#renderer/features/grid/pointer'
import { guard } from '#renderer/guard'
import { readInView } from '#renderer/reading'
import { takesFocus } from '#renderer/ui/focus'
import { GridHeader } from '#view/features/grid/GridHeader'
import { GridRow, WaitingRow } from '#view/features/grid/GridRow'
import { t } from '#renderer/words/words'
import './grid.css'
import './tints.css'

const NOTHING: readonly Picked[] = []

/** The alignment: a row for each unit, a column for each version; only what is in view is in the document. */
export function Grid(): ReactNode {
  const work = useView(currentWork)
  return work === null ? null : <GridOf key={work.id} work={work} />
}

function GridOf({ work }: { work: WorkView }): ReactNode {
  const pages = useView((now) => now.pages)
  const cursor = useView((now) => now.cursor)
  const anchor = useView((now) => now.anchor)
  const picked = useView((now) => (now.picked.length === 0 ? NOTHING : now.picked))
  const divergence = useView(chosenDivergence)
  const chosen = divergence?.id ?? null
  const shows = useMemo(
    () =>
      new Set(
        (divergence?.evidence ?? []).filter(({ role }) => role === 'place').map(({ segment }) => segment),
      ),
    [divergence],
  )
  const pivot = useView((now) => now.pivot)
  const scroll = useRef<HTMLDivElement>(null)
  const columns = useView(currentColumns)
  const shape = useShape(work)
  const versions = useMemo(() => shape.versions.map(({ id }) => id), [shape])
  const hiddenHere = columns.hidden.some((version) => version === versions[cursor.column])
  const brought = hiddenHere ? cursor.column : null
  const laid = useMemo(() => laidOut(versions, columns, brought), [versions, columns, brought])
  const rows = useRows(scroll, laid)
  const { height, reveal, measure, first, last } = rows
  const [still] = useState(() => new StillRows())
  const drawn = still.draw(
    { items: rows.items, offset: rows.offset, pages, of: `${pivot}` },
    rows.room,
    rows.heightOf,
  )

  useEffect(() => {
    const take = (): void => scroll.current?.focus({ preventScroll: true })
    // A work that was just opened is there to be read; nothing that has the keyboard loses it.
    if (document.activeElement === document.body) take()
    return takesFocus('grid', take)
  }, [])
  useEffect(() => {
    show({ inView: [first, last + 1] })
    void guard(() => readInView(first, last + 1))
  }, [first, last, pages.wanted, pivot])
  useEffect(() => reveal(cursor.row), [cursor.row, pivot, reveal])
  const here = cursor.row >= first && cursor.row <= last ? rowAt(pages, cursor.row) : null
  const unit = here?.unit ?? null
  useEffect(() => {
    // The row may be higher than the grid, and the columns wider: the segment itself must be in view.
    const cell = unit === null ? null : document.getElementById(cellId(unit, cursor.column))
    const segment = cell?.querySelector(`[data-segment="${cursor.segment ?? ''}"]`) ?? cell
    segment?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [unit, cursor.column, cursor.segment])

  const [from, to] = rowRange(view())
  const total = pages.total ?? 0
  useTints(scroll, work.id, first, last)
  useHitMarks(scroll, first, last)
  const onClick = (event: MouseEvent): void => {
    const target = clickTarget(event.target)
    if (target !== null) pointAt(target, event)
  }
  return (
    <div
      className="grid"
      data-pane="grid"
      role="grid"
      aria-label={t('grid.label', { work: work.title })}
      aria-multiselectable="true"
      aria-rowcount={total + 1}
      aria-colcount={laid.length + 1}
      aria-activedescendant={unit === null ? undefined : cellId(unit, cursor.column)}
      tabIndex={0}
      ref={scroll}
      onClick={onClick}
      {...DRAG}
      style={{
        '--template': template(laid),
        '--least': `${leastWidth(laid)}px`,
        '--gutter': `${gutterWidth(total)}px`,
      }}
    >
      <GridHeader work={work} laid={laid} pivot={pivot} column={cursor.column} />
      {pages.total === 0 && (
        <div className="empty">
          <strong>{t('grid.none')}</strong>
          {t('grid.noneWhy')}
        </div>
      )}
      <div
        className="rows"
        role="rowgroup"
        aria-busy={drawn.waiting}
        style={{ height, ...(drawn.waiting && { transform: `translateY(${drawn.shift}px)` }) }}
      >
        {drawn.items.map(({ index, start, key }) => {
          const row = rowAt(drawn.pages, index)
          const place = { top: start, index, measure }
          if (row === null) return <WaitingRow key={key} {...place} columns={laid.length} />
          return (
            <GridRow
              key={key}
              {...place}
              row={row}
              work={shape}
              laid={laid}
              cursor={index === cursor.row ? cursor : null}
              inRange={anchor !== null && index >= from && index <= to}
              picked={picked}
              chosen={chosen}
              shows={shows}
            />
          )
        })}
      </div>
    </div>
  )
}
