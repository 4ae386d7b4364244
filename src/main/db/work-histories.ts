import type { Database } from 'better-sqlite3'
import { lastOperations, readHistory, type DoneOperation } from '#main/db/log'
import { Refusal } from '#shared/errors'
import type { WorkId } from '#shared/model'
import type { Operation } from '#shared/ops/commands'
import type { History, HistoryEntry } from '#shared/ops/history'
import { labelOf } from '#shared/ops/labels'
import type { OperationName } from '#shared/ops/operation-name'
import { say } from '#shared/words/message'

/** Undo and redo of each work, read from the log when they are first asked for, and how their operations are called. */
export class WorkHistories {
  readonly #db: Database
  readonly #file: string
  readonly #known = new Map<WorkId, History>()

  constructor(db: Database, file: string) {
    this.#db = db
    this.#file = file
  }

  of(work: WorkId): History {
    // SQLite takes `'1'` for 1, a Map does not: what was undone under one name would be unknown under the other.
    if (!Number.isSafeInteger(work))
      throw new Refusal('not-found', say('project.noWork', { work: String(work), file: this.#file }))
    const known = this.#known.get(work) ?? readHistory(this.#db, work)
    this.#known.set(work, known)
    return known
  }

  /** Takes in what was committed to a work. */
  push(work: WorkId, operation: Operation): void {
    this.#known.get(work)?.push(operation)
  }

  /** What was done to a work, the last first: `most` operations of those before number `before`. */
  last(work: WorkId, most: number, before?: number): DoneOperation[] {
    return lastOperations(this.#db, work, most, before)
  }

  /** What undo or redo takes back now; refuses where there is nothing. */
  due(work: WorkId, way: 'undo' | 'redo'): HistoryEntry {
    const entry = this.of(work)[way]
    if (entry !== null) return entry
    if (way === 'undo') throw new Refusal('nothing-to-undo', say('project.nothingToUndo'))
    throw new Refusal('nothing-to-redo', say('project.nothingToRedo'))
  }

  /** How many sign-offs of a work nothing was done after. */
  currentSignOffs(work: WorkId): number {
    return this.of(work).trailing('work.sign')
  }

  /** What undo or redo would take back in a work, in words: `merge units 3, 4`; null when there is nothing. */
  label(work: WorkId, way: 'undo' | 'redo'): string | null {
    const origin = this.#next(work, way)
    return origin === null ? null : labelOf(origin.kind, origin.kind, origin.named)
  }

  /** The same in the parts that the label is made of. */
  name(work: WorkId, way: 'undo' | 'redo'): OperationName | null {
    const origin = this.#next(work, way)
    return origin === null ? null : nameOfEntry(origin)
  }

  /** What an operation did, or what it took back or did again. */
  nameOf(operation: Operation): OperationName {
    const { seq, work } = operation
    return nameOfEntry((work === null ? null : this.of(work).origin(seq)) ?? operation)
  }

  #next(work: WorkId, way: 'undo' | 'redo'): HistoryEntry | null {
    const seq = this.of(work)[way]?.seq
    return seq === undefined ? null : this.of(work).origin(seq)
  }
}

/** How an operation is called; by its kind, where the log has no name. */
function nameOfEntry({ kind, named }: Pick<Operation, 'kind' | 'named'>): OperationName {
  // Undo and redo of imports, which are of the project, have the only origins that are not of a work.
  return named ?? { words: kind === 'undo' || kind === 'redo' ? 'work.import' : kind, of: '' }
}
