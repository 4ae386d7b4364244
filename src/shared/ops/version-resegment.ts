import type { Evidence, Segment, SegmentId, Unit, UnitId } from '#shared/model'
import type { CutSegment } from '#shared/plain'
import { Draft } from '#shared/ops/draft'
import type { PlanContext, Planner } from '#shared/ops/plan'
import { openConflicts, regroup } from '#shared/ops/regroup'
import {
  cutVersionOf,
  recut,
  resegmentationOf,
  rowsOf,
  visible,
  type Recut,
} from '#shared/ops/resegmentation'
import type { WorkReader } from '#shared/ops/state'
import { renderWithSource } from '#shared/text/render'

/**
 * Cuts a version anew. Segments that are cut as before keep everything. Of the others each goes to the unit that
 * most of its text was in, takes over the id of the segment it has most of, and evidence goes with its words; a
 * unit stays as it was reviewed where no text crosses its bounds, and else follows the rules of `regroup`. What
 * holds a correction stays as it is. Where sentences end is found here, unless the context says it.
 */
export const resegmentVersion: Planner<'version.resegment'> = (state, command, { allocate, recuts }) => {
  const version = state.version(command.version)
  const found = recuts ?? recut(cutVersionOf(state, version).version, command.segmentation)
  const { changed } = resegmentationOf(rowsOf(state, version.id), found)
  const draft = new Draft(state)
  const moves = new Map<SegmentId, UnitId>()
  const heirs = new Map<SegmentId, SegmentId>()
  const placed = changed.map((recut) => {
    const after = place(state, recut, allocate)
    for (const old of recut.before) {
      const heir = mostOf(after, (one) => shared(state, one, old)) ?? old
      moves.set(old.id, after.find(({ id }) => id === old.id)?.unit ?? heir.unit)
      if (!after.some(({ id }) => id === old.id)) heirs.set(old.id, heir.id)
    }
    return { before: recut.before, after }
  })
  regroup(draft, state, moves)
  for (const { before, after } of placed) {
    if (new Set(before.map(({ unit }) => unit)).size > 1)
      for (const { unit } of after)
        draft.put('unit', changedUnit(draft.get('unit', unit) ?? state.unit(unit)))
    for (const { id } of before) draft.remove('segment', id)
    for (const segment of after) draft.put('segment', segment)
    moveEvidence(draft, state, before, after, heirs)
  }
  renameInConflicts(draft, state, heirs)
  return draft.changes()
}

/** The new segments of a stretch, with the ids of the old ones as far as they last. */
function place(state: WorkReader, { before, after }: Recut, allocate: PlanContext['allocate']): Segment[] {
  const free = new Set(before)
  return after.map((cut) => {
    const most = mostOf(before, (old) => shared(state, cut, old))
    const same = mostOf([...free], (old) => shared(state, cut, old))
    if (same !== undefined) free.delete(same)
    const [first] = before
    const from = most ?? first
    if (from === undefined) throw new TypeError('a stretch without segments was cut')
    return {
      id: same?.id ?? allocate('segment'),
      version: from.version,
      unit: from.unit,
      spans: cut.spans,
      paragraph: from.paragraph,
      kind: cut.kind,
      correction: null,
    }
  })
}

/** How much visible text two segments share. */
function shared(state: WorkReader, cut: Pick<CutSegment, 'spans'>, { spans, version }: Segment): number {
  const { text } = state.version(version)
  return cut.spans.reduce((sum, [start, end]) => {
    const common = spans
      .map(([from, to]) => [Math.max(from, start), Math.min(to, end)] as const)
      .filter(([from, to]) => from < to)
    return sum + visible(text, common)
  }, 0)
}

/** The first of those with the most; undefined where none has any. */
function mostOf<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let best: T | undefined
  let most = 0
  for (const item of items) {
    const amount = measure(item)
    if (amount > most) [best, most] = [item, amount]
  }
  return best
}

/** A unit that text came to or left: what was said of it spoke of another text. */
function changedUnit(unit: Unit): Unit {
  const state = unit.state === 'accepted' ? 'unreviewed' : unit.state
  return { ...unit, state, origin: 'person', confidence: null, reasons: [] }
}

/** Drafts evidence where its words are now, in pieces where they were parted; what was stale goes to the heir. */
function moveEvidence(
  draft: Draft,
  state: WorkReader,
  before: readonly Segment[],
  after: readonly Segment[],
  heirs: ReadonlyMap<SegmentId, SegmentId>,
): void {
  const old = new Map(before.map((segment) => [segment.id, segment]))
  const concerned = new Set(before.flatMap(({ id }) => state.divergencesOf(id).map((row) => row.id)))
  for (const id of concerned) {
    const row = draft.get('divergence', id)
    if (row === null) continue
    const evidence = row.evidence.flatMap((one) => {
      const segment = old.get(one.segment)
      if (segment === undefined || !isWhere(state, segment, one)) return [one]
      const found = piecesOf(state, segment, one, after)
      return found.length > 0 ? found : [{ ...one, segment: heirs.get(one.segment) ?? one.segment }]
    })
    draft.put('divergence', { ...row, evidence })
  }
}

/** Evidence that was taken to a new segment already is not looked at again under its id. */
function isWhere(state: WorkReader, segment: Segment, evidence: Evidence): boolean {
  return state.divergencesOf(segment.id).some((row) => row.evidence.includes(evidence))
}

function piecesOf(
  state: WorkReader,
  segment: Segment,
  evidence: Evidence,
  after: readonly Segment[],
): Evidence[] {
  const { text } = state.version(segment.version)
  const whole = renderWithSource(text, segment.spans)
  if (whole.text.slice(evidence.start, evidence.end) !== evidence.text || evidence.text === '') return []
  const from = whole.source[evidence.start] ?? 0
  const to = (whole.source[evidence.end - 1] ?? 0) + 1
  return after.flatMap((part): Evidence[] => {
    const shown = renderWithSource(text, part.spans)
    const places = shown.source.slice(0, -1)
    const start = places.findIndex((at) => at >= from && at < to)
    const end = places.findLastIndex((at) => at >= from && at < to) + 1
    if (start < 0) return []
    return [{ ...evidence, segment: part.id, start, end, text: shown.text.slice(start, end) }]
  })
}

/** No conflict may name a segment that is gone: it names the heir, and goes where that settles it. */
function renameInConflicts(draft: Draft, state: WorkReader, heirs: ReadonlyMap<SegmentId, SegmentId>): void {
  if (heirs.size === 0) return
  const members = new Map<UnitId, Set<SegmentId>>()
  const enter = (unit: UnitId, id: SegmentId): void => {
    members.set(unit, (members.get(unit) ?? new Set()).add(id))
  }
  for (const id of state.segments.keys()) {
    const segment = draft.get('segment', id)
    if (segment !== null) enter(segment.unit, id)
  }
  for (const id of state.units.keys()) {
    const unit = draft.get('unit', id)
    if (unit === null || !unit.conflicts.some(({ segments }) => segments.some((one) => heirs.has(one))))
      continue
    const conflicts = unit.conflicts.map(({ segments, confidence }) => ({
      segments: [...new Set(segments.map((one) => heirs.get(one) ?? one))],
      confidence,
    }))
    draft.put('unit', { ...unit, conflicts: openConflicts(conflicts, members.get(id) ?? new Set()) })
  }
}
