import type { Store } from '#main/db/store'
import type { WorkId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'

/** Whether a work was checked: by its import, but for files that came aligned and describe themselves, or by a job. */
export function isChecked(store: Store, { work, versions }: WorkReader): boolean {
  return versions.some(({ imported }) => imported.header === undefined) || store.wasChecked(work.id)
}

/** Whether a work, or the rules of its checks, changed after it was checked: what is found in it may not be what the checks find now. */
export function isOutdated(store: Store, work: WorkId): boolean {
  return store.isUnchecked(work) && isChecked(store, store.load(work))
}
