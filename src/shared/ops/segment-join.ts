import { Refusal } from '#shared/errors'
import { joinShown } from '#shared/exchange/join'
import type { Segment, SegmentId, UnitId } from '#shared/model'
import { Draft } from '#shared/ops/draft'
import { joinEvidence } from '#shared/ops/evidence'
import { joinSpans } from '#shared/ops/join-spans'
import { segmentName, segmentNames } from '#shared/ops/names'
import type { Planner } from '#shared/ops/plan'
import { openConflicts, regroup } from '#shared/ops/regroup'
import type { WorkReader } from '#shared/ops/state'
import { say } from '#shared/words/message'

/**
 * Makes one segment of neighbours of one version; it keeps the id, unit, paragraph and kind of the first in
 * the text. Page numbers, running heads and notes may stand between them: that is where sentences are cut.
 * If one was corrected, what is shown of all becomes the correction. Units that lose a segment this way are
 * regrouped (see `regroup`); a unit that held them all stays as it was reviewed. Evidence goes along.
 */
export const joinSegments: Planner<'segment.join'> = (state, { segments }) => {
  const ids = [...new Set(segments)].sort((a, b) => state.indexOf(a) - state.indexOf(b))
  const parts = ids.map((id) => state.segment(id))
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) throw new Refusal('bad-argument', say('edit.joinTwo'))
  assertNeighbours(state, parts)
  const { text, lang } = state.version(first.version)
  const plain: Segment = { ...first, spans: joinSpans(text, parts), correction: null }
  const source = state.sourceTextOf(plain)
  const corrected = parts.some(({ correction }) => correction !== null)
  const shown = corrected
    ? joinShown(
        lang,
        parts.map((part) => state.textOf(part)),
      )
    : source
  const joined: Segment = { ...plain, correction: shown === source ? null : shown }

  const draft = new Draft(state)
  regroup(draft, state, new Map(others.map(({ id }) => [id, first.unit])))
  draft.put('segment', joined)
  for (const { id } of others) draft.remove('segment', id)
  renameInConflicts(draft, state, parts, joined)
  joinEvidence(draft, state, parts, joined)
  return draft.changes()
}

function assertNeighbours(state: WorkReader, parts: readonly Segment[]): void {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return
  const stranger = parts.find(({ version }) => version !== first.version)
  if (stranger !== undefined)
    throw new Refusal(
      'bad-argument',
      say('edit.joinVersions', { segments: segmentNames(state, [first.id, stranger.id]) }),
    )
  const named = new Set(parts.map(({ id }) => id))
  const between = state
    .column(first.version)
    .slice(state.indexOf(first.id), state.indexOf(last.id))
    .find((id) => !named.has(id) && !['furniture', 'note'].includes(state.segment(id).kind))
  if (between !== undefined)
    throw new Refusal('bad-argument', say('edit.joinBetween', { segment: segmentName(state, between) }))
}

/** No conflict may name a segment that is gone: it names the joined one, and goes where that settles it. */
function renameInConflicts(
  draft: Draft,
  state: WorkReader,
  parts: readonly Segment[],
  joined: Segment,
): void {
  const gone = new Set(parts.map(({ id }) => id).filter((id) => id !== joined.id))
  for (const id of state.units.keys()) {
    const unit = draft.get('unit', id)
    if (unit === null || !unit.conflicts.some(({ segments }) => segments.some((one) => gone.has(one))))
      continue
    const conflicts = unit.conflicts.map(({ segments, confidence }) => ({
      segments: [...new Set(segments.map((one) => (gone.has(one) ? joined.id : one)))],
      confidence,
    }))
    draft.put('unit', { ...unit, conflicts: openConflicts(conflicts, membersAfter(state, id, gone, joined)) })
  }
}

function membersAfter(
  state: WorkReader,
  unit: UnitId,
  gone: ReadonlySet<SegmentId>,
  joined: Segment,
): Set<SegmentId> {
  const kept = state.segmentsOf(unit).map(({ id }) => id)
  return new Set(
    kept.filter((id) => !gone.has(id) && id !== joined.id).concat(unit === joined.unit ? joined.id : []),
  )
}
