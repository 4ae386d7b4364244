import type { Database } from 'better-sqlite3'
import { mirroring, toItsEnd, type Mirroring } from '#main/db/stored-work'
import type { WorkId } from '#shared/model'
import type { WorkState } from '#shared/ops/state'

/** Makes the mirrors of works; one of them ahead, in steps, and when it is asked for meanwhile only what is left of it. */
export class Mirrors {
  readonly #db: Database
  /** What is made ahead, and the last operation before it was begun. */
  #ahead: { readonly work: WorkId; readonly seq: number; readonly steps: Mirroring } | null = null

  constructor(db: Database) {
    this.#db = db
  }

  /** The mirror of a work as it is after operation `seq`; null when there is no such work. What was made ahead is used or forgotten. */
  of(work: WorkId, seq: number): WorkState | null {
    const ahead = this.#ahead
    this.#ahead = null
    return toItsEnd(ahead?.work === work && ahead.seq === seq ? ahead.steps : mirroring(this.#db, work))
  }

  /**
   * The mirror of a work after operation `seq`, made in steps between which `rest` lets others have their turn. Null where one of
   * them asked for a mirror, or `goesOn` says that it is of no use any more.
   */
  async ahead(
    work: WorkId,
    seq: number,
    rest: () => Promise<void>,
    goesOn: () => boolean,
  ): Promise<WorkState | null> {
    const ahead = { work, seq, steps: mirroring(this.#db, work) }
    this.#ahead = ahead
    while (this.#ahead === ahead && goesOn()) {
      // A step that fails leaves nothing that could be gone on with.
      this.#ahead = null
      const { done, value } = ahead.steps.next()
      if (done === true) return value
      this.#ahead = ahead
      await rest()
    }
    if (this.#ahead === ahead) this.#ahead = null
    return null
  }
}
