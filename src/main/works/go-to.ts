import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Operation } from '#shared/ops/commands'
import type { Store } from '#main/db/store'

/**
 * Takes a work to where it was right after an operation (null: before the first) by undo or redo, one operation of the
 * log each. Returns those, in their order.
 */
export function goTo(
  store: Store,
  work: WorkId,
  seq: number | null,
): { readonly way: 'undo' | 'redo'; readonly operations: readonly Operation[] } {
  const { done, undone } = store.histories.of(work).stacks
  const back = seq === null ? done.length : done.indexOf(seq)
  const forth = seq === null ? -1 : undone.indexOf(seq)
  if (back < 0 && forth < 0)
    throw new Refusal(
      'bad-argument',
      'there is no way to that point: it was undone, and something else was done since',
    )
  const way = back >= 0 ? 'undo' : 'redo'
  const steps = back >= 0 ? back : forth + 1
  return { way, operations: Array.from({ length: steps }, () => store[way](work)) }
}
