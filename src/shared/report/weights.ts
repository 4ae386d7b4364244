import { Refusal } from '#shared/errors'
import { SEVERITIES, type Severity } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'

/** Penalty points of one confirmed error by its severity, as the MQM scoring model has them. */
export type SeverityWeights = Readonly<Record<Severity, number>>

/** The two scales in common use: a critical error counts ten times a minor one, or twenty-five times. */
export const WEIGHT_PRESETS = {
  'mqm-10': { neutral: 0, minor: 1, major: 5, critical: 10 },
  'mqm-25': { neutral: 0, minor: 1, major: 5, critical: 25 },
} as const satisfies Record<string, SeverityWeights>

/** What a scorecard counts with unless the project says otherwise. */
export const DEFAULT_WEIGHTS: SeverityWeights = WEIGHT_PRESETS['mqm-25']

/** Weights from untrusted data: a number of 0 or more for each severity, else a `Refusal`. */
export function readWeights(value: unknown): SeverityWeights {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >
  const weight = (severity: Severity): number => {
    const points = given[severity]
    if (typeof points === 'number' && Number.isFinite(points) && points >= 0) return points
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`the weight of ${severity} must be a number of 0 or more`),
    )
  }
  const [neutral, minor, major, critical] = SEVERITIES.map(weight)
  return { neutral: neutral ?? 0, minor: minor ?? 0, major: major ?? 0, critical: critical ?? 0 }
}
