import type { Store } from '#main/db/store'
import { Pace } from '#main/jobs/pace'
import { projectView } from '#main/views/project'
import { firstWork, orderOf } from '#shared/views/first-work'

/**
 * Mirrors the work that a window shows first, and puts its units in order, while nobody has asked for anything yet: the
 * window itself has to be loaded meanwhile. A window that wants another work asks for it, and this gives up.
 */
export async function prepareFirst(store: Store): Promise<void> {
  const work = firstWork(projectView(store).works, null)
  const pace = new Pace()
  await pace.rest()
  if (work === null) return
  await store.prepare(work.id, () => pace.rest())
  await pace.rest()
  const pivot = orderOf(work)
  if (store.mirrored?.work.id === work.id && pivot !== null) store.load(work.id).order(pivot)
}
