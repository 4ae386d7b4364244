import type { ReactNode } from 'react'
import { lookOf, type ColourBy } from '#shared/views/outline'
import {
  openEndPath,
  openEndsIn,
  ribbonPath,
  ribbonsIn,
  type BoxOf,
  type Ribbon,
  type Stretch,
} from '#shared/views/ribbons'
import { roomAbove } from '#shared/views/column-layout'
import type { Pair } from '#renderer/features/ribbons/pair'
import type { Stage } from '#renderer/features/ribbons/use-stage'
import { ordinal } from '#renderer/ui/numbers'

/** Width of what is drawn between the columns, in CSS pixels. */
export const GUTTER = 128

/** How far beyond the window the far end of a ribbon is drawn, as a share of its height. */
const BEYOND = 1.5

/** The ribbons between the segments in view; those that cross lie on top. */
export function Bands({
  pair,
  stage,
  by,
  row,
  hover,
  missing,
}: {
  readonly pair: Pair
  readonly stage: Stage
  readonly by: ColourBy
  readonly row: number
  readonly hover: number | null
  /** Whether what has no counterpart is missing there, or need not be there. */
  readonly missing: boolean
}): ReactNode {
  const { height, starts, top, drawn } = stage
  const boxOf: BoxOf = (side, segment) => {
    const begin = (starts[side][segment] ?? 0) + roomAbove(pair.sides[side], segment)
    return [begin - top[side], (starts[side][segment + 1] ?? 0) - top[side]]
  }
  const ribbons = ribbonsIn(pair.links, pair.bySide, drawn, boxOf)
  const rank = ({ row: of, moved }: Ribbon): number =>
    (of === row ? 2 : 0) + (of === hover ? 2 : 0) + Number(moved)
  const name = (of: number): string =>
    [`look-${lookOf(pair.units, of, by)}`, of === row ? 'current' : '', of === hover ? 'hover' : ''].join(' ')
  return (
    <svg className="ribbon-bands" width={GUTTER} height={height} aria-hidden="true">
      <defs>
        <pattern
          id="open-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      {openEndsIn(pair.linked, drawn, boxOf).map((end) => {
        const of = pair.sides[end.side].rows[end.segment] ?? 0
        return (
          <path
            key={`${end.side} ${end.segment}`}
            className={`open-end ${missing ? 'missing' : 'quiet'} ${name(of)}`}
            data-row={of}
            d={openEndPath(end, GUTTER)}
          />
        )
      })}
      {ribbons
        .toSorted((a, b) => rank(a) - rank(b) || a.link - b.link)
        .map((ribbon) => {
          const [left, right] = [near(ribbon.left, height), near(ribbon.right, height)]
          return (
            <path
              key={ribbon.link}
              className={`ribbon ${ribbon.moved ? 'moved' : ''} ${name(ribbon.row)}`}
              data-row={ribbon.row}
              d={ribbonPath({ left, right }, GUTTER)}
            />
          )
        })}
      {ribbons.map((ribbon) => (
        <Far key={ribbon.link} ribbon={ribbon} height={height} segments={pair.links} />
      ))}
    </svg>
  )
}

/** The place of the far end of a ribbon that leads out of the window: its segment, and whether up or down. */
function Far({
  ribbon: { link, left, right },
  height,
  segments,
}: {
  readonly ribbon: Ribbon
  readonly height: number
  readonly segments: Pair['links']
}): ReactNode {
  const isIn = ([from, to]: Stretch): boolean => to > 0 && from < height
  if (isIn(left) === isIn(right)) return null
  const [here, there] = isIn(left) ? [left, right] : [right, left]
  const up = there[1] <= 0
  const distance = up ? -there[1] : there[0] - height
  if (distance < height / 3) return null
  const place = (isIn(left) ? segments.rightStart : segments.leftStart)[link] ?? 0
  return (
    <text
      className="ribbon-far"
      x={isIn(left) ? 8 : GUTTER - 8}
      y={Math.min(height - 8, Math.max(14, (here[0] + here[1]) / 2 + 4))}
      textAnchor={isIn(left) ? 'start' : 'end'}
    >
      {up ? '↑' : '↓'} {ordinal(place)}
    </text>
  )
}

/** A stretch that is not so far out of the window that its ribbon becomes a line straight down. */
function near([from, to]: Stretch, height: number): Stretch {
  const by = Math.max(-BEYOND * height - from, 0) - Math.max(from - (1 + BEYOND) * height, 0)
  return [from + by, to + by]
}
