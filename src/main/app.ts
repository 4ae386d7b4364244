import type { Api, ApiEvent } from '#shared/api'
import type { JobName } from '#shared/job-name'
import type { WorkId } from '#shared/model'
import { alignCalls } from '#main/calls/align-calls'
import { Commits } from '#main/calls/commits'
import { editCalls } from '#main/calls/edit-calls'
import { fileCalls } from '#main/calls/file-calls'
import { readCalls } from '#main/calls/read-calls'
import { searchCalls } from '#main/calls/search-calls'
import type { OpenOptions } from '#main/db/open'
import { openProject } from '#main/db/store'
import { Imports } from '#main/imports/imports'
import { createJobs, type JobOptions } from '#main/jobs/run-job'
import { RunningJobs } from '#main/jobs/running-jobs'
import { Rechecks } from '#main/rechecks/rechecks'
import { IndexKeeper } from '#main/search/index-keeper'
import { Searches } from '#main/search/searches'
import { type AlignedLines, importLines } from '#main/works/import-lines'
import { importWork } from '#main/works/import-work'
import { prepareFirst } from '#main/works/prepare-first'

export interface AppOptions extends OpenOptions {
  /** Keeps the divergences of a work up to date while it is edited, as a window wants it. */
  readonly recheck?: boolean
  /** The project file; see `OpenOptions.create` for one that does not exist yet. */
  readonly file: string
}

/** An open project with everything a host or a command line can ask of it. */
export interface App {
  readonly api: Api
  /** Calls `listener` with every event from now on; returns what ends that. */
  subscribe(listener: (event: ApiEvent) => void): () => void
  /** Labels of the jobs that somebody asked for and that run now. */
  running(): readonly JobName[]
  /** Makes ready what a window shows first, a bit at a time; it is ready all the sooner. */
  prepare(): void
  /** Imports the work in a folder as one operation and resolves to its id: see `importWork`. */
  importWork(folder: string, options?: JobOptions): Promise<WorkId>
  /** Imports texts of a segment a line that were aligned elsewhere as one operation: see `importLines`. */
  importLines(lines: AlignedLines): Promise<readonly WorkId[]>
  /**
   * Ends running jobs, imports among them, and resolves when the project can be edited again: what is being typed
   * can be committed then, before `close`.
   */
  endJobs(): Promise<void>
  /** Ends running jobs and closes the project, which then is one file. */
  close(): Promise<void>
}

/** Opens a project: the composition root of Parallax. It knows no host, no window and no terminal. */
export function createApp(options: AppOptions): App {
  const store = openProject(options.file, options)
  const jobs = createJobs()
  const listeners = new Set<(event: ApiEvent) => void>()
  const tell = (event: ApiEvent): void => {
    for (const listener of listeners) listener(event)
    if (event.type === 'changed') keeper.changed()
  }
  const running = new RunningJobs(tell)
  const keeper = new IndexKeeper(store, running)
  const commits = new Commits(store, tell)
  const imports = new Imports(store, jobs)
  const searches = new Searches(store, (progress) => tell({ type: 'search', progress }))
  const rechecks = options.recheck === true ? new Rechecks(store, commits.done, tell) : null
  if (rechecks !== null) store.watcher = (...commit) => rechecks.committed(...commit)

  let closing: Promise<void> | null = null
  const closeAll = async (): Promise<void> => {
    running.cancelAll()
    await jobs.close()
    await imports.closeAll()
    await rechecks?.close()
    await searches.close()
    await keeper.close()
    await running.settled()
    store.close()
  }

  return {
    api: {
      ...readCalls(store, running, rechecks),
      ...editCalls({ store, commits, jobs, running, rechecks }),
      ...searchCalls(store, commits, searches, keeper),
      ...alignCalls(store, commits, jobs, running),
      ...fileCalls(store, commits, imports, running),
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    running: () => running.asked(),
    prepare() {
      // What goes wrong here goes wrong again, and is said, when it is asked for.
      void prepareFirst(store).catch(() => undefined)
    },
    async importWork(folder, jobOptions) {
      const { operation, work } = await importWork(store, folder, jobs, jobOptions)
      commits.done(operation, [])
      return work
    },
    async importLines(lines) {
      const { operation, works } = await importLines(store, lines)
      commits.done(operation, [])
      return works
    },
    endJobs() {
      running.cancelAll()
      return store.whenIdle(() => undefined)
    },
    close() {
      closing ??= closeAll()
      return closing
    },
  }
}
