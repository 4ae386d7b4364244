import { basename } from 'node:path'
import type { ProjectView, WorkView } from '#shared/api'
import type { Work } from '#shared/model'
import type { Store } from '#main/db/store'

/** What is open. Counts come by query, so that no work is loaded for it. */
export function projectView(store: Store): ProjectView {
  return {
    name: basename(store.file).replace(/\.parallax$/, ''),
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
    ...store.counts(id),
    undo: store.histories.label(id, 'undo'),
    redo: store.histories.label(id, 'redo'),
    undoName: store.histories.name(id, 'undo'),
    redoName: store.histories.name(id, 'redo'),
  }
}
