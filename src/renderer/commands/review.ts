import type { ReviewState } from '#shared/model'
import type { CommandEntry } from '#renderer/commands/command'
import { seek } from '#renderer/commands/go'
import { meantUnits } from '#renderer/commands/meant'
import { rowAt } from '#renderer/features/grid/pages'
import { guard } from '#renderer/guard'
import { runCommand } from '#renderer/running'
import { currentRow, rowRange, view, type View } from '#renderer/store'
import { focusNote } from '#renderer/ui/focus'

/** What a person thinks of a unit. */

/** Whether the unit that the cursor is on is marked so already. */
function isMarked(state: ReviewState): boolean {
  const [first, last] = rowRange(view())
  const rows = Array.from({ length: last - first + 1 }, (_, n) => rowAt(view().pages, first + n))
  return view().picked.length === 0 && rows.every((row) => row?.state === state)
}

/** Marks the units that are meant; true when it was done. */
async function review(state: ReviewState): Promise<boolean> {
  const units = await meantUnits()
  return units.length > 0 && runCommand({ kind: 'unit.review', units, state }, 'stay')
}

async function acceptAbove(): Promise<void> {
  const { pivot } = view()
  const unit = currentRow(view())?.unit
  if (pivot !== null && unit !== undefined)
    await runCommand({ kind: 'unit.accept-above', unit, pivot }, 'stay')
}

/** Excludes the units that are meant, or takes them in again where this one is excluded. */
async function exclude(): Promise<void> {
  const units = await meantUnits()
  const excluded = currentRow(view())?.excluded !== true
  if (units.length > 0) await runCommand({ kind: 'unit.exclude', units, excluded }, 'stay')
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
/** Judged wherever the unit is seen. */
const seen = { ...unit, panes: ['grid', 'segment', 'view'] } as const

export const REVIEW: readonly CommandEntry[] = [
  { ...seen, id: 'unit.accept', keys: [], run: () => mark('accepted') },
  { ...seen, id: 'unit.doubt', keys: [], run: () => mark('doubtful') },
  { ...seen, id: 'unit.clear', keys: [], run: () => mark('unreviewed') },
  {
    ...unit,
    id: 'unit.accept-next',
    keys: [],
    run: () =>
      guard(async () => {
        if (isMarked('accepted') || (await review('accepted'))) await seek(1)
      }),
  },
  {
    ...unit,
    id: 'unit.accept-above',
    keys: [],
    run: () => guard(acceptAbove),
  },
  {
    ...unit,
    id: 'unit.exclude',
    keys: [],
    run: () => guard(exclude),
  },
  { ...unit, id: 'unit.note', opensField: true, keys: [], run: focusNote },
]
