import type { Virtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'
import type { DivergenceView } from '#shared/api'
import type { DivergenceId } from '#shared/model'

type Shown = readonly DivergenceView[]

/** Where the items of the list began and how high they were, as it was last drawn. */
interface Drawn {
  readonly shown: Shown
  readonly items: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Keeps what is looked at in its place while divergences come and go above it: the chosen one where it is in view, else the
 * first in view that is still there.
 */
export function useSteadyList(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  shown: Shown,
  chosen: DivergenceId | null,
): void {
  const before = useRef<Drawn>({ shown: [], items: [] })
  useLayoutEffect(() => {
    const [old, now] = [before.current, { shown, items: virtualizer.measurementsCache }]
    before.current = now
    if (old.shown === shown) return
    const top = virtualizer.scrollOffset ?? 0
    const bottom = top + (virtualizer.scrollRect?.height ?? 0)
    const places = new Map(shown.map(({ id }, place) => [id, place]))
    const inView = old.shown.flatMap(({ id }, n) => {
      const [was, is] = [old.items[n], now.items[places.get(id) ?? -1]]
      const seen = was !== undefined && was.end > top && was.start < bottom
      return seen && is !== undefined ? [{ id, by: is.start - was.start }] : []
    })
    const held = inView.find(({ id }) => id === chosen) ?? inView[0]
    if (held !== undefined && held.by !== 0) virtualizer.scrollToOffset(top + held.by)
  })
}
