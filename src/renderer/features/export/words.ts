import type { LeftOutReason } from '#shared/exchange/selection'

/** Why units stay out, as the list calls it. */
export const WHY: Readonly<Record<LeftOutReason, string>> = {
  kind: 'other kind',
  empty: 'no text',
  gap: 'no counterpart',
  state: 'review state',
  confidence: 'confidence',
  comparable: 'comparable only',
  divergence: 'divergence',
  long: 'too long',
  duplicate: 'said before',
}
