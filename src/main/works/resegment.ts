import { Refusal } from '#shared/errors'
import type { Segment, VersionId, WorkId } from '#shared/model'
import { packCuts } from '#shared/ops/packed-cuts'
import { plan } from '#shared/ops/plan'
import { resegmentView, type ResegmentView } from '#shared/ops/resegment-view'
import { cutVersionOf, resegmentationOf, rowsOf, type RecutAt } from '#shared/ops/resegmentation'
import type { WorkReader } from '#shared/ops/state'
import type { SegmentOptions } from '#shared/segment/options'
import { inEnglishOnly } from '#shared/words/message'
import type { Store } from '#main/db/store'
import type { JobOptions, Jobs } from '#main/jobs/run-job'

/** What a worker found to be cut otherwise, with the segments as they were then. */
export interface FoundCuts {
  readonly version: VersionId
  readonly rows: readonly Segment[]
  readonly recuts: readonly RecutAt[]
}

/** Finds in a worker thread what cutting a version anew would change. The work may be edited meanwhile. */
export async function findCuts(
  store: Store,
  jobs: Jobs,
  work: WorkId,
  id: VersionId,
  options: SegmentOptions,
  jobOptions: JobOptions = {},
): Promise<FoundCuts> {
  const state = store.load(work)
  const { rows, version } = cutVersionOf(state, state.version(id))
  const { segments, ...rest } = version
  const input = { ...rest, cuts: packCuts(segments), options }
  return { version: id, rows, recuts: await jobs.run('recut', input, jobOptions) }
}

/** What was found, by the places that the segments have now, and how much of it is of segments that changed since. */
export function cutsNow(
  state: WorkReader,
  { version, rows, recuts }: FoundCuts,
): { readonly recuts: readonly RecutAt[]; readonly stale: number } {
  const placeOf = new Map(state.column(version).map((segment, n) => [segment, n]))
  const now = recuts.flatMap(({ before, after }) => {
    const places = before.flatMap((n) => {
      const row = rows[n]
      // Rows are immutable: the same row is what the worker saw.
      const same = row !== undefined && state.row('segment', row.id) === row
      return same ? (placeOf.get(row.id) ?? []) : []
    })
    return places.length === before.length ? [{ before: places, after }] : []
  })
  return { recuts: now, stale: recuts.length - now.length }
}

/** What cutting a version anew would change, with the first `most` places; nothing is written. */
export function previewCuts(state: WorkReader, found: FoundCuts, most: number): ResegmentView {
  if (!Number.isSafeInteger(most) || most < 0)
    throw new Refusal('bad-argument', inEnglishOnly(`${most} is no number of places`))
  const { recuts } = cutsNow(state, found)
  const version = state.version(found.version)
  const rows = rowsOf(state, version.id)
  const resegmentation = resegmentationOf(rows, recuts)
  // Ids that no row has: the plan is only looked at.
  let none = 0
  const context = { actor: '', at: '', allocate: () => --none, recuts }
  const command = { kind: 'version.resegment', version: version.id } as const
  const changes = resegmentation.changed.length === 0 ? [] : plan(state, command, context)
  return resegmentView(state, version, rows, resegmentation, changes, most)
}
