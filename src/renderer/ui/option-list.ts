import { useEffect, useRef, type RefObject } from 'react'

/** A list of which one option is chosen, as the keyboard goes through it. */

/** The place that a key leads to from `at` in a list of `count` options; null for a key that leads nowhere. */
export function placeByKey(key: string, at: number, count: number): number | null {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key]
  return to === undefined ? null : Math.max(0, Math.min(to, count - 1))
}

/** For the list's `ref`: brings the option into view that is chosen when `chosen` changes. */
export function useChosenInView(chosen: number): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Some browsers return a promise, which is no end of an effect.
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return list
}
