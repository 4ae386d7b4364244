import type { ReviewFinding } from '#shared/exchange/review/work'
import { FINDING } from '#shared/model'

/** The findings that people outside are shown: no hints, and nothing that was dismissed or corrected. */
export function shownFindings(findings: readonly ReviewFinding[]): readonly ReviewFinding[] {
  return findings.filter(
    ({ confidence, state }) => confidence >= FINDING && (state === 'open' || state === 'confirmed'),
  )
}
