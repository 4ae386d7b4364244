import { SEVERITIES, type Severity } from '#shared/model'
import type { Chart } from '#shared/report/blocks'
import type { Bar, Track } from '#shared/report/charts'
import type { RunLook } from '#main/exporters/docx-text'

/** Text in one look. */
export interface LookedRun {
  readonly text: string
  readonly look: RunLook
}

/** The cells that stand behind the names of a table of counts, a row each: a chart made of characters, which any reader shows. */
export interface CharacterChart {
  /** Share of the width of the table. */
  readonly width: number
  readonly rows: readonly (readonly LookedRun[])[]
}

/** As in the page of HTML: the ink of each severity, and the mark that tells it without its colour. */
export const INK: Readonly<Record<Severity, string>> = {
  ...{ critical: '8E1F3F', major: 'C2410C', minor: '8A6D00', neutral: '5B6770' },
}
const MARK: Readonly<Record<Severity, string>> = { critical: '◆', major: '▲', minor: '■', neutral: '●' }
/** Characters of the longest bar. */
const LONGEST = 14
/** Characters of a line that stands for a text. */
const LINE = 48

export function characterChart(chart: Chart): CharacterChart {
  return chart.of === 'text'
    ? { width: 60, rows: chart.tracks.map(trackRuns) }
    : { width: 22, rows: barsOf(chart.bars) }
}

function barsOf(bars: readonly Bar<unknown>[]): LookedRun[][] {
  const most = Math.max(1, ...bars.map(({ total }) => total))
  const scale = Math.min(1, LONGEST / most)
  return bars.map(({ counts }) =>
    SEVERITIES.toReversed().flatMap((severity) => {
      const count = counts[severity]
      if (count === 0) return []
      return [{ text: '█'.repeat(Math.max(1, Math.round(count * scale))), look: { ink: INK[severity] } }]
    }),
  )
}

/** A line from the beginning of a text to its end, with a mark where a divergence stands, the gravest where several do. */
function trackRuns({ marks }: Track): LookedRun[] {
  const line = new Array<Severity | null>(LINE).fill(null)
  // The graver come last, and stay.
  for (const { at, severity } of marks) line[Math.min(LINE - 1, Math.floor(at * LINE))] = severity
  return line.map((severity) =>
    severity === null
      ? { text: '·', look: { ink: 'A0A6AC' } }
      : { text: MARK[severity], look: { ink: INK[severity] } },
  )
}
