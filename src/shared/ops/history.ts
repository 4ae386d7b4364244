import type { Operation, OperationKind } from '#shared/ops/commands'

/** What the history needs to know of an operation. */
export type HistoryEntry = Pick<Operation, 'seq' | 'kind' | 'undoes' | 'named'>

/** Tells by the operation at its root which entries a history is of. */
export type OfHistory = (origin: HistoryEntry) => boolean

/** What is done to a work. An import makes whole works: it belongs to the project. */
export const isOfWork: OfHistory = ({ kind }) => kind !== 'work.import'

/**
 * What undo and redo would take back in one work, or among the imports of a project, derived from the log, so that history survives a restart
 * and nothing in the log is ever erased. Undo of an operation is an operation whose `undoes` names it; redo is
 * the undo of that undo, and can itself be undone. So every operation is undone once at most. Whatever else
 * is done clears what could be redone.
 */
export class History {
  readonly #undo: HistoryEntry[] = []
  #redo: HistoryEntry[] = []
  readonly #origins = new Map<number, HistoryEntry>()

  readonly #rechecks = new Map<number, readonly number[]>()
  #last = 0

  readonly #isOf: OfHistory

  /** Entries that `isOf` does not take are only remembered, not undone. */
  constructor(log: Iterable<HistoryEntry> = [], isOf: OfHistory = isOfWork) {
    this.#isOf = isOf
    for (const entry of log) this.push(entry)
  }

  /** Takes in the next operation; entries come in the order of the log. */
  push(entry: HistoryEntry): void {
    const origin = entry.undoes === null ? entry : this.#origins.get(entry.undoes)
    if (origin === undefined) throw new TypeError(`operation ${entry.seq} undoes one that is not in the log`)
    this.#origins.set(entry.seq, origin)
    // What the checks made of an operation goes with it: it is no step of its own.
    if (entry.kind === 'work.recheck')
      this.#rechecks.set(this.#last, [...this.rechecks(this.#last), entry.seq])
    else this.#last = entry.seq
    if (entry.kind === 'work.recheck' || !this.#isOf(origin)) return
    if (entry.kind === 'undo') this.#swap(this.#undo, this.#redo, entry)
    else if (entry.kind === 'redo') this.#swap(this.#redo, this.#undo, entry)
    else {
      this.#redo = []
      this.#undo.push(entry)
    }
  }

  /** The operation that undo takes back next; null when there is none. */
  get undo(): HistoryEntry | null {
    return this.#undo.at(-1) ?? null
  }

  /** The undo that redo takes back next; null when there is none. */
  get redo(): HistoryEntry | null {
    return this.#redo.at(-1) ?? null
  }

  /**
   * What undo would take back one after the other, the last first, and what redo would do again, the next first: the
   * numbers of the operations that were first done.
   */
  get stacks(): { readonly done: readonly number[]; readonly undone: readonly number[] } {
    const origins = (stack: readonly HistoryEntry[]): number[] =>
      stack.toReversed().flatMap(({ seq }) => this.origin(seq)?.seq ?? [])
    return { done: origins(this.#undo), undone: origins(this.#redo) }
  }

  /** The operations that checked anew what an operation had changed, which are taken back with it. */
  rechecks(seq: number): readonly number[] {
    return this.#rechecks.get(seq) ?? []
  }

  /** How many of the last operations that stand are of a kind, with nothing of another kind after them. */
  trailing(kind: OperationKind): number {
    const last = this.#undo.findLastIndex(({ seq }) => this.origin(seq)?.kind !== kind)
    return this.#undo.length - 1 - last
  }

  /** The command or job at the root of an operation: for an undo and a redo what was first done, else itself. */
  origin(seq: number): HistoryEntry | null {
    return this.#origins.get(seq) ?? null
  }

  #swap(from: HistoryEntry[], to: HistoryEntry[], entry: HistoryEntry): void {
    if (from.pop()?.seq !== entry.undoes)
      throw new TypeError(
        `operation ${entry.seq} undoes ${entry.undoes ?? 'nothing'}, which was not the last`,
      )
    to.push(entry)
  }
}
