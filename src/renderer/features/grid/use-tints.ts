import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import type { TintView } from '#shared/api'
import { TINT_KINDS } from '#shared/check/tint'
import type { SegmentId, UnitId, WorkId } from '#shared/model'
import { call } from '#renderer/api'
import { rowAt, type Pages } from '#renderer/features/grid/pages'
import { rangeIn } from '#renderer/features/grid/text-range'
import { guard } from '#renderer/guard'
import { useView, view } from '#renderer/store'

type Tints = ReadonlyMap<SegmentId, readonly TintView[]>

const NONE: Tints = new Map()

/** Tints what can be matched in the rows in view, while that is wanted. The document stays as it is: these are highlights. */
export function useTints(
  grid: RefObject<HTMLElement | null>,
  work: WorkId,
  first: number,
  last: number,
): void {
  const wanted = useView((now) => now.tints)
  // Pages come and go beside what is in view: asked is for other units, and after each operation.
  const asked = useView(({ pages }) => unitsIn(pages, first, last).join(' '))
  const seq = useView(({ pages }) => pages.wanted)
  const [tints, setTints] = useState(NONE)
  useEffect(() => {
    if (!wanted) return
    const units = asked === '' ? [] : asked.split(' ').map(Number)
    void guard(async () => {
      const found = await call('tints', { work, units })
      if (view().work === work) setTints(bySegment(found))
    })
  }, [wanted, work, asked, seq])
  // Rows come and go with every scroll: what is on the screen is asked each time.
  useLayoutEffect(() => {
    if (wanted && grid.current !== null) highlight(grid.current, tints)
    return clear
  })
}

function unitsIn(pages: Pages, first: number, last: number): UnitId[] {
  const rows = Array.from({ length: last - first + 1 }, (_, n) => rowAt(pages, first + n))
  return rows.flatMap((row) => (row === null ? [] : [row.unit]))
}

function bySegment(found: readonly TintView[]): Tints {
  const tints = new Map<SegmentId, TintView[]>()
  for (const tint of found) {
    const known = tints.get(tint.segment)
    if (known === undefined) tints.set(tint.segment, [tint])
    else known.push(tint)
  }
  return tints
}

function highlight(grid: HTMLElement, tints: Tints): void {
  for (const name of names()) CSS.highlights.set(name, new Highlight())
  for (const element of grid.querySelectorAll<HTMLElement>('[data-segment]'))
    for (const { start, end, kind, matched } of tints.get(Number(element.dataset['segment'])) ?? []) {
      const range = rangeIn(element, start, end)
      if (range !== null) CSS.highlights.get(`${kind}-${matched ? 'matched' : 'alone'}`)?.add(range)
    }
}

function clear(): void {
  for (const name of names()) CSS.highlights.delete(name)
}

function names(): string[] {
  return TINT_KINDS.flatMap((kind) => [`${kind}-matched`, `${kind}-alone`])
}
