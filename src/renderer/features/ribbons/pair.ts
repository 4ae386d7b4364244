import { useMemo } from 'react'
import type { UnitsOutline, VersionOutline, WorkOutline } from '#shared/views/outline'
import {
  linkedSegments,
  linksOfSegments,
  pairLinks,
  type LinksOfSegments,
  type PairLinks,
} from '#shared/views/pair-links'
import type { Side } from '#renderer/features/ribbons/state'

/** Two versions with all that joins them, ready to be looked up. */
export interface Pair {
  readonly units: UnitsOutline
  readonly sides: Readonly<Record<Side, VersionOutline>>
  readonly links: PairLinks
  readonly bySide: Readonly<Record<Side, LinksOfSegments>>
  /** 1 for each segment that the other version has something of the unit of. */
  readonly linked: Readonly<Record<Side, Uint8Array>>
}

/** The pair of an outline of two versions; null while there is none. `swapped` where the second stands left. */
export function usePairOf(outline: WorkOutline | null, swapped: boolean): Pair | null {
  return useMemo(() => {
    const [first, second] = outline?.versions ?? []
    if (outline === null || first === undefined || second === undefined) return null
    const [left, right] = swapped ? [second, first] : [first, second]
    const links = pairLinks(left, right)
    return {
      units: outline.units,
      sides: { left, right },
      links,
      bySide: {
        left: linksOfSegments(links, 'left', left.rows.length),
        right: linksOfSegments(links, 'right', right.rows.length),
      },
      linked: { left: linkedSegments(left, right), right: linkedSegments(right, left) },
    }
  }, [outline, swapped])
}

/** Where a unit that stands at `segment` of a side begins on the other; null where that has nothing of it. */
export function counterpart({ links, bySide }: Pair, side: Side, segment: number): number | null {
  const link = bySide[side].links[bySide[side].first[segment] ?? 0]
  if (link === undefined || (bySide[side].first[segment + 1] ?? 0) <= (bySide[side].first[segment] ?? 0))
    return null
  return (side === 'left' ? links.rightStart : links.leftStart)[link] ?? null
}
