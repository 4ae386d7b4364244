import type { SegmentId, UnitId, VersionId, WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { WorkReader } from '#shared/ops/state'
import type { PlainSegment } from '#shared/plain'
import { comparablePairs, plainSegmentOf } from '#main/works/plain'

/** A segment as a checker that lives on is told of it; `plain` is null where it reads as it did before. */
export interface LiveSegment {
  readonly id: SegmentId
  readonly unit: UnitId
  readonly plain: PlainSegment | null
}

/** What comes in the place of `remove` segments of a version, by its place, from `at` on. */
export interface Splice {
  readonly version: number
  readonly at: number
  readonly remove: number
  readonly insert: readonly LiveSegment[]
}

/** A work as a checker is first told of it. */
export interface LiveStart {
  readonly work: WorkId
  readonly versions: readonly { readonly id: VersionId; readonly lang: string }[]
  readonly comparable: readonly (readonly [number, number])[]
  readonly columns: readonly (readonly LiveSegment[])[]
}

interface Row extends LiveSegment {
  readonly plain: PlainSegment
}

/** Follows the segments of a work, without the excluded ones, and tells what an operation did to them. */
export class LiveWork {
  readonly #columns = new Map<VersionId, readonly Row[]>()

  constructor(state: WorkReader) {
    for (const { id } of state.versions)
      this.#columns.set(
        id,
        rowsOf(state, id, () => undefined),
      )
  }

  start(state: WorkReader): LiveStart {
    return {
      work: state.work.id,
      versions: state.versions.map(({ id, lang }) => ({ id, lang })),
      comparable: comparablePairs(state),
      columns: state.versions.map(({ id }) => this.#columns.get(id) ?? []),
    }
  }

  /** What an operation that was committed did; null where a checker has to begin anew. */
  follow(state: WorkReader, changes: readonly Change[]): Splice[] | null {
    if (changes.some(({ table }) => table === 'version')) return null
    if (changes.some((change) => change.table === 'work' && hasOtherRelations(change))) return null
    const touched = new Set<SegmentId>()
    for (const change of changes) {
      if (change.table === 'segment') touched.add(change.id)
      if (change.table === 'unit' && change.before?.excluded !== change.after?.excluded)
        for (const { id } of change.after === null ? [] : state.segmentsOf(change.id)) touched.add(id)
    }
    if (touched.size === 0) return []
    return state.versions.flatMap(({ id }, version) => {
      const before = this.#columns.get(id) ?? []
      const known = new Map(before.map((row) => [row.id, row]))
      const now = rowsOf(state, id, (segment) => (touched.has(segment) ? undefined : known.get(segment)))
      this.#columns.set(id, now)
      return spliceOf(version, before, now, known)
    })
  }
}

/** Whether an operation changes something that the checks see. */
export function concernsChecks(changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.table === 'segment' ||
      change.table === 'version' ||
      (change.table === 'unit' && change.before?.excluded !== change.after?.excluded),
  )
}

function hasOtherRelations({ before, after }: Extract<Change, { table: 'work' }>): boolean {
  return JSON.stringify(before?.relations) !== JSON.stringify(after?.relations)
}

function rowsOf(
  state: WorkReader,
  version: VersionId,
  known: (segment: SegmentId) => Row | undefined,
): readonly Row[] {
  return state.column(version).flatMap((id) => {
    const segment = state.segment(id)
    if (state.unit(segment.unit).excluded === true) return []
    return [known(id) ?? { id, unit: segment.unit, plain: plainSegmentOf(state, segment) }]
  })
}

function spliceOf(
  version: number,
  before: readonly Row[],
  now: readonly Row[],
  known: ReadonlyMap<SegmentId, Row>,
): Splice[] {
  const shorter = Math.min(before.length, now.length)
  let head = 0
  while (head < shorter && before[head] === now[head]) head++
  if (head === before.length && head === now.length) return []
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const insert = now.slice(head, now.length - tail).map(({ id, unit, plain }): LiveSegment => {
    const same = JSON.stringify(known.get(id)?.plain) === JSON.stringify(plain)
    return { id, unit, plain: same ? null : plain }
  })
  return [{ version, at: head, remove: before.length - tail - head, insert }]
}
