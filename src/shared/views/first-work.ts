import type { WorkView } from '#shared/api'
import type { VersionId, WorkId } from '#shared/model'

/** The work to be shown where nobody chose one: the one that is open, or the first that has several versions. */
export function firstWork(works: readonly WorkView[], open: WorkId | null): WorkView | null {
  return (
    works.find(({ id }) => id === open) ??
    works.find(({ versions }) => versions.length > 1) ??
    works[0] ??
    null
  )
}

/** The version whose order a work is shown in: `wanted`, or its own pivot. */
export function orderOf(work: WorkView, wanted?: VersionId): VersionId | null {
  return wanted ?? work.pivot ?? work.versions[0]?.id ?? null
}
