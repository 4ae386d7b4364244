import type { JobName } from '#shared/job-name'
import { create } from 'zustand'
import type { DeskView } from '#shared/desk'
import { Refusal } from '#shared/errors'
import { desk, openDropped } from '#renderer/api'
import { saveDraft } from '#renderer/draft'
import { beginTour, beginTourNext } from '#renderer/features/tour/state'
import { guard } from '#renderer/guard'
import { idle } from '#renderer/running'
import { show, view } from '#renderer/store'
import { saidInWords } from '#renderer/words/from-data'

/** Going from one project to another. */

/** The project that is wanted instead of the open one: by its path (null: asked for in a dialog), new, dropped, or none. */
export type Wanted =
  | { readonly kind: 'open' | 'new'; readonly file: string | null }
  | { readonly kind: 'corpus' | 'close' }
  | { readonly kind: 'dropped'; readonly dropped: File }

export interface ProjectsState {
  /** What waits for the answer whether a running job may be stopped for it, and the name of that job. */
  readonly asked: { readonly wanted: Wanted; readonly job: JobName } | null
  /** It is on its way. */
  readonly busy: boolean
  /** Why the last thing that was wanted could not be had. */
  readonly problem: string | null
}

const QUIET: ProjectsState = { asked: null, busy: false, problem: null }

export const useProjects = create<ProjectsState>()(() => QUIET)

/**
 * Opens what is wanted instead of the open project, once all that was typed is kept. Where a job runs a person is asked
 * first, unless `stop` says that it may be ended. What cannot be opened is said, and the open project stays.
 */
export async function want(wanted: Wanted, stop = false): Promise<void> {
  if (useProjects.getState().busy) return
  useProjects.setState({ ...QUIET, busy: true })
  try {
    const found = await desk({ kind: 'look' })
    const job = found?.running ?? null
    if (job !== null && !stop) {
      useProjects.setState({ asked: { wanted, job } })
      if (view().project !== null) show({ panel: 'projects' })
      return
    }
    await saveDraft()
    await idle()
    // What was refused is still being written, and said in the status line.
    if (view().draft !== null) return
    const now = await take(wanted, stop)
    if (now === null || now.opening !== found?.opening) return
    show({ desk: now, panel: null })
  } catch (error) {
    if (!(error instanceof Refusal))
      return await guard(() => Promise.reject(error instanceof Error ? error : new Error(String(error))))
    useProjects.setState({ problem: saidInWords(error.said) })
    if (view().project !== null) show({ panel: 'projects' })
  } finally {
    useProjects.setState({ busy: false })
  }
}

async function take(wanted: Wanted, stop: boolean): Promise<DeskView | null> {
  switch (wanted.kind) {
    case 'dropped':
      return openDropped(wanted.dropped, stop)
    case 'corpus': {
      // The page of the corpus can be there before the answer is.
      const takeBack = beginTourNext()
      try {
        const now = await desk({ kind: 'corpus', stop })
        beginTour()
        return now
      } catch (error) {
        // Who leaves for it hears no answer.
        if (error instanceof Refusal) takeBack()
        throw error
      }
    }
    case 'close':
      return desk({ kind: 'close', stop })
    case 'open':
    case 'new':
      return desk({ kind: wanted.kind, file: wanted.file, stop })
  }
}

/** Goes on as it is: the job is not stopped. */
export function stay(): void {
  useProjects.setState({ asked: null })
}

/** Reads anew what is open and what could be. */
export async function readDesk(): Promise<void> {
  show({ desk: await desk({ kind: 'look' }) })
}

export async function forget(file: string): Promise<void> {
  show({ desk: await desk({ kind: 'forget', file }) })
}
