import type { WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import type { WorkState } from '#shared/ops/state'
import type { Store } from '#main/db/store'
import { createJobs } from '#main/jobs/run-job'
import { concernsChecks, LiveWork } from '#main/rechecks/live-work'
import { OpenDivergences } from '#main/rechecks/open-divergences'
import { checkRules } from '#main/works/check-rules'
import { isChecked } from '#main/works/is-checked'

/** The work whose divergences are kept up to date. */
interface Live {
  readonly work: WorkId
  readonly segments: LiveWork
  readonly divergences: OpenDivergences
  /** Answers of the checker that are waited for. */
  waiting: number
  /** Whether what is still answered is of no use. */
  forgotten: boolean
}

/**
 * Keeps the divergences of the work that is edited up to date: after each operation a checker in a thread of its own is
 * told what changed, and what it finds then becomes an operation that undo takes back together with the one before it.
 * It begins with the first edit of a work that was checked before, and lets go of it for another one.
 */
export class Rechecks {
  readonly #store: Store
  readonly #done: (operation: Operation, changes: readonly Change[]) => void
  readonly #jobs = createJobs()
  #live: Live | null = null
  #closed = false

  constructor(store: Store, done: (operation: Operation, changes: readonly Change[]) => void) {
    this.#store = store
    this.#done = done
  }

  /** Before an operation is written: the checker begins with the work as it was, so that it can tell what changed. */
  before(state: WorkState, changes: readonly Change[]): void {
    if (this.#closed || this.#live?.work === state.work.id || !concernsChecks(changes)) return
    if (!isChecked(this.#store, state)) return
    const segments = new LiveWork(state)
    const live: Live = {
      ...{ work: state.work.id, segments, waiting: 0, forgotten: false },
      divergences: new OpenDivergences(state),
    }
    this.#live = live
    const input = { start: segments.start(state), rules: checkRules(this.#store.settings()) }
    this.#hear(live, this.#jobs.run('beginChecks', input), (found) => live.divergences.begin(found))
  }

  /** After an operation was written. */
  after({ kind, work }: Operation, state: WorkState | null, changes: readonly Change[]): void {
    const live = this.#live
    if (live === null || live.work !== work) return
    live.divergences.follow(changes)
    if (kind === 'work.recheck') return
    const splices = state === null ? null : live.segments.follow(state, changes)
    if (splices === null) return this.forget()
    if (splices.length > 0)
      this.#hear(live, this.#jobs.run('followChecks', splices), (found) => live.divergences.hear(found))
    else if (live.waiting === 0) setImmediate(() => this.#settle(live))
  }

  /** Begins anew with the next edit: the rules of the checks are others. */
  forget(): void {
    if (this.#live !== null) this.#live.forgotten = true
    this.#live = null
  }

  async close(): Promise<void> {
    this.#closed = true
    this.forget()
    await this.#jobs.close()
  }

  #hear<T>(live: Live, answer: Promise<T>, take: (value: T) => void): void {
    live.waiting++
    answer.then(
      (value) => {
        live.waiting--
        take(value)
        this.#settle(live)
      },
      () => {
        // The thread ended, or the program is being closed: what is found is found by the next check.
        live.forgotten = true
        if (this.#live === live) this.#live = null
      },
    )
  }

  /** Writes what is found once nothing is waited for: it is of the work as it is now. */
  #settle(live: Live): void {
    void this.#store.whenIdle(() => {
      if (live.forgotten || live.waiting > 0) return
      const changes = live.divergences.changes(() => this.#store.allocate('divergence'))
      if (changes.length === 0) return
      const entry = { kind: 'work.recheck', work: live.work, args: null } as const
      this.#done(this.#store.commit(entry, changes), changes)
    })
  }
}
