import type { Divergence, Evidence } from '#shared/model'
import type { Finding } from '#shared/plain'
import { isPersons } from '#shared/ops/divergence-persons'
import { messageByIds } from '#shared/ops/divergence-message'
import { Draft } from '#shared/ops/draft'
import type { PlanContext } from '#shared/ops/plan'
import type { WorkReader } from '#shared/ops/state'
import { keyOf } from '#shared/ops/finding-key'
import type { WorkSnapshot } from '#main/works/plain'
import type { JobChanges } from '#main/works/realign'

/**
 * The changes that make the open divergences of a work what the checks found. What a person found, decided, graded
 * or wrote a note to always stays (the window shows it as stale when its text was changed since), and is not found again
 * beside it. A finding about text that was changed since the snapshot is not applied and counts as skipped.
 */
export function recheck(
  state: WorkReader,
  snapshot: WorkSnapshot,
  findings: readonly Finding[],
  allocate: PlanContext['allocate'],
): JobChanges {
  const draft = new Draft(state)
  const decided = new Set<string>()
  const open = new Map<string, Divergence>()
  for (const divergence of state.divergences.values()) {
    if (isPersons(divergence)) decided.add(keyOf(divergence))
    else {
      open.set(keyOf(divergence), divergence)
      draft.remove('divergence', divergence.id)
    }
  }

  let skipped = 0
  for (const finding of findings) {
    const evidence = evidenceOf(state, snapshot, finding)
    if (evidence === null) {
      skipped++
      continue
    }
    const key = keyOf({ category: finding.category, evidence })
    // Of two that say it of the same places the first, which is the graver one, is told.
    if (decided.has(key)) continue
    decided.add(key)
    const known = open.get(key)
    const id = known?.id ?? allocate('divergence')
    const message = messageByIds(finding.message, (version, at) => snapshot.columns[version]?.[at])
    draft.put('divergence', divergenceOf(id, state.work.id, { ...finding, message }, evidence))
  }
  return { changes: draft.changes(), skipped }
}

/** A finding as the row of a divergence that nobody has looked at. */
export function divergenceOf(
  id: number,
  work: number,
  { category, severity, confidence, message }: Omit<Finding, 'evidence'>,
  evidence: readonly Evidence[],
): Divergence {
  return { ...{ id, work, category, severity, confidence, message, evidence }, state: 'open', decision: null }
}

/** The evidence in ids; null when a segment is gone or reads otherwise than the checks saw it. */
function evidenceOf(state: WorkReader, snapshot: WorkSnapshot, finding: Finding): Evidence[] | null {
  const evidence: Evidence[] = []
  for (const { version: place, segment: index, start, end, text, role } of finding.evidence) {
    const id = snapshot.columns[place]?.[index]
    const segment = id === undefined ? undefined : state.segments.get(id)
    const seen = snapshot.plain.versions[place]?.segments[index]?.text
    if (segment === undefined || state.textOf(segment) !== seen) return null
    evidence.push({ version: segment.version, segment: segment.id, start, end, text, role })
  }
  return evidence
}
