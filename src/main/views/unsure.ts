import type { UnitId, VersionId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'

/**
 * The worst-first queue: row of the next (step 1) or previous (-1) unit by confidence, least sure first and by row
 * among equals, of those that are unreviewed and linked. From a row that is not in the queue any more it goes on at its
 * confidence; from one without a confidence, or none (-1), at the beginning. Null at the end.
 */
export function nextUnsure(state: WorkReader, pivot: VersionId, from: number, step: 1 | -1): number | null {
  const order = state.order(pivot)
  const confidenceAt = (row: number): number | null => {
    const unit: UnitId | undefined = order[row]
    return unit === undefined ? null : state.unit(unit).confidence
  }
  const start = confidenceAt(from)
  const isBefore = (a: readonly [number, number], b: readonly [number, number]): boolean =>
    a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
  let best: readonly [confidence: number, row: number] | null = null
  for (const [row, id] of order.entries()) {
    const unit = state.unit(id)
    if (unit.state !== 'unreviewed' || unit.confidence === null || unit.excluded === true) continue
    const here = [unit.confidence, row] as const
    if (start !== null) {
      const there = [start, from] as const
      if (!(step === 1 ? isBefore(there, here) : isBefore(here, there))) continue
    }
    if (best === null || (step === 1 || start === null ? isBefore(here, best) : isBefore(best, here)))
      best = here
  }
  return best?.[1] ?? null
}
