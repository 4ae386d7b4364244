import type { HistoryItem, HistoryQuery, HistoryView } from '#shared/history-view'
import { Refusal } from '#shared/errors'
import { labelOf } from '#shared/ops/labels'
import { inEnglishOnly } from '#shared/words/message'
import type { Store } from '#main/db/store'

/** No window shows more at once. */
const MOST = 1000

/** What was done to a work, the last first, and what of it stands. Its import is not told: undo does not reach it. */
export function historyView(store: Store, { work, before, most }: HistoryQuery): HistoryView {
  if (!Number.isSafeInteger(most) || most < 1 || most > MOST)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(`${most} is no number of operations to show: 1 to ${MOST}`),
    )
  const { done, undone } = store.histories.of(work).stacks
  const [stands, redoable] = [new Set(done), new Set(undone)]
  const found = store.histories.last(work, most + 1, before)
  return {
    seq: store.seq,
    operations: found.slice(0, most).map(({ seq, kind, named, actor, at }): HistoryItem => ({
      ...{ seq, kind, actor, at },
      name: named ?? null,
      label: labelOf(kind, kind, named),
      standing: stands.has(seq) ? 'done' : redoable.has(seq) ? 'undone' : 'dropped',
    })),
    more: found.length > most,
    current: done[0] ?? null,
  }
}
