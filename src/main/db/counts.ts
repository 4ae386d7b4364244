import type { Database } from 'better-sqlite3'
import { countStored, uncounted, type WorkCounts } from '#main/db/count'
import type { WorkId } from '#shared/model'

/** What was counted of the works of a project: nothing is counted again that did not change. */
export class Counts {
  readonly #db: Database
  readonly #known = new Map<WorkId, WorkCounts>()

  constructor(db: Database) {
    this.#db = db
  }

  /** The versions of a work and its counts; no work is loaded for it. */
  of(work: WorkId): WorkCounts {
    const counts = this.known(work) ?? countStored(this.#db, work)
    this.#known.set(work, counts)
    return counts
  }

  /** The same where it was counted; else its versions, with all counts 0. */
  atOnce(work: WorkId): WorkCounts & { readonly counted: boolean } {
    const known = this.known(work)
    return { ...(known ?? uncounted(this.#db, work)), counted: known !== null }
  }

  /** Null where a work was not counted. */
  known(work: WorkId): WorkCounts | null {
    return this.#known.get(work) ?? null
  }

  /** Takes in what a work counts now. */
  know(work: WorkId, counts: WorkCounts): void {
    this.#known.set(work, counts)
  }

  /** The work was changed. */
  forget(work: WorkId): void {
    this.#known.delete(work)
  }

  clear(): void {
    this.#known.clear()
  }
}
