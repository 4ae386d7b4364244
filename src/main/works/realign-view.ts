import type { RealignPlace, RealignUnit, RealignView } from '#shared/realign-view'
import type { SegmentId, UnitId, VersionId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import { WorkState, type WorkReader } from '#shared/ops/state'
import { isKept } from '#main/works/realign-scope'

/** Places that are shown; the rest is only counted. */
const MOST_PLACES = 400
/** Characters of a segment that are shown. */
const EXCERPT = 160

/** What the changes of a realignment come to: each place where units are regrouped, before and after. */
export function realignView(
  state: WorkReader,
  changes: readonly Change[],
  pivot: VersionId,
  asked: ReadonlySet<UnitId>,
): Omit<RealignView, 'proposal' | 'work' | 'done' | 'skipped'> {
  const after = changed(state, changes)
  const regrouped = [...asked].filter((id) => state.units.has(id) && !sameMembers(state, after, id))
  const places = placesOf(state, after, regrouped).map(({ before: old, after: made }): RealignPlace => ({
    before: described(state, pivot, old),
    after: described(after, pivot, made),
  }))
  places.sort((a, b) => (a.before[0]?.row ?? 0) - (b.before[0]?.row ?? 0))
  const left = [...asked].filter((id) => {
    const unit = state.row('unit', id)
    return unit !== null && isKept(unit)
  })
  return {
    pivot,
    changed: regrouped.length,
    kept: asked.size - regrouped.length - left.length,
    settled: left.length,
    rescored: changes.filter(({ table, id }) => table === 'unit' && asked.has(id) && !regrouped.includes(id))
      .length,
    total: places.length,
    places: places.slice(0, MOST_PLACES),
  }
}

/** The work as it would be. Divergences do not matter for that. */
function changed(state: WorkReader, changes: readonly Change[]): WorkReader {
  const after = new WorkState({
    work: state.work,
    versions: state.versions,
    units: [...state.units.values()],
    segments: [...state.segments.values()],
    divergences: [],
  })
  after.apply(changes)
  return after
}

function sameMembers(state: WorkReader, after: WorkReader, unit: UnitId): boolean {
  const [was, is] = [state, after].map((one) =>
    one.units.has(unit) ? one.segmentsOf(unit).map(({ id }) => id) : [],
  )
  return was?.join() === is?.join()
}

interface Place {
  readonly before: ReadonlySet<UnitId>
  readonly after: ReadonlySet<UnitId>
}

/** The units that are regrouped, put together where they exchange segments. */
function placesOf(state: WorkReader, after: WorkReader, regrouped: readonly UnitId[]): Place[] {
  const open = new Set(regrouped)
  const places: Place[] = []
  for (const first of regrouped) {
    if (!open.delete(first)) continue
    const before = new Set([first])
    const made = new Set<UnitId>()
    const waiting: UnitId[] = [first]
    for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop())
      for (const next of goals(state, after, unit)) {
        made.add(next)
        for (const other of goals(after, state, next))
          if (open.delete(other)) {
            before.add(other)
            waiting.push(other)
          }
      }
    places.push({ before, after: made })
  }
  return places
}

/** The units of `to` that the segments of a unit of `from` stand in. */
function goals(from: WorkReader, to: WorkReader, unit: UnitId): Set<UnitId> {
  return new Set(from.segmentsOf(unit).map(({ id }: { id: SegmentId }) => to.segment(id).unit))
}

function described(state: WorkReader, pivot: VersionId, units: ReadonlySet<UnitId>): RealignUnit[] {
  return [...units]
    .map((id): RealignUnit => {
      const segments = state.segmentsOf(id)
      return {
        row: state.rowOf(id, pivot),
        confidence: state.unit(id).confidence,
        cells: state.versions.map((version) =>
          segments
            .filter((segment) => segment.version === version.id)
            .map((segment) => {
              const text = state.textOf(segment)
              const excerpt = text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).trimEnd()} …`
              return { segment: segment.id, index: state.indexOf(segment.id), text: excerpt }
            }),
        ),
      }
    })
    .sort((a, b) => a.row - b.row)
}
