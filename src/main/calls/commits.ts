import type { ApiEvent, JobQuery, RunResult, UndoQuery } from '#shared/api'
import type { Change } from '#shared/ops/change'
import type { Command, Operation } from '#shared/ops/commands'
import { nameOf } from '#shared/ops/operation-name'
import { plan, type PlanContext } from '#shared/ops/plan'
import type { Store } from '#main/db/store'
import { focusOf } from '#main/views/focus'
import { workOfCommand } from '#main/works/work-of-command'

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
    const store = this.#store
    const work = workOfCommand(store, command)
    const at = new Date().toISOString()
    const actor = store.actor
    const allocate = store.allocate.bind(store)
    const changes = plan(store.load(work), command, { actor, at, allocate, ...found })
    const named = nameOf(store.load(work), command)
    const operation = { kind: command.kind, work, args: argsOf(command), actor, at, named }
    return this.done(store.commit(operation, changes), changes, skipped)
  }

  /** Tells of an undo or redo; the eye stays `at` where the person is, where the operation was about that. */
  takeBack(operation: Operation, at?: UndoQuery['at']): RunResult {
    return this.done(operation, this.#store.changes(operation.seq), 0, at)
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
