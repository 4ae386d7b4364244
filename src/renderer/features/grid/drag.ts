import type { DragEvent } from 'react'
import type { Row } from '#shared/api'
import type { SegmentId, UnitId } from '#shared/model'
import { rowAt } from '#renderer/features/grid/pages'
import { runCommand } from '#renderer/running'
import { view } from '#renderer/store'
import { t } from '#renderer/words/words'

/**
 * Drag and drop in the grid: a segment goes to another unit, is joined with another of its cell, or at the edge of its unit
 * becomes a unit by itself; a unit (by its number) is merged with another.
 */

const SEGMENT = 'application/x-parallax-segment'
const UNIT = 'application/x-parallax-unit'

/** Height of the edges of a row, in CSS pixels, and at most this part of it. */
const EDGE = 12
const EDGE_PART = 0.3

/** The segment that is being dragged: what is carried can be read only where it is dropped. */
let dragged: SegmentId | null = null

export const DRAG = {
  onDragStart(event: DragEvent<HTMLElement>): void {
    const segment = within(event, 'segment')
    const unit = unitUnder(event)
    dragged = segment
    if (segment !== null) event.dataTransfer.setData(SEGMENT, String(segment))
    else if (unit !== null && closest(event, '.gutter') !== null)
      event.dataTransfer.setData(UNIT, String(unit))
    else return
    event.dataTransfer.effectAllowed = 'move'
  },
  onDragOver(event: DragEvent<HTMLElement>): void {
    mark(null)
    if (!carries(event) || unitUnder(event) === null) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'move'
    const edge = edgeUnder(event)
    const partner = edge === null ? partnerUnder(event) : null
    if (partner !== null) mark(partner, 'join', t('grid.joinHere'))
    else mark(closest(event, '[data-row]'), edge ?? '')
  },
  onDragEnd(): void {
    mark(null)
    dragged = null
  },
  onDragLeave: () => mark(null),
  onDrop(event: DragEvent<HTMLElement>): void {
    mark(null)
    const to = unitUnder(event)
    if (!carries(event) || to === null) return
    const edge = edgeUnder(event)
    const partner = partnerUnder(event)
    event.preventDefault()
    const [segment, unit] = [carried(event, SEGMENT), carried(event, UNIT)]
    if (segment !== null && edge !== null)
      void runCommand({ kind: 'unit.unlink', segments: [segment] }, { near: segment })
    else if (segment !== null && partner !== null) {
      const segments = [Number(partner.dataset['segment']), segment]
      void runCommand({ kind: 'segment.join', segments }, segments[0])
    } else if (segment !== null) void dropSegment(segment, to)
    else if (unit !== null && unit !== to) void runCommand({ kind: 'unit.merge', units: [to, unit] })
  },
}

/** Back on its own unit nothing is done. */
async function dropSegment(segment: SegmentId, to: UnitId): Promise<void> {
  if (homeOf(segment)?.unit !== to) await runCommand({ kind: 'segment.move', segment, to }, segment)
}

function homeOf(segment: SegmentId): Row | undefined {
  const rows = [...view().pages.held.values()].flatMap((page) => page.rows)
  return rows.find(({ cells }) => cells.some((cell) => cell.some((one) => one.segment === segment)))
}

/** The edge of its own unit that a segment is dragged over, where the unit would hold something without it; else null. */
function edgeUnder(event: DragEvent): 'above' | 'below' | null {
  const row = closest(event, '[data-row]')
  const home = dragged === null ? undefined : homeOf(dragged)
  if (row === null || home === undefined || home.unit !== unitUnder(event) || home.cells.flat().length < 2)
    return null
  const { top, height } = row.getBoundingClientRect()
  const edge = Math.min(EDGE, EDGE_PART * height)
  if (event.clientY < top + edge) return 'above'
  return event.clientY > top + height - edge ? 'below' : null
}

/** The other segment of its own cell that a segment is dragged over; else null. */
function partnerUnder(event: DragEvent): HTMLElement | null {
  const over = within(event, 'segment')
  if (dragged === null || over === null || over === dragged) return null
  const cell = homeOf(dragged)?.cells.find((one) => one.some(({ segment }) => segment === dragged))
  return cell?.some(({ segment }) => segment === over) === true ? closest(event, '[data-segment]') : null
}

function carries({ dataTransfer: { types } }: DragEvent): boolean {
  return types.includes(SEGMENT) || types.includes(UNIT)
}

function carried({ dataTransfer }: DragEvent, type: string): number | null {
  const value = dataTransfer.getData(type)
  return value === '' ? null : Number(value)
}

function closest({ target }: DragEvent, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null
}

function within(event: DragEvent, name: string): number | null {
  const value = closest(event, `[data-${name}]`)?.dataset[name]
  return value === undefined ? null : Number(value)
}

function unitUnder(event: DragEvent): UnitId | null {
  const row = within(event, 'row')
  return row === null ? null : (rowAt(view().pages, row)?.unit ?? null)
}

/** Shows where what is dragged would go, and in words what would become of it; the attributes are nobody else's. */
function mark(place: HTMLElement | null, where = '', words = ''): void {
  for (const one of document.querySelectorAll('[data-drop]')) {
    one.removeAttribute('data-drop')
    one.removeAttribute('data-drop-words')
  }
  place?.setAttribute('data-drop', where)
  if (words !== '') place?.setAttribute('data-drop-words', words)
}
