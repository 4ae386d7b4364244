import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Cell } from '#shared/api'
import { roomAbove } from '#shared/views/column-layout'
import { KINDS, lookOf, type ColourBy } from '#shared/views/outline'
import type { Run } from '#shared/views/pair-links'
import type { Pair } from '#renderer/features/ribbons/pair'
import type { Place, Side } from '#renderer/features/ribbons/state'
import type { Stage } from '#renderer/features/ribbons/use-stage'
import { endonym } from '#renderer/ui/language'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'
import { REVIEW_STATES } from '#shared/model'
import { StateSign } from '#view/ui/Shape'

/** Id of a segment of a column in the document. */
export function segmentId({ side, segment }: Place): string {
  return `ribbon-${side}-${segment}`
}

/** The segments of one version that are in view, as typeset text. */
export function Column({
  pair,
  side,
  drawn: [from, to],
  starts,
  top,
  cellOf,
  by,
  at,
  row,
  hover,
  measured,
}: {
  readonly pair: Pair
  readonly side: Side
  readonly drawn: Run
  readonly starts: Float64Array
  readonly top: number
  readonly cellOf: (segment: number) => Cell | null
  readonly by: ColourBy
  /** The segment that the cursor is on, where it is on this side. */
  readonly at: number | null
  /** Row of the unit that the cursor is on, and of the one under the pointer. */
  readonly row: number
  readonly hover: number | null
  readonly measured: Stage['measured']
}): ReactNode {
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const found = [...(list.current?.querySelectorAll<HTMLElement>('[data-at]:not(.waiting)') ?? [])]
    measured(
      found.map((element) => ({
        place: { side, segment: Number(element.dataset['at']) },
        height: element.offsetHeight,
      })),
    )
  })
  const version = pair.sides[side]
  return (
    <div
      className={`ribbon-column ${side}`}
      role="group"
      aria-label={endonym(version.lang)}
      lang={version.lang}
      ref={list}
      style={{ transform: `translateY(${Math.round((starts[from] ?? 0) - top)}px)` }}
    >
      {Array.from({ length: to - from }, (_, n) => {
        const segment = from + n
        const unit = version.rows[segment] ?? 0
        const cell = cellOf(segment)
        const linked = pair.linked[side][segment] === 1
        const look = [
          'ribbon-segment',
          `look-${lookOf(pair.units, unit, by)}`,
          KINDS[version.kinds[segment] ?? 1] ?? 'body',
          linked ? '' : 'alone',
          cell === null ? 'waiting' : '',
          unit === row ? 'current' : '',
          segment === at ? 'here' : '',
          unit === hover ? 'hover' : '',
        ]
        return (
          <div
            key={segment}
            id={segmentId({ side, segment })}
            className={look.join(' ')}
            role="option"
            aria-selected={unit === row}
            aria-setsize={version.rows.length}
            aria-posinset={segment + 1}
            data-at={segment}
            data-side={side}
            data-row={unit}
            style={{
              paddingTop: roomAbove(version, segment),
              ...(cell === null && { height: (starts[segment + 1] ?? 0) - (starts[segment] ?? 0) }),
            }}
          >
            <p className="text ribbon-box">
              {by === 'state' && linked && (
                <StateSign state={REVIEW_STATES[pair.units.states[unit] ?? 0] ?? 'unreviewed'} />
              )}
              {cell?.text ?? ''}
              <span className="unseen" lang={undefined}>
                {linked ? t('common.unit', { unit: ordinal(unit) }) : t('views.noCounterpart')}
              </span>
            </p>
          </div>
        )
      })}
    </div>
  )
}
