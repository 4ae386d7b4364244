import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Operation } from '#shared/ops/commands'
import { say } from '#shared/words/message'

/** What streams: a whole import, or the changes of one command in steps. */
type Streamed = 'import' | 'steps'

/** A command in steps: the work that it changes, and what takes in that it was done, before anybody else has a turn. */
export interface Steps {
  readonly work: WorkId
  readonly follow: (operation: Operation) => void
}

/** The one operation that may be written list by list while other things go on: nothing else is committed meanwhile. */
export class Streaming {
  #kind: Streamed | null = null
  #hidden: ReadonlySet<WorkId> = new Set()
  /** Resolves when the last stream has ended, whichever way. */
  #ended = Promise.resolve()

  /** Begins one, in which the works of a set are out of sight. Returns what ends it. */
  begin(kind: Streamed, hidden: ReadonlySet<WorkId>): () => void {
    this.assertIdle()
    let resolveEnd = (): void => undefined
    this.#ended = new Promise((resolve) => (resolveEnd = resolve))
    this.#kind = kind
    this.#hidden = hidden
    return () => {
      this.#kind = null
      this.#hidden = new Set()
      resolveEnd()
    }
  }

  get isIdle(): boolean {
    return this.#kind === null
  }

  hides(work: WorkId): boolean {
    return this.#hidden.has(work)
  }

  assertIdle(): void {
    if (this.#kind !== null)
      throw new Refusal('busy', say(this.#kind === 'import' ? 'project.importRuns' : 'project.stepsRun'))
  }

  /**
   * Does `body` once nothing streams, or nothing of a kind. Of several that wait each looks again when it has its turn, right
   * before it begins: the one before it may be a stream, too.
   */
  async whenIdle<T>(body: () => T, kind?: Streamed): Promise<Awaited<T>> {
    while (this.#kind !== null && (kind === undefined || this.#kind === kind)) await this.#ended
    return await body()
  }
}
