import type { Conflict, SegmentId, Unit, UnitId } from '#shared/model'
import type { Draft } from '#shared/ops/draft'
import type { WorkReader } from '#shared/ops/state'

interface Target {
  readonly come: SegmentId[]
  /** The units that its new segments leave, in the order they were named. */
  readonly from: Set<UnitId>
}

/**
 * Drafts that segments go to other units; a unit that does not exist yet is made. What follows for every unit
 * whose membership changes, the same for all commands that regroup:
 * - it is a person's now: `origin` is `person`, and confidence and reasons, which spoke of another grouping, go;
 * - `accepted` becomes `unreviewed`, because what was accepted is no longer what stands there; a doubt stays,
 *   and goes along into units made of a doubtful one and into the unit that takes in the last of it;
 * - a unit left without segments is deleted, and its note goes to the unit that its first segment went to, so
 *   that no word a person wrote is lost;
 * - a unit stays excluded where all that went into it was, so that nothing is left out that nobody excluded;
 * - a conflict stays where it still names a segment of the unit and one outside it.
 */
export function regroup(draft: Draft, state: WorkReader, moves: ReadonlyMap<SegmentId, UnitId>): void {
  const targets = new Map<UnitId, Target>()
  const losses = new Map<UnitId, Set<SegmentId>>()
  for (const [id, to] of moves) {
    const segment = state.segment(id)
    if (segment.unit === to) continue
    draft.put('segment', { ...segment, unit: to })
    const target = targets.get(to) ?? { come: [], from: new Set() }
    targets.set(to, target)
    target.come.push(id)
    target.from.add(segment.unit)
    const loss = losses.get(segment.unit) ?? new Set()
    losses.set(segment.unit, loss)
    loss.add(id)
  }

  const remains = (unit: UnitId): SegmentId[] =>
    state
      .segmentsOf(unit)
      .map(({ id }) => id)
      .filter((id) => losses.get(unit)?.has(id) !== true)
  const emptied = (unit: UnitId): boolean => !targets.has(unit) && remains(unit).length === 0

  for (const unit of new Set([...targets.keys(), ...losses.keys()])) {
    if (emptied(unit)) {
      draft.remove('unit', unit)
      continue
    }
    const before = state.row('unit', unit)
    const { come, from } = targets.get(unit) ?? { come: [], from: new Set<UnitId>() }
    const sources = [...from].map((id) => state.unit(id))
    const absorbed = sources.filter(({ id }) => emptied(id))
    const heirOf = absorbed.filter(({ id }) => firstTarget(state, moves, id) === unit)
    const doubts = [...(before === null ? sources : [before]), ...absorbed]
    const members = new Set(before === null ? come : [...remains(unit), ...come])
    const parents = before === null ? sources : [before, ...sources]
    draft.put('unit', {
      id: unit,
      work: state.work.id,
      state: doubts.some((source) => source.state === 'doubtful') ? 'doubtful' : 'unreviewed',
      origin: 'person',
      confidence: null,
      reasons: [],
      conflicts: openConflicts(
        parents.flatMap(({ conflicts }) => conflicts),
        members,
      ),
      note: joinNotes(before === null ? heirOf : [before, ...heirOf]),
      ...(parents.every(({ excluded }) => excluded === true) && { excluded: true }),
    })
  }
}

/** The conflicts, each once, that name a segment among `members` and one that is not. */
export function openConflicts(conflicts: readonly Conflict[], members: ReadonlySet<SegmentId>): Conflict[] {
  const kept = new Map<string, Conflict>()
  for (const conflict of conflicts) {
    const inside = conflict.segments.filter((id) => members.has(id)).length
    if (inside > 0 && inside < conflict.segments.length) kept.set(JSON.stringify(conflict.segments), conflict)
  }
  return [...kept.values()]
}

/** Where the first segment of a unit that is emptied goes. */
function firstTarget(
  state: WorkReader,
  moves: ReadonlyMap<SegmentId, UnitId>,
  unit: UnitId,
): UnitId | undefined {
  const first = state.segmentsOf(unit)[0]
  return first === undefined ? undefined : moves.get(first.id)
}

function joinNotes(units: readonly Unit[]): string {
  return [...new Set(units.map(({ note }) => note).filter((note) => note.trim() !== ''))].join('\n')
}
