import type { ReactNode } from 'react'
import { CATEGORIES, SEVERITIES, type Severity } from '#shared/model'
import type { ConfidenceBin } from '#shared/views/calibration'
import { LINK_TYPES, type LinkType } from '#shared/views/link-types'
import type { DayProgress, DivergenceCount, PairStatistics } from '#shared/views/statistics'
import { endonym } from '#renderer/ui/language'
import { count, dayOf } from '#renderer/ui/numbers'
import { names, t } from '#renderer/words/words'

// Drawings beside the tables, which hold the same figures: assistive technology is given those. Sizes are in CSS pixels.

const WIDTH = 400
const LABEL = 118
const BAR = 22

const TYPE_LOOKS: Readonly<Record<LinkType, string>> = {
  '1-1': 'bar-ok',
  '1-2': 'bar-info',
  '2-1': 'bar-info lined',
  '2-2': 'bar-info dense',
  '1-0': 'bar-gap',
  '0-1': 'bar-gap lined',
  other: 'bar-other',
}

/** For each pair the share of each type of link. */
export function TypeChart({ pairs }: { readonly pairs: readonly PairStatistics[] }): ReactNode {
  return (
    <>
      <Drawing height={pairs.length * BAR}>
        {pairs.map(({ languages, types }, n) => {
          const total = Math.max(
            1,
            LINK_TYPES.reduce((sum, type) => sum + types[type], 0),
          )
          const parts = LINK_TYPES.map((type) => ({ look: TYPE_LOOKS[type], share: types[type] / total }))
          return (
            <Bar
              key={languages.join(' ')}
              y={n * BAR}
              name={languages.map(endonym).join(' – ')}
              parts={parts}
            />
          )
        })}
      </Drawing>
      <p className="chart-legend faint" aria-hidden="true">
        {LINK_TYPES.map((type) => (
          <span key={type}>
            <svg width="14" height="10">
              <rect width="14" height="10" className={TYPE_LOOKS[type]} />
            </svg>
            {type === 'other' ? t('views.other') : type}
          </span>
        ))}
      </p>
    </>
  )
}

/** Divergences by category, the parts of a bar by severity. */
export function DivergenceChart({
  divergences,
}: {
  readonly divergences: readonly DivergenceCount[]
}): ReactNode {
  const words = names()
  const found = CATEGORIES.map((category) => {
    const of = (severity: Severity): number =>
      divergences
        .filter((one) => one.category === category && one.severity === severity)
        .reduce((sum, one) => sum + one.count, 0)
    const parts = SEVERITIES.toReversed().map((severity) => ({ severity, value: of(severity) }))
    return { category, parts, total: parts.reduce((sum, { value }) => sum + value, 0) }
  })
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
  const most = Math.max(1, ...found.map(({ total }) => total))
  return (
    <Drawing height={found.length * BAR}>
      {found.map(({ category, parts, total }, n) => (
        <Bar
          key={category}
          y={n * BAR}
          name={words.categories[category]}
          value={count(total)}
          parts={parts.map(({ severity, value }) => ({ look: `severity-${severity}`, share: value / most }))}
        />
      ))}
    </Drawing>
  )
}

function Bar({
  y,
  name,
  parts,
  value,
}: {
  readonly y: number
  readonly name: string
  readonly parts: readonly { readonly look: string; readonly share: number }[]
  readonly value?: string
}): ReactNode {
  const room = WIDTH - LABEL - 32
  const before = (n: number): number =>
    LABEL + parts.slice(0, n).reduce((sum, { share }) => sum + share * room, 0)
  const rects = parts.map(({ look, share }, n) =>
    share === 0 ? null : (
      <rect key={look} className={look} x={before(n)} y={y + 4} width={share * room} height={BAR - 8} />
    ),
  )
  return (
    <g>
      <text x={LABEL - 10} y={y + BAR / 2} textAnchor="end">
        {name}
      </text>
      {rects}
      {value !== undefined && (
        <text x={before(parts.length) + 6} y={y + BAR / 2}>
          {value}
        </text>
      )}
    </g>
  )
}

