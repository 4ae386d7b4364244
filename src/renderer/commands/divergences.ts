import type { DivergenceView } from '#shared/api'
import type { CommandEntry } from '#renderer/commands/command'
import { shownDivergences } from '#renderer/features/divergences/filter'
import { guard } from '#renderer/guard'
import { goToRow, readDivergences } from '#renderer/reading'
import { currentWork, show, view, type View } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'

/** The list of divergences: choosing one goes to its row; several can be marked, to be decided on together. */

export function chosenDivergence({ divergences, chosen }: View): DivergenceView | null {
  return divergences?.find(({ id }) => id === chosen) ?? null
}

/** What a decision is about: the marked divergences, or else the chosen one. */
export function meantDivergences(now: View): readonly DivergenceView[] {
  if (now.marked.size > 0) return shownDivergences(now).filter(({ id }) => now.marked.has(id))
  const chosen = chosenDivergence(now)
  return chosen === null ? [] : [chosen]
}

export function decidable(now: View): boolean {
  return meantDivergences(now).length > 0
}

/** Where in the list the chosen one stood, for when it is gone by itself. */
let place = 0

/** Chooses a divergence and goes to the segment that shows it best. */
export function choose(divergence: DivergenceView, evidence = 0): Promise<void> {
  show({ chosen: divergence.id, writing: null })
  place = shownDivergences(view()).findIndex(({ id }) => id === divergence.id)
  const shown = divergence.evidence[evidence]
  const column = currentWork(view())?.versions.findIndex(({ id }) => id === shown?.version) ?? -1
  return guard(() => goToRow(divergence.row, shown?.segment, column < 0 ? undefined : column))
}

/** The list as it is shown, read first where it is still on its way. */
async function listNow(): Promise<readonly DivergenceView[]> {
  if (view().divergences === null) await guard(readDivergences)
  return shownDivergences(view())
}

async function step(by: number): Promise<void> {
  const list = await listNow()
  const { chosen } = view()
  const found = list.findIndex(({ id }) => id === chosen)
  // Where the chosen one is gone, since it was put right, what follows it stands in its place.
  const now = found >= 0 || chosen === null ? found : by > 0 ? place - 1 : place
  const next = list[chosen === null ? 0 : Math.min(Math.max(0, now + by), list.length - 1)]
  if (next !== undefined) await choose(next)
}

/** Marks or unmarks the chosen one. */
export function mark(id = view().chosen): void {
  if (id === null) return
  const marked = new Set(view().marked)
  if (!marked.delete(id)) marked.add(id)
  show({ marked })
}

/** Marks the chosen one and goes on, so that a run of them is marked by one key. */
async function markOn(by: number): Promise<void> {
  const { chosen, marked } = view()
  if (chosen !== null) show({ marked: new Set(marked).add(chosen) })
  await step(by)
  const next = view().chosen
  if (next !== null) show({ marked: new Set(view().marked).add(next) })
}

async function markAll(): Promise<void> {
  const list = await listNow()
  show({ marked: new Set(list.map(({ id }) => id)) })
}

const list = { group: 'Divergences', panes: ['divergences'] } as const

export const DIVERGENCES: readonly CommandEntry[] = [
  { ...list, id: 'divergence.down', keys: ['ArrowDown', 'n'], run: () => step(1) },
  { ...list, id: 'divergence.up', keys: ['ArrowUp', 'p'], run: () => step(-1) },
  {
    ...list,
    id: 'divergence.first',
    keys: ['Home'],
    keyOnly: true,
    run: () => step(-Infinity),
  },
  {
    ...list,
    id: 'divergence.last',
    keys: ['End'],
    keyOnly: true,
    run: () => step(Infinity),
  },
  {
    ...list,
    id: 'divergence.go',
    keys: ['Enter'],
    keyOnly: true,
    can: (now) => chosenDivergence(now) !== null,
    run: () => focusPane('grid'),
  },
  {
    ...list,
    id: 'divergence.mark',
    keys: ['Space'],
    can: (now) => chosenDivergence(now) !== null,
    run: () => mark(),
  },
  {
    ...list,
    id: 'divergence.mark.down',
    keys: ['Shift+ArrowDown'],
    keyOnly: true,
    run: () => markOn(1),
  },
  {
    ...list,
    id: 'divergence.mark.up',
    keys: ['Shift+ArrowUp'],
    keyOnly: true,
    run: () => markOn(-1),
  },
  { ...list, id: 'divergence.mark.all', keys: ['$mod+a'], run: markAll },
  {
    ...list,
    id: 'divergence.unmark',
    keys: ['Escape'],
    can: ({ marked }) => marked.size > 0,
    run: () => show({ marked: new Set() }),
  },
]
