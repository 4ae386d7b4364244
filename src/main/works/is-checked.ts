import type { Store } from '#main/db/store'
import type { WorkReader } from '#shared/ops/state'

/** Whether a work was checked: by its import, but for files that came aligned and describe themselves, or by a job. */
export function isChecked(store: Store, { work, versions }: WorkReader): boolean {
  return versions.some(({ imported }) => imported.header === undefined) || store.wasChecked(work.id)
}
