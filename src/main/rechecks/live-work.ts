import type { WorkDate } from '#shared/dating/work-date'
import type { SegmentId, UnitId, VersionId, WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { WorkReader } from '#shared/ops/state'
import type { PlainSegment } from '#shared/plain'
import { concernsChecks } from '#main/db/unchecked'
import { comparablePairs, dateOf, plainSegmentOf } from '#main/works/plain'

/** A segment as a checker that lives on is told of it. */
export interface LiveSegment {
  readonly id: SegmentId
  readonly unit: UnitId
  readonly plain: PlainSegment
  /** The one right before it in its version; null for the first. */
  readonly previous: SegmentId | null
}

/** What an operation did to the segments of a version, by its place: some are gone, some are new or others than before. */
export interface LiveEdit {
  readonly version: number
  readonly gone: readonly SegmentId[]
  /** In the order of the text. */
  readonly now: readonly LiveSegment[]
}

/** A work as a checker is first told of it, without the excluded segments. */
export interface LiveStart {
  readonly work: WorkId
  readonly versions: readonly { readonly id: VersionId; readonly lang: string }[]
  readonly comparable: readonly (readonly [number, number])[]
  readonly date?: WorkDate | null
  readonly edits: readonly LiveEdit[]
}

/** Segments after which what tells a whole work can be held up: they take about two milliseconds. */
const PART = 500

/** The whole work, for a checker to begin with; in parts, between which nothing may be done to it. */
export function* liveStart(state: WorkReader): Generator<undefined, LiveStart> {
  const edits = new Array<LiveEdit>()
  for (const [version, { id }] of state.versions.entries()) {
    let previous: SegmentId | null = null
    const now = new Array<LiveSegment>()
    for (const [place, segment] of state.column(id).entries()) {
      if (place % PART === PART - 1) yield
      if (isExcluded(state, segment)) continue
      now.push(liveSegment(state, segment, previous))
      previous = segment
    }
    edits.push({ version, gone: [], now })
  }
  return {
    work: state.work.id,
    versions: state.versions.map(({ id, lang }) => ({ id, lang })),
    comparable: comparablePairs(state),
    ...dateOf(state),
    edits,
  }
}

/** What an operation that was committed did; null where a checker has to begin anew. */
export function liveEdits(state: WorkReader, changes: readonly Change[]): LiveEdit[] | null {
  if (changes.some(({ table }) => table === 'version')) return null
  if (changes.some((change) => change.table === 'work' && concernsChecks([change]))) return null
  const touched = new Map<VersionId, Set<SegmentId>>()
  const touch = (version: VersionId, id: SegmentId): void => {
    const known = touched.get(version)
    if (known === undefined) touched.set(version, new Set([id]))
    else known.add(id)
  }
  for (const change of changes) {
    if (change.table === 'segment') {
      const { id, before, after } = change
      for (const row of [before, after]) if (row !== null) touch(row.version, id)
    } else if (change.table === 'unit' && change.before?.excluded !== change.after?.excluded)
      for (const { id, version } of state.segmentsOf(change.id)) touch(version, id)
  }
  return state.versions.flatMap(({ id: version }, place): LiveEdit[] => {
    const ids = touched.get(version)
    if (ids === undefined) return []
    const [gone, there] = [new Array<SegmentId>(), new Array<SegmentId>()]
    for (const id of ids)
      if (state.row('segment', id) === null || isExcluded(state, id)) gone.push(id)
      else there.push(id)
    const column = state.column(version)
    const now = there
      .map((id) => ({ id, place: state.indexOf(id) }))
      .sort((a, b) => a.place - b.place)
      .map(({ id, place: at }) => liveSegment(state, id, previousOf(state, column, at)))
    return [{ version: place, gone, now }]
  })
}

function previousOf(state: WorkReader, column: readonly SegmentId[], place: number): SegmentId | null {
  for (let at = place - 1; at >= 0; at--) {
    const id = column[at]
    if (id !== undefined && !isExcluded(state, id)) return id
  }
  return null
}

function isExcluded(state: WorkReader, id: SegmentId): boolean {
  return state.unit(state.segment(id).unit).excluded === true
}

function liveSegment(state: WorkReader, id: SegmentId, previous: SegmentId | null): LiveSegment {
  const segment = state.segment(id)
  return { id, unit: segment.unit, plain: plainSegmentOf(state, segment), previous }
}
