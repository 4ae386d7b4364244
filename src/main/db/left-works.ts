import type { WorkId } from '#shared/model'
import type { WorkState } from '#shared/ops/state'

/**
 * Mirrors of works that are not open any more, while somebody still holds them. They are not told of commits, so before
 * one they read what they have not read yet; one that nothing was committed to is as good as new.
 */
export class LeftWorks {
  readonly #states = new Map<WorkId, WeakRef<WorkState>>()

  add(state: WorkState): void {
    this.#states.set(state.work.id, new WeakRef(state))
  }

  /** The mirror of a work that was left, which then is open again; null when it is gone. */
  take(work: WorkId): WorkState | null {
    const state = this.#states.get(work)?.deref() ?? null
    this.#states.delete(work)
    return state
  }

  /** The work is about to be changed (null: any may be). */
  detach(work: WorkId | null): void {
    for (const id of work === null ? [...this.#states.keys()] : [work]) this.take(id)?.detach()
  }
}
