import { SEVERITIES, type DivergenceState, type Severity } from '#shared/model'
import type { TextSize, VersionReport } from '#shared/report/report'
import type { SeverityWeights } from '#shared/report/weights'

/** Length of text that penalty points are given for: the reference count of MQM scoring. */
const REFERENCE = 1000

/** MQM's scorecard of a work: confirmed errors only, for a finding that nobody confirmed is no error yet. */
export type Scorecard = readonly VersionScore[]

interface VersionScore {
  /** Place of the version. */
  readonly version: number
  readonly size: TextSize
  readonly errors: Readonly<Record<Severity, number>>
  readonly points: number
  /** Penalty points per 1,000 words or characters; null for an empty text. */
  readonly perThousand: number | null
}

/** What the scorecard reads of a divergence. */
export interface Scored {
  readonly severity: Severity
  readonly state: DivergenceState
  readonly evidence: readonly { readonly version: number; readonly role: string }[]
}

/**
 * Penalty points per version. A divergence counts once in each version that has a place of it; where it shows by a
 * counterpart only, it is nobody's error.
 */
export function scorecardOf(
  versions: readonly Pick<VersionReport, 'size'>[],
  divergences: readonly Scored[],
  weights: SeverityWeights,
): Scorecard {
  return versions.map(({ size }, version) => {
    const own = divergences.filter(
      ({ state, evidence }) =>
        isError(state) && evidence.some((one) => one.version === version && one.role === 'place'),
    )
    const errors = countBySeverity(own)
    const points = SEVERITIES.reduce((sum, severity) => sum + errors[severity] * weights[severity], 0)
    const perThousand = size.count === 0 ? null : (points * REFERENCE) / size.count
    return { version, size, errors, points, perThousand }
  })
}

/** Whether somebody said that it is an error: one that was corrected since was one in the text that was delivered. */
function isError(state: DivergenceState): boolean {
  return state === 'confirmed' || state === 'corrected'
}

/** How many there are of each severity. */
export function countBySeverity(
  divergences: readonly { readonly severity: Severity }[],
): Record<Severity, number> {
  const counts = { neutral: 0, minor: 0, major: 0, critical: 0 }
  for (const { severity } of divergences) counts[severity]++
  return counts
}
