import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { anchorOf } from '#shared/views/anchor'
import { estimateSegments, segmentAt, startsOf, type ColumnMetrics } from '#shared/views/column-layout'
import type { Run } from '#shared/views/pair-links'
import { steppedPath } from '#shared/views/stepped-path'
import type { Pair } from '#renderer/features/ribbons/pair'
import { SIDES, type Place, type Side } from '#renderer/features/ribbons/state'

/** Segments drawn beyond those in view, on either side. */
const OVERSCAN = 6

type BySide<T> = Readonly<Record<Side, T>>

/** Where everything of the two columns stands, and how far they are scrolled. */
export interface Stage {
  /** Height of what scrolls, and of the window it scrolls in. */
  readonly length: number
  readonly height: number
  /** Where each segment begins in its column; as the last value the height of the column. */
  readonly starts: BySide<Float64Array>
  /** Height of the column that stands at the upper edge of the window. */
  readonly top: BySide<number>
  /** Segments that are drawn. */
  readonly drawn: BySide<Run>
  /** Takes in how high segments turned out to be. */
  readonly measured: (heights: readonly { readonly place: Place; readonly height: number }[]) => void
  /** Scrolls just as far as it takes to see a segment. */
  readonly reveal: (place: Place) => void
}

/** Lays two columns out and scrolls them in step; see `steppedPath`. */
export function useStage(
  scroll: RefObject<HTMLElement | null>,
  pair: Pair,
  metrics: ColumnMetrics,
  height: number,
): Stage {
  const [offset, setOffset] = useState(0)
  const estimated = useMemo(() => estimates(pair, metrics), [pair, metrics])
  // Heights as measured, for as long as the estimates stand: other ones mean another text or another width.
  const [known, setKnown] = useState({ of: estimated, heights: estimated })
  const heights = known.of === estimated ? known.heights : estimated
  const { starts, path } = useMemo(() => {
    const both = { left: startsOf(heights.left), right: startsOf(heights.right) }
    return { starts: both, path: steppedPath(pair.links, both.left, both.right) }
  }, [pair, heights])
  const anchor = useMemo(() => anchorOf(path.length, height), [path, height])

  const line = anchor.line(Math.min(offset, anchor.range))
  const [x, y] = path.at(Math.min(offset, anchor.range) + line)
  const top = { left: x - line, right: y - line }
  const drawn = { left: inView('left'), right: inView('right') }

  function inView(side: Side): Run {
    const count = heights[side].length
    const first = segmentAt(starts[side], top[side])
    const last = segmentAt(starts[side], top[side] + height)
    return [Math.max(0, first - OVERSCAN), Math.min(count, last + 1 + OVERSCAN)]
  }

  // What stands at the line stays there when heights change: it is kept as segments and shares of them.
  const held = useRef<BySide<Spot>>({ left: NOWHERE, right: NOWHERE })
  const hold = useCallback(
    (at: number) => {
      const [left, right] = path.at(at)
      held.current = { left: spotAt(starts.left, left), right: spotAt(starts.right, right) }
    },
    [path, starts],
  )
  useEffect(() => {
    const element = scroll.current
    if (element === null) return
    const hear = (): void => {
      const now = element.scrollTop
      hold(now + anchor.line(now))
      setOffset(now)
    }
    element.addEventListener('scroll', hear, { passive: true })
    return () => element.removeEventListener('scroll', hear)
  }, [scroll, anchor, hold])
  useLayoutEffect(() => {
    const element = scroll.current
    if (element === null || element.scrollTop === 0) return
    // While one side stands still only the other tells how far one is.
    const places = SIDES.map((side) => path.place(side, heightOf(starts[side], held.current[side])))
    const wanted = anchor.scrollTo(Math.min(...places))
    if (Math.abs(wanted - element.scrollTop) > 1) element.scrollTo({ top: wanted })
  }, [scroll, starts, path, anchor])

  const measured = useCallback<Stage['measured']>(
    (found) => {
      const changed = found.filter(
        ({ place: { side, segment }, height: is }) => Math.abs((heights[side][segment] ?? 0) - is) > 0.5,
      )
      if (changed.length === 0) return
      const next = { left: heights.left.slice(), right: heights.right.slice() }
      for (const { place: at, height: is } of changed) next[at.side][at.segment] = is
      setKnown({ of: estimated, heights: next })
    },
    [heights, estimated],
  )
  const reveal = ({ side, segment }: Place): void => {
    const element = scroll.current
    if (element === null) return
    const [begin, end] = [starts[side][segment] ?? 0, starts[side][segment + 1] ?? 0]
    const now = element.scrollTop
    const there = path.at(now + anchor.line(now))[side === 'left' ? 0 : 1] - anchor.line(now)
    if (begin >= there && end <= there + height) return
    const wanted = anchor.scrollTo(path.place(side, begin))
    hold(wanted + anchor.line(wanted))
    element.scrollTo({ top: wanted })
  }
  return { length: Math.max(path.length, height), height, starts, top, drawn, measured, reveal }
}

/** A place in a column that other heights do not move: a share of a segment. */
interface Spot {
  readonly segment: number
  readonly share: number
}

const NOWHERE: Spot = { segment: 0, share: 0 }

function spotAt(starts: Float64Array, height: number): Spot {
  const segment = segmentAt(starts, height)
  const begin = starts[segment] ?? 0
  return { segment, share: (height - begin) / Math.max(1, (starts[segment + 1] ?? begin) - begin) }
}

function heightOf(starts: Float64Array, { segment, share }: Spot): number {
  const begin = starts[segment] ?? 0
  return begin + share * ((starts[segment + 1] ?? begin) - begin)
}

function estimates({ sides }: Pair, metrics: ColumnMetrics): BySide<Float64Array> {
  return { left: estimateSegments(sides.left, metrics), right: estimateSegments(sides.right, metrics) }
}
