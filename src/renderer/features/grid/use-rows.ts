import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import type { Row } from '#shared/api'
import { widthsIn, type Laid } from '#renderer/features/grid/columns'
import { estimateHeight, gutterWidth, type Metrics } from '#renderer/features/grid/height'
import { rowAt, type Pages } from '#renderer/features/grid/pages'
import type { PlacedRow } from '#renderer/features/grid/still-rows'
import { useReveal } from '#renderer/features/grid/use-reveal'
import { useView, view } from '#renderer/store'

/** Height of the sticky header and room beside the text of a cell, in CSS pixels, as `grid.css` has them. */
const HEADER = 36
const CELL_PADDING = 24
const OVERSCAN = 6
const UNKNOWN = 96

export interface VirtualRows {
  readonly items: readonly PlacedRow[]
  /** How far down the grid is scrolled, and how high what is seen of it. */
  readonly offset: number
  readonly room: number
  /** About the height of a row that was not measured. */
  readonly heightOf: (row: Row) => number
  /** Of all rows together. */
  readonly height: number
  /** First and last row in view, with some beyond it. */
  readonly first: number
  readonly last: number
  /** Ref of each row, so that its true height is known. */
  readonly measure: (element: HTMLElement | null) => void
  /** Scrolls just as far as it takes to see the row. */
  readonly reveal: (row: number) => void
}

/** The rows in view, with their places; heights are measured, and estimated from the text before that. */
export function useRows(scroll: RefObject<HTMLElement | null>, laid: readonly Laid[]): VirtualRows {
  const pages = useView((now) => now.pages)
  const density = useView((now) => now.density)
  const width = useWidth(scroll)
  const metrics = metricsFor(width - gutterWidth(pages.total ?? 0), laid, density === 'compact')
  const usual = useUsualHeight(pages, metrics)
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: pages.total ?? 0,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => estimateHeight(rowAt(pages, index), metrics, usual),
    overscan: OVERSCAN,
    scrollPaddingStart: HEADER,
    scrollMargin: HEADER,
  })
  const { reveal, settle } = useReveal(scroll, virtualizer)
  useEffect(settle)
  // Other widths and faces make other heights: measure again, and keep the cursor's row in view.
  useLayoutEffect(() => {
    measureAgain(virtualizer)
    reveal(view().cursor.row)
  }, [virtualizer, reveal, width, density, laid])
  const items = virtualizer.getVirtualItems()
  return {
    items: placed(items),
    offset: virtualizer.scrollOffset ?? 0,
    room: virtualizer.scrollRect?.height ?? 0,
    heightOf: (row) => estimateHeight(row, metrics, usual),
    height: virtualizer.getTotalSize(),
    first: items[0]?.index ?? 0,
    last: items.at(-1)?.index ?? 0,
    measure: virtualizer.measureElement,
    reveal,
  }
}

/**
 * Height of a row that is not there yet: the mean of the first page, so that the bar stands nearly where it will stand when
 * all were seen, and rows that come stand nearly where they were put.
 */
function useUsualHeight(pages: Pages, metrics: Metrics): number {
  const [known, setKnown] = useState<{ readonly of: string; readonly height: number } | null>(null)
  const of = [pages.total !== null, metrics.lineHeight, ...metrics.columnWidths.values()].join(' ')
  if (known?.of === of) return known.height
  const rows = [...pages.held.values()][0]?.rows ?? []
  const sum = rows.reduce((all, row) => all + estimateHeight(row, metrics, UNKNOWN), 0)
  const height = rows.length === 0 ? UNKNOWN : Math.round(sum / rows.length)
  setKnown({ of, height })
  return height
}

/**
 * Forgets all heights, and takes those of the rows that are in the document: these got their size before this, and
 * nothing would tell it a second time.
 */
function measureAgain(virtualizer: Virtualizer<HTMLElement, HTMLElement>): void {
  virtualizer.measure()
  // A height is only taken where it differs from the estimate, so the estimates must stand first.
  virtualizer.getTotalSize()
  for (const row of virtualizer.elementsCache.values())
    if (row.isConnected) virtualizer.resizeItem(virtualizer.indexFromElement(row), row.offsetHeight)
}

/** The items with starts below the header. */
function placed(items: readonly PlacedRow[]): PlacedRow[] {
  return items.map(({ index, start, size, key }) => ({ index, start: start - HEADER, size, key }))
}

function metricsFor(room: number, laid: readonly Laid[], compact: boolean): Metrics {
  const widths = widthsIn(laid, room)
  const em = compact ? 14 : 15
  return {
    columnWidths: new Map(laid.map(({ column }, n) => [column, (widths[n] ?? 0) - CELL_PADDING])),
    lineHeight: compact ? 20 : 24,
    charWidth: em * 0.53,
    emWidth: em,
    padding: compact ? 8 : 16,
  }
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
