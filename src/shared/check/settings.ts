import type { CheckedCategory } from '#shared/check/registry'
import { isIgnored, readIgnored, type IgnoredPattern } from '#shared/check/ignored'
import { Refusal } from '#shared/errors'
import { CATEGORIES, SEVERITIES, type Category, type Severity, type WorkId } from '#shared/model'
import type { Finding, PlainWork } from '#shared/plain'
import { inEnglishOnly } from '#shared/words/message'

/** How one check is used in a project. */
export interface CheckTuning {
  /** False switches it off. */
  readonly on?: boolean
  /** Given to all its findings instead of the check's own. */
  readonly severity?: Severity
  /** Confidence below which its findings and hints are left out. */
  readonly threshold?: number
}

/** What a project remembers of its checks; what is not said is as the checks have it. */
export interface CheckSettings {
  readonly categories?: { readonly [K in Category]?: CheckTuning }
  /** What a person does not want to be told again. */
  readonly ignored?: readonly IgnoredPattern[]
}

/** The categories that are to be looked for, of those given. */
export function enabled(settings: CheckSettings, categories: readonly CheckedCategory[]): CheckedCategory[] {
  return categories.filter((category) => settings.categories?.[category]?.on !== false)
}

/** Findings as a project wants them: re-graded, and without what lies below its threshold or is ignored. */
export function tuned(
  settings: CheckSettings,
  work: PlainWork,
  findings: readonly Finding[],
  id?: WorkId,
): Finding[] {
  const { categories = {}, ignored = [] } = settings
  return findings.flatMap((finding) => {
    const tuning = categories[finding.category]
    if (tuning?.on === false || finding.confidence < (tuning?.threshold ?? 0)) return []
    if (ignored.length > 0 && isIgnored(ignored, work, finding, id)) return []
    return [tuning?.severity === undefined ? finding : { ...finding, severity: tuning.severity }]
  })
}

/** Settings of checks from untrusted data; the `Refusal` names the key that is wrong: `checks.number.severity: …`. */
export function readCheckSettings(value: unknown): CheckSettings {
  const { categories, ignored, ...rest } = recordOf(value, 'checks')
  refuseOthers(rest, 'checks', ['categories', 'ignored'])
  return {
    ...(categories === undefined ? {} : { categories: readCategories(categories) }),
    ...(ignored === undefined ? {} : { ignored: readIgnored(ignored) }),
  }
}

function readCategories(value: unknown): NonNullable<CheckSettings['categories']> {
  const tunings = Object.entries(recordOf(value, 'categories')).map(([name, tuning]) => {
    const category = CATEGORIES.find((known) => known === name)
    if (category === undefined)
      throw wrong(`categories.${name}`, `there is no such check: there are ${CATEGORIES.join(', ')}`)
    return [category, readTuning(tuning, `categories.${name}`)] as const
  })
  return Object.fromEntries(tunings)
}

function readTuning(value: unknown, at: string): CheckTuning {
  const { on, severity, threshold, ...rest } = recordOf(value, at)
  refuseOthers(rest, at, ['on', 'severity', 'threshold'])
  if (on !== undefined && typeof on !== 'boolean') throw wrong(`${at}.on`, 'must be true or false')
  const grade = SEVERITIES.find((known) => known === severity)
  if (severity !== undefined && grade === undefined)
    throw wrong(`${at}.severity`, `must be one of ${SEVERITIES.join(', ')}`)
  if (threshold !== undefined && !(typeof threshold === 'number' && threshold >= 0 && threshold <= 1))
    throw wrong(`${at}.threshold`, 'must be a number from 0 to 1')
  return {
    ...(on === undefined ? {} : { on }),
    ...(grade === undefined ? {} : { severity: grade }),
    ...(threshold === undefined ? {} : { threshold }),
  }
}

function recordOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(at, 'must be an object')
  return { ...value }
}

function refuseOthers(rest: Record<string, unknown>, at: string, known: readonly string[]): void {
  const [other] = Object.keys(rest)
  if (other !== undefined) throw wrong(`${at}.${other}`, `is not known: there are ${known.join(', ')}`)
}

/** What is wrong with a setting; `at` names its keys, from the outermost. */
function wrong(at: string, reason: string): Refusal {
  return new Refusal('bad-argument', inEnglishOnly(`${at} ${reason}`))
}