const PLOT = 150
const FOOT = 20

/**
 * How many units have which confidence (columns), and over the bins that were reviewed the share that was kept (dots),
 * which lie on the line from corner to corner where the confidence is calibrated.
 */
export function CalibrationChart({ bins }: { readonly bins: readonly ConfidenceBin[] }): ReactNode {
  const most = Math.max(1, ...bins.map(({ units }) => units))
  const left = 36
  const room = WIDTH - left - 20
  const x = (share: number): number => left + share * room
  const y = (share: number): number => 6 + (1 - share) * PLOT
  return (
    <>
      <Drawing height={PLOT + FOOT + 6}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line className="grid-line" x1={left} x2={WIDTH - 20} y1={y(share)} y2={y(share)} />
            <text x={left - 6} y={y(share)} textAnchor="end">
              {count(share)}
            </text>
            <text x={x(share)} y={PLOT + FOOT} textAnchor="middle">
              {count(share)}
            </text>
          </g>
        ))}
        {bins.map(({ from, to, units }) => (
          <rect
            key={from}
            className="bar-units"
            x={x(from) + 2}
            width={x(to) - x(from) - 4}
            y={y((0.96 * units) / most)}
            height={((0.96 * units) / most) * PLOT}
          />
        ))}
        <line className="ideal-line" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        {bins.map(({ from, mean, judged, kept }) =>
          mean === null ? null : (
            <circle key={from} className="kept-dot" cx={x(mean)} cy={y(kept / judged)} r="5" />
          ),
        )}
      </Drawing>
      <p className="chart-legend faint" aria-hidden="true">
        <span>
          <svg width="14" height="10">
            <rect width="14" height="10" className="bar-units" />
          </svg>
          {t('views.units')}
        </span>
        <span>
          <svg width="14" height="14">
            <circle className="kept-dot" cx="7" cy="7" r="5" />
          </svg>
          {t('views.kept')}
        </span>
        <span>
          <svg width="20" height="10">
            <line className="ideal-line" x1="0" y1="9" x2="20" y2="1" />
          </svg>
          {t('views.calibrated')}
        </span>
      </p>
    </>
  )
}

/** At most so many days are drawn, the last ones; the table has them all. */
const DAYS = 30

/** Units accepted on each day; days on which none was have no column. */
export function DayChart({ days }: { readonly days: readonly DayProgress[] }): ReactNode {
  const shown = days.slice(-DAYS)
  const most = Math.max(1, ...shown.map(({ accepted }) => accepted))
  const step = Math.min(56, (WIDTH - 40) / Math.max(1, shown.length))
  return (
    <Drawing height={110}>
      <line className="grid-line" x1="20" x2={WIDTH - 20} y1="86" y2="86" />
      {shown.map(({ day, accepted }, n) => {
        const height = (Math.max(0, accepted) / most) * 66
        return (
          <g key={day}>
            <rect
              className="bar-ok"
              x={24 + n * step}
              width={Math.max(2, step - 8)}
              y={86 - height}
              height={height}
            />
            <text x={24 + n * step + (step - 8) / 2} y={Math.max(10, 78 - height)} textAnchor="middle">
              {step >= 28 ? count(accepted) : ''}
            </text>
            <text x={24 + n * step + (step - 8) / 2} y="99" textAnchor="middle">
              {step >= 40 || n === 0 || n === shown.length - 1 ? dayOf(day, 'short') : ''}
            </text>
          </g>
        )
      })}
    </Drawing>
  )
}

function Drawing({ height, children }: { readonly height: number; readonly children: ReactNode }): ReactNode {
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${height}`} style={{ maxWidth: WIDTH }} aria-hidden="true">
      <defs>
        <pattern id="lined" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="4" />
        </pattern>
      </defs>
      {children}
    </svg>
  )
}
