import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Operation } from '#shared/ops/commands'
import type { Store } from '#main/db/store'
import { say } from '#shared/words/message'

/**
 * Takes a work to where it was right after an operation (null: before the first) by undo or redo, one operation of the
 * log each. `committed` is told the last of those, also where one after it fails: the ones before it stand.
 */
export function goTo(
  store: Store,
  work: WorkId,
  seq: number | null,
  committed: (last: Operation) => void,
): { readonly way: 'undo' | 'redo'; readonly steps: number } {
  const { done, undone } = store.histories.of(work).stacks
  const back = seq === null ? done.length : done.indexOf(seq)
  const forth = seq === null ? -1 : undone.indexOf(seq)
  if (back < 0 && forth < 0) throw new Refusal('bad-argument', say('project.noWay'))
  const way = back >= 0 ? 'undo' : 'redo'
  const steps = back >= 0 ? back : forth + 1
  let last: Operation | null = null
  try {
    for (let step = 0; step < steps; step++) last = store[way](work)
  } finally {
    if (last !== null) committed(last)
  }
  return { way, steps }
}
