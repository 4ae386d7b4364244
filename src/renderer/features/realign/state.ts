import { create } from 'zustand'
import type { RealignPlace, RealignScope, RealignView } from '#shared/realign-view'
import { Refusal } from '#shared/errors'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { goToRow } from '#renderer/reading'
import { perform } from '#renderer/running'
import { say, show, useView, view } from '#renderer/store'
import { t } from '#renderer/words/words'

/** The realignment that is being made or looked at. It is kept by the program; nothing of it is in the project. */
export interface RealignState {
  /** What is aligned again, in words; null while there is nothing. */
  readonly title: string | null
  /** Null while it is being made. */
  readonly view: RealignView | null
  /** Place that is shown in full. */
  readonly place: number
}

const CLOSED: RealignState = { title: null, view: null, place: 0 }

export const useRealign = create<RealignState>()(() => CLOSED)

/** The program's name for the job that makes it. */
export const JOB = 'realign'

/** Whether one is being made in this window. */
export function isMaking(): boolean {
  const { title, view: made } = useRealign.getState()
  return title !== null && made === null
}

/** How many were asked for. */
let asked = 0

/** Makes a realignment and shows what would change; says so where nothing would. */
export async function propose(scope: RealignScope, title: string): Promise<void> {
  const { work, pivot } = view()
  if (work === null || pivot === null || isMaking()) return
  discardWhenClosed()
  const own = ++asked
  // What was closed can end when the next one is being made already.
  const isShown = (): boolean => own === asked && useRealign.getState().title !== null
  useRealign.setState({ ...CLOSED, title })
  show({ panel: 'realign' })
  await guard(async () => {
    try {
      const made = await call('proposeRealign', { work, scope, pivot })
      if (!isShown()) await drop(made)
      else if (made.changed + made.rescored === 0) {
        close()
        await drop(made)
        say(made.done < 1 ? t('realign.stoppedEarly') : t('realign.nothing'))
      } else useRealign.setState({ view: made, place: 0 })
    } catch (error) {
      const wasOpen = isShown()
      if (wasOpen) close()
      // Whoever closed the panel has cancelled it, and knows.
      if (wasOpen || !(error instanceof Refusal && error.code === 'cancelled')) throw error
    }
  })
}

/** Ends the making early, with what is done so far. */
export function stopMaking(): Promise<void> {
  return guard(async () => {
    for (const { job, label } of view().jobs) if (label === JOB) await call('stop', { job })
  })
}

/** Writes what is shown, as one operation. */
export async function applyRealign(): Promise<void> {
  const { view: made } = useRealign.getState()
  if (made === null) return
  useRealign.setState(CLOSED)
  show({ panel: null })
  await perform(() => call('applyRealign', { proposal: made.proposal }), 'stay')
}

/** Shows a place in full, and where it is in the grid. */
export function choosePlace(place: number): void {
  useRealign.setState({ place })
  const shown = placeAt(place)
  const row = shown?.before[0]?.row
  if (row !== undefined) void guard(() => goToRow(row))
}

export function placeAt(place: number): RealignPlace | undefined {
  return useRealign.getState().view?.places[place]
}

function close(): void {
  useRealign.setState(CLOSED)
  if (view().panel === 'realign') show({ panel: null })
}

async function drop({ proposal }: RealignView): Promise<void> {
  await call('dropRealign', { proposal })
}

let isWatching = false

/** Closing the panel discards what it shows, and cancels what is being made for it. */
function discardWhenClosed(): void {
  if (isWatching) return
  isWatching = true
  useView.subscribe((now, before) => {
    if (before.panel !== 'realign' || now.panel === 'realign') return
    const { title, view: made } = useRealign.getState()
    if (title === null) return
    useRealign.setState(CLOSED)
    void guard(async () => {
      if (made !== null) return drop(made)
      for (const { job, label } of now.jobs) if (label === JOB) await call('cancel', { job })
    })
  })
}
