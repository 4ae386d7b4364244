import type { ProjectView, WorkView } from '#shared/api'
import { placeOf } from '#shared/desk'
import type { Work } from '#shared/model'
import type { Store } from '#main/db/store'
import { Pace } from '#main/jobs/pace'

/** What is open, as `projectView` has it, with all works counted: some at a time, for a project may have very many. */
export async function countedProject(store: Store): Promise<ProjectView> {
  const pace = new Pace()
  for (const { id } of store.works()) {
    if (store.counts.atOnce(id).counted) continue
    store.counts.of(id)
    if (pace.isOver) await pace.rest()
  }
  return projectView(store)
}

/** What is open, at once: works that were not counted yet say so. No work is loaded for it. */
export function projectView(store: Store): ProjectView {
  return {
    name: placeOf(store.file).name,
    file: store.file,
    seq: store.seq,
    works: store.works().map((work) => workView(store, work)),
    undo: store.importLabel('undo'),
    redo: store.importLabel('redo'),
  }
}

function workView(store: Store, work: Work): WorkView {
  const { id, name, title, about, relations, pivot } = work
  return {
    ...{ id, name, title, about, relations, pivot },
    ...store.counts.atOnce(id),
    undo: store.histories.label(id, 'undo'),
    redo: store.histories.label(id, 'redo'),
    undoName: store.histories.name(id, 'undo'),
    redoName: store.histories.name(id, 'redo'),
  }
}
