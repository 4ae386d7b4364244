import type { ReviewState } from '#shared/model'
import type { CommandEntry } from '#renderer/commands/command'
import { seek } from '#renderer/commands/go'
import { unitsOf } from '#renderer/commands/units'
import { rowAt } from '#renderer/features/grid/pages'
import { guard } from '#renderer/guard'
import { runCommand } from '#renderer/running'
import { currentRow, rowRange, view, type View } from '#renderer/store'
import { focusNote } from '#renderer/ui/focus'

/** What a person thinks of a unit. */

/** Whether the row, or every row of the range, is marked so already. */
function isMarked(state: ReviewState): boolean {
  const [first, last] = rowRange(view())
  const rows = Array.from({ length: last - first + 1 }, (_, n) => rowAt(view().pages, first + n))
  return rows.every((row) => row?.state === state)
}

/** Marks the row, or the range of rows; true when it was done. */
async function review(state: ReviewState): Promise<boolean> {
  const units = await unitsOf(...rowRange(view()))
  return units.length > 0 && runCommand({ kind: 'unit.review', units, state }, 'stay')
}

function mark(state: ReviewState): Promise<void> {
  return guard(async () => {
    await review(state)
  })
}

function onRow(now: View): boolean {
  return currentRow(now) !== null
}

const unit = { group: 'Review', panes: ['grid', 'segment'], can: onRow } as const

export const REVIEW: readonly CommandEntry[] = [
  { ...unit, id: 'unit.accept', title: 'Accept', keys: ['a'], run: () => mark('accepted') },
  { ...unit, id: 'unit.doubt', title: 'Mark as doubtful', keys: ['r'], run: () => mark('doubtful') },
  { ...unit, id: 'unit.clear', title: 'Clear the mark', keys: ['c'], run: () => mark('unreviewed') },
  {
    ...unit,
    id: 'unit.accept-next',
    title: 'Accept, and on to the next in the queue',
    keys: ['Shift+a'],
    run: () =>
      guard(async () => {
        if (isMarked('accepted') || (await review('accepted'))) await seek(1)
      }),
  },
  { ...unit, id: 'unit.note', title: 'Write a note', keys: ['t'], run: focusNote },
]
