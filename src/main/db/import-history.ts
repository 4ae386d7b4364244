import type { Database } from 'better-sqlite3'
import { readImports, readOperation } from '#main/db/log'
import type { WorkId } from '#shared/model'
import type { Operation, OperationKind } from '#shared/ops/commands'
import type { History, HistoryEntry } from '#shared/ops/history'
import { labelOf } from '#shared/ops/labels'

interface ImportArgs {
  readonly name?: string
  readonly works?: readonly WorkId[]
}

/** Undo and redo among the imports of a project; read from the log when first asked for. */
export class ImportHistory {
  readonly #db: Database
  #known: History | null = null

  constructor(db: Database) {
    this.#db = db
  }

  /** The import that undo, or the undo that redo takes back next; null when there is none. */
  next(way: 'undo' | 'redo'): HistoryEntry | null {
    return this.#history()[way]
  }

  /** What `next` would take back, in words: `import: memory.tmx`. */
  label(way: 'undo' | 'redo'): string | null {
    const seq = this.next(way)?.seq
    const origin = seq === undefined ? null : this.#history().origin(seq)
    if (origin === null) return null
    const { name } = this.#argsOf(origin.seq)
    return name === undefined ? labelOf(origin.kind) : `${labelOf(origin.kind)}: ${name}`
  }

  /** The works that the import at the root of an operation made. */
  worksOf(seq: number): ReadonlySet<WorkId> {
    const origin = this.#history().origin(seq)?.seq ?? seq
    const work = readOperation(this.#db, origin)?.work ?? null
    return new Set(work === null ? this.#argsOf(origin).works : [work])
  }

  /** The kind at the root of an operation that is an import, or the undo or redo of one. */
  originKind(seq: number): OperationKind | undefined {
    return this.#history().origin(seq)?.kind
  }

  /** Takes in what was committed, if it is an import or takes one back. */
  push(operation: Operation): void {
    const { kind, undoes } = operation
    if (this.#known === null) return
    if (kind === 'work.import' || (undoes !== null && this.#known.origin(undoes) !== null))
      this.#known.push(operation)
  }

  /** An import of several works names them in its arguments, which are what the log was given. */
  #argsOf(seq: number): ImportArgs {
    return readOperation(this.#db, seq)?.args ?? {}
  }

  #history(): History {
    this.#known ??= readImports(this.#db)
    return this.#known
  }
}
