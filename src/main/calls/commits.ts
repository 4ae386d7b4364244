import type { ApiEvent, JobQuery, RunResult, UndoQuery } from '#shared/api'
import type { Change } from '#shared/ops/change'
import type { Command, Operation } from '#shared/ops/commands'
import { nameOf } from '#shared/ops/operation-name'
import { plan, type PlanContext } from '#shared/ops/plan'
import type { JobName } from '#shared/job-name'
import type { WorkId } from '#shared/model'
import type { NewOperation } from '#main/db/new-operation'
import type { Store } from '#main/db/store'
import type { StepOptions } from '#main/db/stream'
import { focusOf } from '#main/views/focus'
import { workOfCommand } from '#main/works/work-of-command'

/** Changes that are written at once: more take longer than one waits without a word. */
const MANY = 10_000

/** Runs something as a job, which is told of and can be cancelled. */
export type AsJob = <T>(label: JobName, body: (options: StepOptions) => Promise<T>) => Promise<T>

/** Commits what is asked for, tells every window of it, and answers with what was done. */
export class Commits {
  readonly #store: Store
  readonly #tell: (event: ApiEvent) => void

  constructor(store: Store, tell: (event: ApiEvent) => void) {
    this.#store = store
    this.#tell = tell
  }

  /** Tells of what was committed and answers with it. */
  done = (operation: Operation, changes: readonly Change[], skipped = 0, at?: UndoQuery['at']): RunResult => {
    const store = this.#store
    const { seq, kind, work } = operation
    const [label, name] = [store.label(operation), store.histories.nameOf(operation)]
    this.#tell({ type: 'changed', seq, work, label })
    return { seq, kind, name, label, unit: focusOf(store, work, changes, at), skipped }
  }

  /** Plans and commits one command. `skipped` is what it leaves out of what was asked for. */
  run = (command: Command, found: Pick<PlanContext, 'recuts'> = {}, skipped = 0): RunResult => {
    const [entry, changes] = this.#planned(command, found)
    return this.done(this.#store.commit(entry, changes), changes, skipped)
  }

  /** The same, as a job where the command changes very many rows. */
  async runOrStep(command: Command, asJob: AsJob): Promise<RunResult> {
    const [entry, changes] = this.#planned(command)
    return this.done(await this.#write(entry, changes, 'edit', asJob), changes)
  }

  #planned(
    command: Command,
    found: Pick<PlanContext, 'recuts'> = {},
  ): [entry: NewOperation & { work: WorkId }, changes: readonly Change[]] {
    const store = this.#store
    const work = workOfCommand(store, command)
    const at = new Date().toISOString()
    const actor = store.actor
    const allocate = store.allocate.bind(store)
    const changes = plan(store.load(work), command, { actor, at, allocate, ...found })
    const named = nameOf(store.load(work), command)
    return [{ kind: command.kind, work, args: argsOf(command), actor, at, named }, changes]
  }

  /**
   * Takes back what was done last to a work, or does it again; as a job where very many rows change. The eye stays `at` where
   * the person is, where the operation was about that.
   */
  async takeBack(way: 'undo' | 'redo', work: WorkId, asJob: AsJob, at?: UndoQuery['at']): Promise<RunResult> {
    const [entry, changes] = this.#store.takingBack(way, work)
    return this.done(await this.#write(entry, changes, way, asJob), changes, 0, at)
  }

  async #write(
    entry: NewOperation & { work: WorkId },
    changes: readonly Change[],
    label: JobName,
    asJob: AsJob,
  ): Promise<Operation> {
    if (changes.length <= MANY) return this.#store.commit(entry, changes)
    return asJob(label, (options) => this.#store.commitInSteps(entry, changes, options))
  }

  /** The answer of a job that had nothing to commit. */
  nothingChanged(kind: JobQuery['kind'], skipped: number): RunResult {
    const label = `${kind}: nothing changed`
    return { seq: this.#store.seq, kind: `work.${kind}`, name: null, label, unit: null, skipped }
  }
}

/** What the log keeps of a command: not the texts of a replacement, which are in its changes. */
function argsOf(command: Command): unknown {
  return command.kind === 'work.replace' ? { ...command, texts: command.texts.length } : command
}
