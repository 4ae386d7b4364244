import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { rowAt } from '#renderer/features/grid/pages'
import { view } from '#renderer/store'

/** So long, in milliseconds, a row is followed while rows around it turn out to be of other heights. */
const FOLLOW = 1000

interface Wanted {
  readonly row: number
  /** When it is left where it is; counts from when its text is there. */
  readonly until: number
}

/**
 * Scrolls just as far as it takes to see a row, and again when rows around it turn out higher or lower than was
 * estimated, until the row is there to be seen or the person scrolls elsewhere.
 */
export function useReveal(
  scroll: RefObject<HTMLElement | null>,
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
): { reveal: (row: number) => void; settle: () => void } {
  const wanted = useRef<Wanted | null>(null)

  const reveal = useCallback(
    (row: number) => {
      if (row >= (view().pages.total ?? 0)) return
      wanted.current = { row, until: performance.now() + FOLLOW }
      scrollTo(virtualizer, row)
    },
    [virtualizer],
  )

  const settle = (): void => {
    if (wanted.current === null) return
    const { row, until } = wanted.current
    const now = performance.now()
    // Rows that are on their way have no height yet: nothing settles before they are there.
    if (rowAt(view().pages, row) === null) wanted.current = { row, until: now + FOLLOW }
    else if (now > until) wanted.current = null
    else if (!isInView(scroll.current, row)) scrollTo(virtualizer, row)
  }

  useEffect(() => {
    const element = scroll.current
    const leave = (): void => {
      wanted.current = null
    }
    element?.addEventListener('wheel', leave, { passive: true })
    element?.addEventListener('pointerdown', leave)
    return () => {
      element?.removeEventListener('wheel', leave)
      element?.removeEventListener('pointerdown', leave)
    }
  }, [scroll])

  return { reveal, settle }
}

/** Just as far as it takes; a row that is higher than the view is read from its beginning. */
function scrollTo(virtualizer: Virtualizer<HTMLElement, HTMLElement>, row: number): void {
  const { size = 0 } = virtualizer.measurementsCache[row] ?? {}
  const room = (virtualizer.scrollRect?.height ?? 0) - virtualizer.options.scrollPaddingStart
  virtualizer.scrollToIndex(row, { align: size > room ? 'start' : 'auto' })
}

/** Whether a row begins in view, and ends there too unless it is higher than the view. */
function isInView(scroll: HTMLElement | null, row: number): boolean {
  const element = scroll?.querySelector(`[data-row="${row}"]`) ?? null
  if (scroll === null || element === null) return false
  const { top, bottom, height } = element.getBoundingClientRect()
  const view = scroll.getBoundingClientRect()
  return top >= view.top && top < view.bottom && (bottom <= view.bottom + 1 || height > view.height)
}
