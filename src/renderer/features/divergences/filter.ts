import type { DivergenceView } from '#shared/api'
import { FINDING } from '#shared/model'
import type { DivergenceFilter, View } from '#renderer/store'

export function passes(divergence: DivergenceView, filter: DivergenceFilter): boolean {
  if (!filter.all && divergence.state !== 'open') return false
  if (filter.major && divergence.severity !== 'major' && divergence.severity !== 'critical') return false
  return filter.hints || divergence.confidence >= FINDING
}

/** The divergences that the list shows, in its order. */
export function shownDivergences({ divergences, filter }: View): readonly DivergenceView[] {
  return (divergences ?? []).filter((divergence) => passes(divergence, filter))
}
