import type { DivergenceView } from '#shared/api'
import type { DivergenceState } from '#shared/model'
import type { CommandEntry } from '#renderer/commands/command'
import { shownDivergences } from '#renderer/features/divergences/filter'
import { guard } from '#renderer/guard'
import { goToRow, readDivergences } from '#renderer/reading'
import { runCommand } from '#renderer/running'
import { currentWork, show, view, type View } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'

/** The list of divergences: choosing one goes to its row; a person confirms or dismisses it. */

export function chosenDivergence({ divergences, chosen }: View): DivergenceView | null {
  return divergences?.find(({ id }) => id === chosen) ?? null
}

/** Marks a divergence and goes to the segment that shows it best. */
export function choose(divergence: DivergenceView, evidence = 0): Promise<void> {
  show({ chosen: divergence.id, dismissing: false })
  const shown = divergence.evidence[evidence]
  const column = currentWork(view())?.versions.findIndex(({ id }) => id === shown?.version) ?? -1
  return guard(() => goToRow(divergence.row, shown?.segment, column < 0 ? undefined : column))
}

function step(by: number): Promise<void> | undefined {
  const list = shownDivergences(view())
  const now = list.findIndex(({ id }) => id === view().chosen)
  const next = list[now < 0 ? 0 : Math.min(Math.max(0, now + by), list.length - 1)]
  return next === undefined ? undefined : choose(next)
}

/** Decides on the chosen divergence, and chooses the next of the list so that the eye can go on. */
export async function decide(state: DivergenceState, reason?: string): Promise<void> {
  const list = shownDivergences(view())
  const now = list.findIndex(({ id }) => id === view().chosen)
  const here = list[now] ?? chosenDivergence(view())
  if (here === null) return
  const why = reason === undefined || reason === '' ? {} : { reason }
  const done = await runCommand({ kind: 'divergence.decide', divergences: [here.id], state, ...why }, 'stay')
  show({ dismissing: false })
  if (done) await guard(readDivergences)
  if (!done || shownDivergences(view()).some(({ id }) => id === here.id)) return
  const next = list[now + 1] ?? list[now - 1]
  if (next !== undefined) await choose(next)
}

function decidable(now: View): boolean {
  return chosenDivergence(now) !== null
}

const list = { group: 'Divergences', panes: ['divergences'] } as const

export const DIVERGENCES: readonly CommandEntry[] = [
  { ...list, id: 'divergence.down', title: 'Next divergence', keys: ['ArrowDown', 'n'], run: () => step(1) },
  { ...list, id: 'divergence.up', title: 'Previous divergence', keys: ['ArrowUp', 'p'], run: () => step(-1) },
  {
    ...list,
    id: 'divergence.first',
    title: 'First divergence',
    keys: ['Home'],
    keyOnly: true,
    run: () => step(-Infinity),
  },
  {
    ...list,
    id: 'divergence.last',
    title: 'Last divergence',
    keys: ['End'],
    keyOnly: true,
    run: () => step(Infinity),
  },
  {
    ...list,
    id: 'divergence.go',
    title: 'Go to the divergence in the grid',
    keys: ['Enter'],
    keyOnly: true,
    can: decidable,
    run: () => focusPane('grid'),
  },
  {
    ...list,
    id: 'divergence.confirm',
    title: 'Confirm divergence',
    keys: ['c'],
    can: decidable,
    run: () => decide('confirmed'),
  },
  {
    ...list,
    id: 'divergence.dismiss',
    title: 'Dismiss divergence, with a reason',
    keys: ['x'],
    can: decidable,
    run: () => show({ dismissing: true }),
  },
  {
    ...list,
    id: 'divergence.corrected',
    title: 'Mark divergence as corrected',
    keys: ['Shift+c'],
    can: decidable,
    run: () => decide('corrected'),
  },
  {
    ...list,
    id: 'divergence.reopen',
    title: 'Reopen divergence',
    keys: ['o'],
    can: (now) => decidable(now) && chosenDivergence(now)?.state !== 'open',
    run: () => decide('open'),
  },
]
