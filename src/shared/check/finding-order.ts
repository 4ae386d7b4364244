import { CATEGORIES, SEVERITIES } from '#shared/model'
import type { Finding } from '#shared/plain'
import { type Message } from '#shared/words/message'

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

/** Whether two findings say the same of the same places. */
export function isEqual(a: Finding, b: Finding): boolean {
  if (a.category !== b.category || a.severity !== b.severity || a.confidence !== b.confidence) return false
  if (a.evidence.length !== b.evidence.length || !isSame(a.message, b.message)) return false
  return a.evidence.every((one, n) => {
    const other = b.evidence[n]
    return (
      one.version === other?.version &&
      one.segment === other.segment &&
      one.start === other.start &&
      one.end === other.end &&
      one.role === other.role &&
      one.text === other.text
    )
  })
}

function isSame(a: Message, b: Message): boolean {
  return a.key === b.key && JSON.stringify(a) === JSON.stringify(b)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
