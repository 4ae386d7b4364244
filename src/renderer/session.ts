import type { ProjectView } from '#shared/api'
import type { BridgeEvent } from '#shared/bridge'
import { endAhead } from '#renderer/ahead'
import { Unreachable, call, desk, onLost, subscribe } from '#renderer/api'
import { firstWork } from '#shared/views/first-work'
import { keepSame } from '#renderer/same'
import { guard, saidOf } from '#renderer/guard'
import { returnToPlace } from '#renderer/place'
import { closeWork, openWork, readProject, refresh } from '#renderer/reading'
import { askAgain, hearChange, hearSearch } from '#renderer/features/search/state'
import { heardMeanwhile, isRunning } from '#renderer/running'
import { say, show, useView, view } from '#renderer/store'
import { keyLabel } from '#renderer/commands/key-label'
import { returnToUnsaved } from '#renderer/unsaved'
import type { WorkId } from '#shared/model'
import { t } from '#renderer/words/words'

/** Keeps the window in step with the program: opens the project, hears of changes, and comes back after it was gone. */

/** Opens the project and listens. Returns what ends the listening. */
export function openSession(): () => void {
  const quiet = [subscribe(hear), onLost(() => void waitForProgram())]
  void guard(async () => {
    await openProject()
    await returnToUnsaved()
  })
  return () => quiet.forEach((end) => end())
}

/** How long, in milliseconds, an empty window waits for the program to say what is open. */
const PATIENCE = 300

/** Resolves when it is known what is open, and what is there of it was taken in: nothing is drawn that would go at once. */
export async function whenKnown(): Promise<void> {
  let end = (): void => undefined
  await new Promise<void>((resolve) => {
    setTimeout(resolve, PATIENCE)
    end = useView.subscribe(({ link }) => link !== 'opening' && resolve())
    if (view().link !== 'opening') resolve()
  })
  end()
  await new Promise((resolve) => setTimeout(resolve))
}

async function openProject(): Promise<void> {
  try {
    const found = await desk({ kind: 'look' })
    if (found?.file === null) {
      closeWork()
      show({ desk: found, project: null, link: 'open', problem: found.problem })
      return
    }
    const project = keepSame(view().project, await call('project', { atOnce: true }))
    show({ desk: found, project, link: 'open', problem: null })
    await openFirst(project)
    const wasAhead = endAhead()
    // The first rows do not wait for what is counted.
    if (wasAhead || project.works.some(({ counted }) => !counted)) await readProject()
    // What was asked for before this page listened may have changed before it did.
    const { seq } = view().project ?? project
    if (wasAhead && seq > project.seq) await refresh(seq)
  } catch (error) {
    if (error instanceof Unreachable) throw error
    show({ link: 'open', problem: saidOf(error) })
  }
}

/** Shows the work where a person was, or the one that is open, or the first that has several versions. */
async function openFirst(project: ProjectView): Promise<void> {
  if (view().work === null && (await returnToPlace())) return
  const first = firstWork(project.works, view().work)
  if (first === null) closeWork()
  else if (view().work !== first.id) await openWork(first.id)
}

function hear(event: BridgeEvent): void {
  if (event.type === 'search') return hearSearch(event.progress)
  if (event.type === 'checking') return hearChecking(event.work, event.state)
  if (event.type !== 'progress') hearChange()
  if (event.type === 'progress') {
    const others = view().jobs.filter(({ job }) => job !== event.job)
    const { job, label, done, problem } = event
    const since = view().jobs.find((one) => one.job === job)?.since ?? performance.now()
    show({ jobs: event.state === 'running' ? [...others, { job, label, done, since }] : others })
    if (problem !== undefined) show({ failedJob: { label, problem } })
    else if (view().failedJob?.label === label) show({ failedJob: null })
  } else if (event.type === 'reconnected') {
    void guard(rereadAll)
  } else if (isRunning()) {
    // What this window does itself is taken in by `perform`.
    heardMeanwhile(event.seq)
  } else {
    const { work } = view()
    const mine = event.work === null || event.work === work
    void guard(() => (mine ? reread(event.seq) : readProject()))
  }
}

function hearChecking(work: WorkId, state: 'running' | 'done' | 'failed'): void {
  show({ checking: state === 'running' ? work : null })
  if (state === 'failed') say(t('status.recheckFailed', { key: keyLabel('check') }), 'failed')
}

/** Reads the work again, or opens another where it is gone: its import was taken back. */
async function reread(seq: number): Promise<void> {
  const { work } = view()
  await openProject()
  if (work !== null && view().work === work) await refresh(seq)
}

async function rereadAll(): Promise<void> {
  show({ jobs: [], checking: null })
  await reread(view().project?.seq ?? 0)
  askAgain()
}

const RETRY = 1000
let waiting = false

/** Says that the program is gone, and asks for it every second until it answers. */
async function waitForProgram(): Promise<void> {
  if (waiting) return
  waiting = true
  show({ link: 'lost' })
  while (view().link === 'lost') {
    await new Promise((resolve) => setTimeout(resolve, RETRY))
    await rereadAll().then(
      () => show({ link: 'open', problem: null }),
      // That it does not answer is said in the language of the window.
      (error: unknown) => show({ problem: error instanceof Unreachable ? null : saidOf(error) }),
    )
  }
  waiting = false
}
