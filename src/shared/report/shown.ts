/** A moment as a report shows it: `2026-03-01 09:30 UTC`. */
export function shownTime(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`
}

/** A number with at most two decimals and no more than it needs: `3`, `2.5`, `0.33`. */
export function shownNumber(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A share of a whole: `97 %`; a dash where there is no whole. */
export function shownShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part * 100) / whole)} %`
}

/** A confidence: `97 %`. */
export function shownConfidence(confidence: number): string {
  return `${Math.round(confidence * 100)} %`
}
