import type { SegmentId, Unit, UnitId } from '#shared/model'
import type { Grouping, Members } from '#shared/plain'
import type { Change } from '#shared/ops/change'
import { Draft } from '#shared/ops/draft'
import { equal } from '#shared/ops/equal'
import type { PlanContext } from '#shared/ops/plan'
import { openConflicts } from '#shared/ops/regroup'
import type { WorkReader } from '#shared/ops/state'
import { conflictsBySegment } from '#main/works/conflicts'
import type { WorkSnapshot } from '#main/works/plain'
import { isKept } from '#main/works/realign-scope'

/** What a job makes of the work as it is by now, and how much of its result a person's edits kept out. */
export interface JobChanges {
  readonly changes: readonly Change[]
  readonly skipped: number
}

/** A group of the result in ids, as far as it is applied. */
interface Wanted {
  readonly segments: readonly SegmentId[]
  readonly confidence: number | null
  readonly reasons: Unit['reasons']
}

/**
 * The changes that make the units of a work what an aligner found. Units that a person accepted or made stay, those
 * that were not asked about (`asked`), and every unit that was changed in any way since the snapshot; a group of the result that reaches
 * into one of those is applied without the segments there, and counts as skipped unless it stands there anyway. A unit whose segments stay
 * together keeps its id, note and review state; a note of a unit that is dissolved goes to the unit of its
 * first segment, so that no word of a person is lost.
 */
export function realign(
  state: WorkReader,
  snapshot: WorkSnapshot,
  asked: ReadonlySet<UnitId>,
  grouping: Grouping,
  allocate: PlanContext['allocate'],
): JobChanges {
  const frozen = frozenSegments(state, snapshot, asked)
  const idsOf = (members: Members): SegmentId[] =>
    members.flatMap((places, version) => places.flatMap((place) => snapshot.columns[version]?.[place] ?? []))

  let skipped = 0
  const wanted = grouping.groups.flatMap(({ members, confidence, reasons }): Wanted[] => {
    const all = idsOf(members)
    const segments = all.filter((id) => state.segments.has(id) && !frozen.has(id))
    if (segments.length === all.length) return [{ segments, confidence, reasons }]
    if (!standsAlready(state, all)) skipped++
    const versions = new Set(segments.map((id) => state.segment(id).version))
    if (versions.size > 1) return [{ segments, confidence, reasons }]
    return segments.map((id) => ({ segments: [id], confidence: null, reasons: [] }))
  })

  const conflicts = conflictsBySegment(grouping.refused, snapshot.columns)
  const draft = new Draft(state)
  const claims = claimUnits(state, wanted)
  wanted.forEach(({ segments, confidence, reasons }, n) => {
    const claimants = claims.get(n) ?? []
    const heir = claimants[0]
    const same = heir !== undefined && sameMembers(state, heir.id, segments)
    // What stopped work did not reach is as it was in everything, not only in what it holds.
    if (grouping.done !== undefined && same && heir.confidence === confidence && equal(heir.reasons, reasons))
      return
    const id = heir?.id ?? allocate('unit')
    draft.put('unit', {
      id,
      work: state.work.id,
      state: same ? heir.state : 'unreviewed',
      origin: 'aligned',
      confidence,
      reasons,
      conflicts: openConflicts(
        segments.flatMap((segment) => conflicts.get(segment) ?? []),
        new Set(segments),
      ),
      note: [...new Set(claimants.map(({ note }) => note).filter((note) => note !== ''))].join('\n'),
    })
    for (const loser of claimants.slice(1)) draft.remove('unit', loser.id)
    for (const segment of segments) draft.put('segment', { ...state.segment(segment), unit: id })
  })
  return { changes: draft.changes(), skipped }
}

/** Segments that stay where they are: in a unit that is kept, not asked about, or not what it was at the snapshot. */
function frozenSegments(
  state: WorkReader,
  snapshot: WorkSnapshot,
  asked: ReadonlySet<UnitId>,
): Set<SegmentId> {
  const before = new Map(snapshot.units.map((one) => [one.unit.id, one]))
  const frozen = new Set<SegmentId>()
  for (const unit of state.units.values()) {
    const was = before.get(unit.id)
    // By value: the work may have been let go of and loaded again.
    const untouched = was !== undefined && equal(was.unit, unit) && sameMembers(state, unit.id, was.segments)
    if (!isKept(unit) && untouched && asked.has(unit.id)) continue
    for (const { id } of state.segmentsOf(unit.id)) frozen.add(id)
  }
  return frozen
}

/**
 * For each wanted group the units that are now where its segments are, best heir first: the one with the very
 * same segments, else those with notes. Each unit is claimed by the group that holds its first segment.
 */
function claimUnits(state: WorkReader, wanted: readonly Wanted[]): ReadonlyMap<number, readonly Unit[]> {
  const claims = new Map<number, Unit[]>()
  wanted.forEach(({ segments }, n) => {
    for (const id of segments) {
      const unit = state.unit(state.segment(id).unit)
      if (state.segmentsOf(unit.id)[0]?.id === id) claims.set(n, [...(claims.get(n) ?? []), unit])
    }
  })
  for (const [n, units] of claims) {
    const segments = wanted[n]?.segments ?? []
    const rank = (unit: Unit): number =>
      sameMembers(state, unit.id, segments) ? 0 : unit.note !== '' ? 1 : 2
    units.sort((a, b) => rank(a) - rank(b))
  }
  return claims
}

/** Whether the segments are the members of a unit as it is. */
function standsAlready(state: WorkReader, segments: readonly SegmentId[]): boolean {
  const first = segments.map((id) => state.segments.get(id)).find((segment) => segment !== undefined)
  return first !== undefined && sameMembers(state, first.unit, segments)
}

function sameMembers(state: WorkReader, unit: UnitId, segments: readonly SegmentId[]): boolean {
  const members = state.segmentsOf(unit)
  const wanted = new Set(segments)
  return members.length === wanted.size && members.every(({ id }) => wanted.has(id))
}
