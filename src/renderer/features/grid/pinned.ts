import type { CSSProperties } from 'react'

/** Class of a cell or head that stays in view, for one with a place to stay. */
export function pinned(left: number | null): string {
  return left === null ? '' : ' pinned'
}

/** Where it stays, in CSS pixels beside the gutter. */
export function stays(left: number | null): CSSProperties | undefined {
  return left === null ? undefined : { left: `calc(var(--gutter) + ${left}px)` }
}
