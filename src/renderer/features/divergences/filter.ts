import type { DivergenceView } from '#shared/api'
import { FINDING, SEVERITIES } from '#shared/model'
import { currentWork, type DivergenceFilter, type DivergenceOrder, type View } from '#renderer/store'
import { probability } from '#renderer/ui/numbers'
import { names } from '#renderer/words/words'

export function passes(divergence: DivergenceView, filter: DivergenceFilter): boolean {
  const { category, severity, state, evidence, confidence } = divergence
  if (filter.state === null ? !filter.all && state !== 'open' : state !== filter.state) return false
  if (filter.severity !== null && severity !== filter.severity) return false
  if (filter.major && severity !== 'major' && severity !== 'critical') return false
  if (filter.category !== null && category !== filter.category) return false
  if (filter.version !== null && !evidence.some(({ version }) => version === filter.version)) return false
  return filter.hints || divergence.byPerson || confidence >= FINDING
}

/** The divergences that the list shows, in its order. They come sorted by state, gravity and place. */
export function shownDivergences(now: View): readonly DivergenceView[] {
  const { divergences, filter } = now
  const shown = (divergences ?? []).filter((divergence) => passes(divergence, filter))
  if (filter.order === 'gravity') return shown
  if (filter.order === 'text') return shown.toSorted((a, b) => a.row - b.row)
  const groups = [...new Set(ranked(shown, filter.order).map((one) => groupOf(one, now)))]
  // Sorting is stable: within a group the order stays.
  return shown.toSorted((a, b) => groups.indexOf(groupOf(a, now)) - groups.indexOf(groupOf(b, now)))
}

/** The gravest or the surest first, where the groups are of these. */
function ranked(shown: readonly DivergenceView[], order: DivergenceOrder): readonly DivergenceView[] {
  if (order === 'severity')
    return shown.toSorted((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity))
  return order === 'confidence' ? shown.toSorted((a, b) => b.confidence - a.confidence) : shown
}

/** Confidences that a group begins at, the surest first. */
const BANDS = [0.9, 0.7, FINDING, 0]

function bandOf(confidence: number): string {
  const n = BANDS.findIndex((from) => confidence >= from)
  return `${probability(BANDS[n] ?? 0)}–${probability(BANDS[n - 1] ?? 1)}`
}

/** The heading that a divergence stands under in the order of the list; empty where there are none. */
export function groupOf(divergence: DivergenceView, now: View): string {
  switch (now.filter.order) {
    case 'gravity':
    case 'text':
      return ''
    case 'category':
      return names().categories[divergence.category]
    case 'severity':
      return names().severities[divergence.severity]
    case 'confidence':
      return bandOf(divergence.confidence)
    case 'state':
      return names().states[divergence.state]
    case 'version': {
      const placed = new Set(
        divergence.evidence.filter(({ role }) => role === 'place').map(({ version }) => version),
      )
      const versions = currentWork(now)?.versions.filter(({ id }) => placed.has(id)) ?? []
      return versions.map(({ lang }) => lang).join(', ')
    }
  }
}
