import type { Coverage } from '#shared/check/coverage'
import { FINDING, SEVERITIES, type Category, type LanguageTag, type Severity } from '#shared/model'
import type { Finding, PlainEvidence, PlainWork } from '#shared/plain'
import { counted } from '#main/words'
import { inEnglish } from '#shared/words/in-words'
import type { Said } from '#shared/words/message'

/** A finding, or a divergence of a project, as it is told: places by language and 0-based segment number. */
export interface ToldFinding {
  readonly category: Category
  readonly severity: Severity
  readonly confidence: number
  readonly message: Said
  readonly evidence: readonly {
    readonly lang: LanguageTag
    readonly index: number
    readonly start: number
    readonly end: number
    readonly text: string
    readonly role: PlainEvidence['role']
  }[]
}

/** Findings with their versions by language tag. */
export function toldFindings({ versions }: PlainWork, findings: readonly Finding[]): ToldFinding[] {
  return findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map(({ version, segment, start, end, text, role }) => ({
      lang: versions[version]?.lang ?? '',
      index: segment,
      ...{ start, end, text, role },
    })),
  }))
}

/** Whether it is more than a hint, and at least as grave as `least`. */
export function isFinding({ severity, confidence }: ToldFinding, least: Severity = 'neutral'): boolean {
  return confidence >= FINDING && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
}

/**
 * Findings for a person, the gravest first: what differs, and where, with 1-based segment numbers and the text that
 * shows it. Hints are only counted.
 */
export function describeFindings(findings: readonly ToldFinding[]): string {
  const shown = findings
    .filter((finding) => isFinding(finding))
    .toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))
  const total = `${counted(shown.length, 'finding')}, ${counted(findings.length - shown.length, 'hint')}\n`
  return [...shown.map(describeFinding), total].join('\n')
}

/** What a place of the evidence is, where it is not what the finding is about. */
const ROLES = { place: '', counterpart: ' (counterpart)', neighbour: ' (beside it)' } as const

export function describeFinding({ category, severity, confidence, message, evidence }: ToldFinding): string {
  const places = evidence.map(
    ({ lang, index, text, role }) => `  ${lang} ${index + 1}${ROLES[role]}: ${text === '' ? '…' : text}\n`,
  )
  return `${severity} ${category} (${Math.round(confidence * 100)} %): ${inEnglish(message)}\n${places.join('')}`
}

/** How much of each pair of versions is linked, a line a pair. */
export function describeCoverage(coverage: readonly Coverage[]): string {
  return coverage
    .map(({ langs: [a, b], linked: [x, y], segments: [m, n], kind }) => {
      const part = (linked: number, all: number): string => `${linked} of ${all}`
      return `${a}-${b}${kind === 'comparable' ? ' (comparable)' : ''}: ${part(x, m)} segments of ${a} and ${part(y, n)} of ${b} linked\n`
    })
    .join('')
}

/**
 * `{"findings": […], "coverage": […]}` with 0-based segment numbers and offsets in UTF-16 units within the segment, and
 * the segments of each version of a pair, all and linked.
 */
export function findingsJson(findings: readonly ToldFinding[], coverage?: readonly Coverage[]): string {
  const value = findings.map(({ category, severity, confidence, message, evidence }) => ({
    ...{ category, severity, confidence, message: inEnglish(message) },
    evidence: evidence.map(({ lang, index, start, end, text }) => ({
      ...{ version: lang, segment: index, start, end, text },
    })),
  }))
  return `${JSON.stringify({ findings: value, coverage }, null, 1)}\n`
}
