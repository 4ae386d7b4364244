import { setTimeout } from 'node:timers/promises'
import type { Store } from '#main/db/store'
import type { RunningJobs } from '#main/jobs/running-jobs'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** Milliseconds of indexing at a time, and of letting others work in between. */
const TURN = 12
const REST = 4
/** Segments from which on a person is told of it. */
const MANY = 5000
const LABEL = 'index for search'

/**
 * Brings the search index up to date in the background, once somebody has searched: after that search, and after each
 * change. Until it is, searches read what is not indexed. Should it fail, as on a full disk, it is told of as a job that
 * failed and tried again after the next change.
 */
export class IndexKeeper {
  readonly #store: Store
  readonly #running: RunningJobs
  #wanted = false
  #working: Promise<void> | null = null
  #closed = false

  constructor(store: Store, running: RunningJobs) {
    this.#store = store
    this.#running = running
  }

  /** Somebody searches: from now on the index is kept. */
  want(): void {
    this.#wanted = true
    this.changed()
  }

  /** Something may have been changed. */
  changed(): void {
    if (!this.#wanted || this.#closed || this.#working !== null) return
    this.#working = this.#work().finally(() => (this.#working = null))
  }

  /** Resolves when all that is not indexed yet is, or when it was cancelled. */
  async idle(): Promise<void> {
    while (this.#working !== null) await this.#working
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.idle()
  }

  /** Never rejects: nobody asked for it, and searches do without. */
  async #work(): Promise<void> {
    await setTimeout(REST)
    let isTold = false
    try {
      const total = this.#closed ? 0 : this.#store.index.stale()
      if (total === 0) return
      isTold = total >= MANY
      if (!isTold) return await this.#update(() => undefined)
      await this.#running.run(
        LABEL,
        null,
        ({ onProgress = () => undefined, signal }) =>
          this.#update(() => onProgress(1 - this.#store.index.stale() / total), signal),
        true,
      )
    } catch (error) {
      // Cancelled, it waits until somebody searches again.
      if (error instanceof Refusal && error.code === 'cancelled') this.#wanted = false
      else if (!isTold) this.#running.tellFailed(LABEL, error)
    }
  }

  async #update(onProgress: () => void, signal?: AbortSignal): Promise<void> {
    let turns = 0
    while (!this.#closed) {
      if (signal?.aborted === true) throw new Refusal('cancelled', say('project.indexEnded'))
      const done = await this.#store.whenIdle(() => this.#closed || this.#store.index.update(TURN))
      if (done) return
      if (++turns % 20 === 0) onProgress()
      await setTimeout(REST)
    }
  }
}
