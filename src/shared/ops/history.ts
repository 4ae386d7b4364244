import type { Operation, OperationKind } from '#shared/ops/commands'

/** What the history needs to know of an operation. */
export type HistoryEntry = Pick<Operation, 'seq' | 'kind' | 'undoes' | 'named'>

/** Tells by the operation at its root which entries a history is of. */
export type OfHistory = (origin: HistoryEntry) => boolean

/** An import makes whole works: it belongs to the project. */
export const isImport: OfHistory = ({ kind }) => kind === 'work.import'

/** What the checks find follows from the work as it is: that it was looked for is nothing to be taken back. */
const isCheck: OfHistory = ({ kind }) => kind === 'work.check' || kind === 'work.recheck'

/** What is done to a work. */
const isOfWork: OfHistory = (origin) => !isImport(origin) && !isCheck(origin)

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

  /** The checks that found anything else than before, by the number of the first time: projects of old undid them. */
  readonly #checks = new Map<number, number>()

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
    if (origin.kind === 'work.check') {
      if (entry.kind === 'undo') this.#checks.delete(origin.seq)
      else this.#checks.set(origin.seq, entry.seq)
    }
    if (!this.#isOf(origin)) return
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

  /**
   * How many of the last operations that stand are of a kind, with nothing of another kind after them, and no check that
   * found other things.
   */
  trailing(kind: OperationKind): number {
    const checked = Math.max(0, ...this.#checks.values())
    const last = this.#undo.findLastIndex(({ seq }) => seq < checked || this.origin(seq)?.kind !== kind)
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
