import { givenDate } from '#shared/dating/work-date'
import { relationOf, type Segment, type SegmentId, type Unit, type WorkId } from '#shared/model'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'
import type { WorkReader } from '#shared/ops/state'
import { plainSegment } from '#main/works/plain-segment'

/**
 * A work as it was when a job began: what the worker is given, and what is needed to turn its places back into
 * ids. Rows are immutable, so holding on to them is a snapshot.
 */
export interface WorkSnapshot {
  readonly work: WorkId
  readonly plain: PlainWork
  /** For each version by place, the ids of its segments in the order of the text. */
  readonly columns: readonly (readonly SegmentId[])[]
  /** The units in the order of the first version, and the ids of the segments in each. */
  readonly units: readonly { readonly unit: Unit; readonly segments: readonly SegmentId[] }[]
  /** The same as places. */
  readonly groups: readonly Members[]
}

export function snapshotOf(state: WorkReader): WorkSnapshot {
  const columns = state.versions.map(({ id }) => state.column(id))
  const place = new Map(columns.flatMap((column) => column.map((id, n) => [id, n] as const)))
  const pivot = state.work.pivot ?? state.versions[0]?.id
  const units = (pivot === undefined ? [] : state.order(pivot)).map((id) => ({
    unit: state.unit(id),
    members: state.segmentsOf(id),
  }))
  return {
    work: state.work.id,
    plain: plainOf(state),
    columns,
    units: units.map(({ unit, members }) => ({ unit, segments: members.map(({ id }) => id) })),
    groups: units.map(({ members }) =>
      state.versions.map(({ id: version }) =>
        members
          .filter((segment) => segment.version === version)
          .map(({ id }) => place.get(id) ?? -1)
          .sort((a, b) => a - b),
      ),
    ),
  }
}

function plainOf(state: WorkReader): PlainWork {
  return {
    versions: state.versions.map(({ id, lang }) => ({
      lang,
      segments: state.column(id).map((segment) => plainSegmentOf(state, state.segment(segment))),
    })),
    comparable: comparablePairs(state),
    ...dateOf(state),
  }
}

/** The date that a work was given, as the checks are told of it. */
export function dateOf({ work, versions }: WorkReader): Pick<PlainWork, 'date'> {
  const date = givenDate(work, versions)
  return date === null ? {} : { date }
}

/** A segment of a work as the aligner and the checks see it. */
export function plainSegmentOf(state: WorkReader, row: Segment): PlainSegment {
  const shown = state.textOf(row)
  // A correction has no source but itself.
  return row.correction === null
    ? plainSegment(shown, state.version(row.version).text, row)
    : { text: shown, paragraph: row.paragraph, kind: row.kind }
}

/** The pairs of versions, by place, that are no translations of each other. */
export function comparablePairs({ versions, work }: WorkReader): PlainWork['comparable'] {
  return versions.flatMap((a, n) =>
    versions
      .map((b, m) => ({ b, m }))
      .filter(({ b, m }) => m > n && relationOf(work, a.id, b.id) === 'comparable')
      .map(({ m }) => [n, m] as const),
  )
}
