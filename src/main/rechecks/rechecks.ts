import type { ApiEvent } from '#shared/api'
import type { WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import type { WorkState } from '#shared/ops/state'
import type { Store } from '#main/db/store'
import { createJobs, type Jobs } from '#main/jobs/run-job'
import type { TaskInput } from '#main/jobs/tasks'
import type { LiveChanges } from '#main/rechecks/live-checker'
import { inSlices } from '#main/rechecks/in-slices'
import { liveEdits, liveStart } from '#main/rechecks/live-work'
import { OpenDivergences } from '#main/rechecks/open-divergences'
import { checkRules } from '#main/works/check-rules'
import { isChecked } from '#main/works/is-checked'

/** The work whose divergences are kept up to date. */
interface Live {
  readonly work: WorkId
  readonly divergences: OpenDivergences
  /** Whether what is found first is found by other rules, and so is news to who signed the work. */
  newRules: boolean
  readonly end: AbortController
  /** Answers of the checker that are waited for. */
  waiting: number
  /** Whether it was told that something is looked for. */
  running: boolean
}

/**
 * Keeps the divergences of the work that is open what the checks find in it: after each operation a checker in a thread of
 * its own is told what changed. It begins with the first edit of a work that was checked before, or when one is opened whose
 * divergences are not up to date, and lets go of it for another one. That a work is not up to date is in the project, so
 * that nothing is lost when it is closed, or the rules of the checks change, before the answer is there.
 */
export class Rechecks {
  readonly #store: Store
  readonly #done: (operation: Operation, changes: readonly Change[]) => void
  readonly #tell: (event: Extract<ApiEvent, { type: 'checking' }>) => void
  readonly #jobs: Jobs
  #live: Live | null = null
  /** The work that is to be checked as soon as what is being done now is done. */
  #wanted: WorkId | null = null
  /** A work that could not be checked: only its next edit is a new try. */
  #failed: WorkId | null = null
  #closed = false
  /** Operations that were committed. */
  #commits = 0

  /** `done` is told of what was written, `tell` when something is being looked for. */
  constructor(
    store: Store,
    done: (operation: Operation, changes: readonly Change[]) => void,
    tell: (event: Extract<ApiEvent, { type: 'checking' }>) => void,
    jobs: Jobs = createJobs(),
  ) {
    this.#store = store
    this.#done = done
    this.#tell = tell
    this.#jobs = jobs
  }

  /** Takes in what was committed. */
  committed({ kind, work }: Operation, state: WorkState | null, changes: readonly Change[]): void {
    this.#commits++
    if (this.#closed || work === null) return
    this.#failed = null
    const live = this.#live
    if (live?.work !== work) {
      if (state !== null) this.opened(state)
      return
    }
    live.divergences.follow(changes)
    if (kind === 'work.recheck') return
    const edits = state === null ? null : liveEdits(state, changes)
    if (edits === null) {
      this.forget()
      if (state !== null) this.opened(state)
    } else if (edits.length > 0) this.#hear(live, this.#run(live, 'followChecks', edits))
    else if (live.waiting === 0) setImmediate(() => void this.#settle(live).catch(() => this.#fail(live)))
  }

  /** A work is looked at: it is checked where that is due. */
  opened({ work: { id } }: WorkState): void {
    if (this.#closed || this.#live?.work === id || this.#failed === id || this.#wanted === id) return
    if (!this.#store.isUnchecked(id)) return
    const idle = this.#wanted === null
    this.#wanted = id
    // Of several works that are edited in one go only the last is followed.
    if (idle) setImmediate(() => void this.#begin().catch(() => (this.#wanted = null)))
  }

  /** Lets go of what is followed: the rules of the checks are others, or the work is gone. */
  forget(): void {
    const live = this.#live
    this.#live = null
    if (live === null) return
    live.end.abort()
    if (live.running) this.#tell({ type: 'checking', work: live.work, state: 'done' })
  }

  async close(): Promise<void> {
    this.#closed = true
    this.forget()
    await this.#jobs.close()
  }

  async #begin(): Promise<void> {
    let begun = false
    while (!begun) begun = await this.#beginUnlessChanged()
  }

  /** False where the work changed before all of it could be told: it is to be told anew. */
  async #beginUnlessChanged(): Promise<boolean> {
    const [wanted, commits] = [this.#wanted, this.#commits]
    const state = await this.#store.whenIdle(() => this.#store.mirrored)
    const isDue = state?.work.id === this.#wanted && this.#live?.work !== wanted
    if (this.#closed || state === null || !isDue || !isChecked(this.#store, state)) {
      this.#wanted = null
      return true
    }
    const { id } = state.work
    const isSame = (): boolean =>
      !this.#closed && this.#wanted === id && this.#commits === commits && this.#store.mirrored === state
    const start = await inSlices(liveStart(state), isSame)
    return this.#store.whenIdle(() => {
      if (start === null || !isSame()) return false
      this.#wanted = null
      this.forget()
      const live: Live = {
        ...{ work: id, divergences: new OpenDivergences(state) },
        newRules: this.#store.hasNewRules(id),
        ...{ end: new AbortController(), waiting: 0, running: false },
      }
      this.#live = live
      const input = { start, rules: checkRules(this.#store.settings()) }
      this.#hear(live, this.#run(live, 'beginChecks', input))
      return true
    })
  }

  #run<N extends 'beginChecks' | 'followChecks'>(
    { end: { signal } }: Live,
    name: N,
    input: TaskInput<N>,
  ): Promise<LiveChanges> {
    return this.#jobs.run(name, input, { signal })
  }

  #hear(live: Live, answer: Promise<LiveChanges>): void {
    live.waiting++
    if (!live.running) this.#tell({ type: 'checking', work: live.work, state: 'running' })
    live.running = true
    answer
      .then((found) => {
        live.waiting--
        live.divergences.hear(found)
        return this.#settle(live)
      })
      .catch(() => this.#fail(live))
  }

  /** Writes what is found once nothing is waited for: it is of the work as it is now. */
  async #settle(live: Live): Promise<void> {
    await this.#store.whenIdle(() => {
      if (this.#live !== live || live.waiting > 0) return
      const changes = live.divergences.changes(() => this.#store.allocate('divergence'))
      const kind = live.newRules ? 'work.check' : 'work.recheck'
      const entry = { kind, work: live.work, args: null } as const
      live.newRules = false
      if (changes.length === 0) this.#store.foundNothingNew(live.work)
      else this.#done(this.#store.commitFindings(entry, changes, true), changes)
      if (live.running) this.#tell({ type: 'checking', work: live.work, state: 'done' })
      live.running = false
    })
  }

  /** The thread ended, or nothing could be written: what is found is found by the next edit, or a check of the whole work. */
  #fail(live: Live): void {
    if (this.#live !== live) return
    this.#live = null
    this.#failed = live.work
    live.end.abort()
    this.#tell({ type: 'checking', work: live.work, state: 'failed' })
  }
}
