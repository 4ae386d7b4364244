import { useEffect, useRef, type RefObject } from 'react'

/** So long, in milliseconds, the cursor's text is followed while blocks turn out to be of other heights. */
const FOLLOW = 1000

/** Keeps the text of a row in view from when the cursor goes there until what is around it is measured. */
export function useFollow(scroll: RefObject<HTMLElement | null>, row: number): void {
  const until = useRef(0)
  useEffect(() => {
    const element = scroll.current
    until.current = performance.now() + FOLLOW
    const leave = (): void => {
      until.current = 0
    }
    element?.addEventListener('wheel', leave, { passive: true })
    element?.addEventListener('pointerdown', leave)
    return () => {
      element?.removeEventListener('wheel', leave)
      element?.removeEventListener('pointerdown', leave)
    }
  }, [scroll, row])
  useEffect(() => {
    if (performance.now() < until.current)
      scroll.current?.querySelector('.read-sentence.current')?.scrollIntoView({ block: 'nearest' })
  })
}
