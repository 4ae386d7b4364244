import { element, type Html, type HtmlChild } from '#shared/html/element'
import { SEVERITIES, type Severity } from '#shared/model'
import type { Bar, Track } from '#shared/report/charts'
import type { ReportWords } from '#shared/report/words/words'
import { inWords } from '#shared/words/in-words'

// Charts as drawings within the page: they print, and need no script. Sizes are in units of the drawing.

const WIDTH = 680
const LABEL = 120
const BAR = 22
const TRACK = 34
/** A mark's half width. */
const MARK = 5

/** A bar for each thing counted, its parts by severity, the number behind it. */
export function barChart<K extends string>(
  bars: readonly Bar<K>[],
  nameOf: (of: K) => string,
  title: string,
  words: ReportWords,
): Html {
  const most = Math.max(1, ...bars.map(({ total }) => total))
  const scale = (WIDTH - LABEL - 40) / most
  const height = bars.length * BAR + 4
  const rows = bars.map(({ of, counts, total }, n) => {
    const y = n * BAR + 2
    let x = LABEL
    const parts = SEVERITIES.toReversed().flatMap((severity): Html[] => {
      const width = counts[severity] * scale
      if (width === 0) return []
      const part = element(
        'rect',
        { x: round(x), y, width: round(width), height: BAR - 6, class: severity },
        element('title', {}, `${words.severities[severity]}: ${counts[severity]}`),
      )
      x += width
      return [part]
    })
    return [
      element('text', { x: LABEL - 8, y: y + 12, 'text-anchor': 'end' }, nameOf(of)),
      ...parts,
      element('text', { x: round(x + 6), y: y + 12, class: 'number' }, String(total)),
    ]
  })
  return drawing(height, title, rows)
}

/** A line for each version's text, with a mark where a divergence stands: its shape tells the severity, as its colour does. */
export function trackChart(tracks: readonly Track[], title: string, words: ReportWords): Html {
  const height = tracks.length * TRACK + 18
  const place = (at: number): number => round(LABEL + at * (WIDTH - LABEL - 20))
  const rows = tracks.map(({ lang, marks }, n) => {
    const y = n * TRACK + TRACK / 2
    return [
      element('text', { x: LABEL - 8, y: y + 4, 'text-anchor': 'end' }, lang),
      element('line', { x1: place(0), y1: y, x2: place(1), y2: y, class: 'text' }),
      ...marks.map(({ at, number, severity, message }) =>
        element(
          'a',
          { href: `#n${number}` },
          element('title', {}, `${words.number} ${number}: ${inWords(message, words.language)}`),
          mark(severity, place(at), y),
        ),
      ),
    ]
  })
  const foot = height - 4
  return drawing(height, title, [
    ...rows,
    element('text', { x: place(0), y: foot, class: 'faint' }, words.start),
    element('text', { x: place(1), y: foot, class: 'faint', 'text-anchor': 'end' }, words.end),
  ])
}

/** What the marks and colours mean. */
export function legend(words: ReportWords): Html {
  const items = SEVERITIES.toReversed().map((severity) =>
    element(
      'span',
      {},
      element(
        'svg',
        { width: 14, height: 14, viewBox: '-7 -7 14 14', 'aria-hidden': 'true' },
        mark(severity, 0, 0),
      ),
      ` ${words.severities[severity]}`,
    ),
  )
  return element('p', { class: 'legend' }, items)
}

function mark(severity: Severity, x: number, y: number): Html {
  const points = {
    critical: [
      [0, -MARK - 1],
      [MARK + 1, 0],
      [0, MARK + 1],
      [-MARK - 1, 0],
    ],
    major: [
      [0, -MARK],
      [MARK, MARK],
      [-MARK, MARK],
    ],
    minor: [
      [-3, -3],
      [3, -3],
      [3, 3],
      [-3, 3],
    ],
  } as const
  if (severity === 'neutral') return element('circle', { cx: x, cy: y, r: 3, class: severity })
  const corners = points[severity].map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`)
  return element('polygon', { points: corners.join(' '), class: severity })
}

function drawing(height: number, title: string, children: HtmlChild): Html {
  const size = { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height }
  return element('svg', { ...size, role: 'img', 'aria-label': title, class: 'chart' }, children)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
