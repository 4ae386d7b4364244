import type { RunResult } from '#shared/api'
import type { AskShown, EditCalls } from '#shared/calls/edit-calls'
import type { WorkId } from '#shared/model'
import { readSegmentationRules, rulesFromSrx } from '#shared/import/segmentation-rules'
import { checkCommand } from '#shared/ops/check-command'
import type { Command } from '#shared/ops/commands'
import { checkSettings } from '#shared/settings'
import { answer } from '#main/calls/answer'
import type { AsJob, Commits } from '#main/calls/commits'
import type { Store } from '#main/db/store'
import { concernsRules } from '#main/db/unchecked'
import type { Jobs } from '#main/jobs/run-job'
import type { RunningJobs } from '#main/jobs/running-jobs'
import type { Rechecks } from '#main/rechecks/rechecks'
import { checkShown, shownNow } from '#main/views/shown'
import { goTo } from '#main/works/go-to'
import { cutsNow, findCuts, previewCuts } from '#main/works/resegment'
import { runWorkJob } from '#main/works/work-job'
import { workOfCommand } from '#main/works/work-of-command'

export interface Editing {
  readonly store: Store
  readonly commits: Commits
  readonly jobs: Jobs
  readonly running: RunningJobs
  /** Null where nothing is checked by itself. */
  readonly rechecks: Rechecks | null
}

export function editCalls({ store, commits, jobs, running, rechecks }: Editing): EditCalls {
  /** Ends the preview of a segmentation that is being made. */
  let asked: AbortController | null = null

  const resegment = (command: Extract<Command, { kind: 'version.resegment' }>): Promise<RunResult> => {
    const { version, segmentation = {} } = command
    const work = workOfCommand(store, command)
    return running.run('segment anew', work, async (jobOptions) => {
      const found = await findCuts(store, jobs, work, version, segmentation, jobOptions)
      const write = (): RunResult => {
        const { recuts, stale } = cutsNow(store.load(work), found)
        return commits.run(command, { recuts }, stale)
      }
      return store.whenIdle(write, jobOptions.signal)
    })
  }

  // Aligning and checking go on meanwhile: it is a job of no work.
  const asJob: AsJob = (label, body) => running.run(label, null, body)
  // What is written in steps takes a second or two, and what comes after it waits.
  const inTurn = <T>(body: () => T): Promise<Awaited<T>> => store.whenStepped(body)

  /** Does something to a work, and answers with what the window that asked shows of it now. */
  const withShown = async (
    work: WorkId,
    shown: AskShown['shown'],
    act: () => Promise<RunResult> | RunResult,
  ): Promise<RunResult> => {
    checkShown(shown)
    const result = await act()
    const now = shown === undefined ? null : shownNow(store.load(work), result, shown)
    return now === null ? result : { ...result, shown: now }
  }

  const takeBackImport = async (way: 'undoImport' | 'redoImport'): Promise<RunResult> => {
    rechecks?.forget()
    return commits.done(await store[way](), [])
  }

  return {
    async run(given) {
      // From outside anything may come; what is no object is no command, as is checked next.
      const { shown, ...asked } = Object(given) as typeof given
      const command = checkCommand(asked)
      if (command.kind === 'version.resegment') return resegment(command)
      // What was typed waits for an import that is being written: a tab that is left cannot ask again.
      const typed = command.kind === 'segment.correct' || command.kind === 'unit.note'
      return withShown(workOfCommand(store, command), shown, () =>
        typed
          ? store.whenIdle(() => commits.runOrStep(command, asJob))
          : inTurn(() => commits.runOrStep(command, asJob)),
      )
    },
    undo: async ({ work, at, shown }) =>
      work === null
        ? takeBackImport('undoImport')
        : withShown(work, shown, () => inTurn(() => commits.takeBack('undo', work, asJob, at))),
    redo: async ({ work, at, shown }) =>
      work === null
        ? takeBackImport('redoImport')
        : withShown(work, shown, () => inTurn(() => commits.takeBack('redo', work, asJob, at))),
    goTo: answer(({ work, seq }) => {
      const gone = goTo(store, work, seq, (last) => commits.done(last, []))
      return { seq: store.seq, ...gone }
    }),
    settings: answer(() => store.settings()),
    changeSettings: answer((change) => {
      const operation = store.changeSettings(checkSettings(change))
      if (concernsRules(change)) rechecks?.forget()
      return commits.done(operation, [])
    }),
    async previewResegment({ version, segmentation, most }) {
      asked?.abort()
      asked = new AbortController()
      const { signal } = asked
      const rules = readSegmentationRules(segmentation)
      const work = store.workOf('version', version)
      const found = await findCuts(store, jobs, work, version, rules, { signal })
      return previewCuts(store.load(work), found, most)
    },
    readSrx: answer(({ name, xml }) => rulesFromSrx(name, xml)),
    job: ({ kind, work }) =>
      running.run(kind, work, async (jobOptions) => {
        const { operation, skipped } = await runWorkJob(store, jobs, kind, work, jobOptions)
        return operation === null
          ? commits.nothingChanged(kind, skipped)
          : commits.done(operation, [], skipped)
      }),
    cancel: answer(({ job }) => {
      running.cancel(job)
      return null
    }),
    stop: answer(({ job }) => {
      running.stop(job)
      return null
    }),
  }
}
