import type { DivergenceId, SegmentId } from '#shared/model'
import { choose } from '#renderer/commands/divergences'
import { togglePicked } from '#renderer/commands/targets'
import { enterRow } from '#renderer/features/grid/cursor'
import { rowAt } from '#renderer/features/grid/pages'
import { show, view } from '#renderer/store'

/** What stands under the pointer in the grid. */
export interface GridPoint {
  readonly row: number
  readonly column: number
  readonly segment: SegmentId | null
  readonly divergence: DivergenceId | null
}

/** Reads the place from the `data-` attributes of the elements around `target`; null outside the rows. */
export function clickTarget(target: EventTarget): GridPoint | null {
  if (!(target instanceof Element)) return null
  const row = numberOf(target, 'row')
  if (row === null) return null
  return {
    row,
    column: numberOf(target, 'column') ?? view().cursor.column,
    segment: numberOf(target, 'segment'),
    divergence: numberOf(target, 'divergence'),
  }
}

function numberOf(target: Element, name: string): number | null {
  const value = target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name]
  return value === undefined ? null : Number(value)
}

/** A click moves the cursor; with Ctrl it picks the segment, with Shift it makes a range of rows. */
export function pointAt(
  { row, column, segment, divergence }: GridPoint,
  { ctrlKey, metaKey, shiftKey }: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean },
): void {
  const { cursor, anchor, picked, pages, divergences } = view()
  const there = enterRow((index) => rowAt(pages, index), row, column)
  const next = segment === null ? there : { row, column, segment }
  const unit = rowAt(pages, row)?.unit
  if (shiftKey) show({ cursor: next, anchor: anchor ?? cursor.row })
  else if ((ctrlKey || metaKey) && segment !== null && unit !== undefined)
    show({ cursor: next, picked: togglePicked(picked, { segment, unit }) })
  else show({ cursor: next, anchor: null, picked: [] })
  const marked = divergences?.find(({ id }) => id === divergence)
  if (marked === undefined || shiftKey || ctrlKey || metaKey) return
  const evidence = marked.evidence.findIndex((one) => one.segment === segment)
  void choose(marked, Math.max(0, evidence))
}
