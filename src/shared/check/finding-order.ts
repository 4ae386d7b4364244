import { CATEGORIES, SEVERITIES } from '#shared/model'
import type { Finding } from '#shared/plain'

/** Orders findings: worst and surest first, then as the text has them. */
export function compareFindings(a: Finding, b: Finding): number {
  const [one, other] = [a.evidence[0], b.evidence[0]]
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    b.confidence - a.confidence ||
    (one?.segment ?? 0) - (other?.segment ?? 0) ||
    (one?.version ?? 0) - (other?.version ?? 0) ||
    (one?.start ?? 0) - (other?.start ?? 0) ||
    CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
    compareTexts(JSON.stringify(a.message), JSON.stringify(b.message)) ||
    compareTexts(JSON.stringify(a.evidence), JSON.stringify(b.evidence))
  )
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
