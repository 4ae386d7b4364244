import { useMemo, type ReactNode, type RefObject } from 'react'
import { marginLabels, type MarginLabel } from '#renderer/features/source/margin'
import { useSource } from '#renderer/features/source/state'
import { useView } from '#renderer/store'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'
import { StateSign } from '#view/ui/Shape'

/**
 * Beside each line in which segments begin: the numbers of their units, their kind and what was done to them. It is for
 * the eye; what is said of the segment at the caret stands above the text.
 */
export function Margin({
  topOf,
  height,
  version,
  place,
}: {
  /** Distance of the line that holds an offset from the top; another function when lines may stand elsewhere. */
  readonly topOf: ((offset: number) => number) | null
  /** Of a line, in CSS pixels. */
  readonly height: number
  readonly version: number
  readonly place: RefObject<HTMLDivElement | null>
}): ReactNode {
  const held = useSource()
  const current = useView((now) => now.cursor.segment)
  const labels = useMemo(
    () =>
      topOf === null || held.version !== version
        ? []
        : marginLabels(held.segments, ({ spans }) => topOf(spans[0]?.[0] ?? 0)),
    [topOf, version, held],
  )
  return (
    <div className="source-margin" aria-hidden="true">
      <div ref={place}>
        {labels.map((label) => (
          <Label key={label.first.segment} label={label} current={current} height={height} />
        ))}
      </div>
    </div>
  )
}

function Label({
  label: { top, first, segments, rows },
  current,
  height,
}: {
  readonly label: MarginLabel
  readonly current: number | null
  readonly height: number
}): ReactNode {
  const isCurrent = segments.some(({ segment }) => segment === current)
  const [from, to] = [ordinal(rows[0] ?? 0), ordinal(rows.at(-1) ?? 0)]
  return (
    <div
      className={isCurrent ? 'source-label current' : 'source-label'}
      style={{ top, height, lineHeight: `${height}px` }}
    >
      <span className="source-kind cut">{first.kind === 'body' ? '' : t(`source.${first.kind}`)}</span>
      {segments.some(({ corrected }) => corrected) && <span className="source-corrected">✎</span>}
      <StateSign state={first.state} />
      <span className="number">{from === to ? from : `${from}–${to}`}</span>
    </div>
  )
}
