import { create } from 'zustand'
import { mergeCommand, sideOf, type Side } from '#shared/exchange/roundtrip/decide'
import type { MergeItem, MergeView } from '#shared/exchange/roundtrip/merge'
import { chooseReturned } from '#renderer/api'
import { guard } from '#renderer/guard'
import { openWork } from '#renderer/reading'
import { runCommand } from '#renderer/running'
import { show, view as windowView } from '#renderer/store'

/** The file that came back and is looked at, and what a person has decided of it. */
export interface ReimportState {
  readonly view: MergeView | null
  /** Place of the change that is shown among all. */
  readonly at: number
  readonly decided: ReadonlyMap<number, Side>
  readonly onlyConflicts: boolean
  readonly busy: boolean
}

const CLOSED: ReimportState = { view: null, at: 0, decided: new Map(), onlyConflicts: false, busy: false }

export const useReimport = create<ReimportState>()(() => CLOSED)

/** Asks for a file and shows what it would change. */
export function bringBack(): Promise<void> {
  return guard(async () => {
    const view = await chooseReturned()
    if (view === null) return
    const conflict = view.items.findIndex((item) => item.conflict)
    useReimport.setState({ ...CLOSED, view, at: Math.max(conflict, 0) })
    show({ panel: 'reimport' })
  })
}

/** The changes that are listed. */
export function listed({ view, onlyConflicts }: ReimportState): readonly MergeItem[] {
  return (view?.items ?? []).filter(({ conflict }) => conflict || !onlyConflicts)
}

/** Goes to another change that is listed: by a step, or to an end. */
export function step(by: number): void {
  const state = useReimport.getState()
  const items = listed(state)
  const place = items.findIndex(({ id }) => id === state.at)
  const next = items[Math.min(Math.max(place + by, 0), items.length - 1)]
  if (next !== undefined) useReimport.setState({ at: next.id })
}

/** Decides the change that is shown, and goes on to the next conflict that nobody decided, if it was one. */
export function decide(side: Side): void {
  const { view, at, decided } = useReimport.getState()
  const item = view?.items[at]
  if (view === null || item === undefined) return
  const now = new Map(decided).set(at, side)
  const next = item.conflict ? view.items.find(({ id, conflict }) => conflict && !now.has(id)) : undefined
  useReimport.setState({ decided: now, at: next?.id ?? at })
}

export interface Counts {
  readonly taken: number
  /** Conflicts that nobody decided. */
  readonly open: number
}

export function countsOf({ view, decided }: ReimportState): Counts {
  const items = view?.items ?? []
  return {
    taken: items.filter((item) => sideOf(item, decided.get(item.id)) === 'theirs').length,
    open: items.filter(({ id, conflict }) => conflict && !decided.has(id)).length,
  }
}

/** Writes what is taken as one operation, and closes the panel. */
export async function applyReimport(): Promise<void> {
  const { view, decided, busy } = useReimport.getState()
  const command = view === null ? null : mergeCommand(view, ({ id }) => decided.get(id))
  if (command === null || busy) return
  useReimport.setState({ busy: true })
  await guard(async () => {
    if (windowView().work !== command.work) await openWork(command.work)
  })
  const done = await runCommand(command)
  useReimport.setState({ busy: false })
  if (!done) return
  useReimport.setState(CLOSED)
  show({ panel: null })
}
