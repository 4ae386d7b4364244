import type { Database } from 'better-sqlite3'
import { backUp } from '#main/db/backup'
import { countLoaded, countStored, type WorkCounts } from '#main/db/counts'
import { userName } from '#main/db/lock'
import {
  appendOperation,
  lastSeq,
  listOperations,
  readChanges,
  readHistory,
  type LogQuery,
} from '#main/db/log'
import { closeDatabase, openDatabase } from '#main/db/open'
import { asRefusal } from '#main/db/refusals'
import { findWork, highestIds, listWorks, readWork, writeRows } from '#main/db/tables'
import { Refusal } from '#shared/errors'
import type { Work, WorkId } from '#shared/model'
import { inverse, type Change, type TableName } from '#shared/ops/change'
import type { CommandContext, Operation, OperationKind } from '#shared/ops/commands'
import type { History } from '#shared/ops/history'
import { labelOf } from '#shared/ops/labels'
import { WorkState } from '#shared/ops/state'

/** An operation to be committed; `actor` and `at` default to the store's actor and to now. */
export interface NewOperation extends Partial<CommandContext> {
  readonly kind: OperationKind
  readonly work: WorkId | null
  readonly args: unknown
  readonly undoes?: number | null
}

export interface OpenOptions {
  /** Make a new project when there is no such file. */
  readonly create?: boolean
  /** Who is at work; the system's user name when not given. */
  readonly actor?: string
}

/** Opens a project for this process alone; for what can be refused see `openDatabase`. */
export function openProject(file: string, options: OpenOptions = {}): Store {
  return new Store(openDatabase(file, options.create ?? false), file, options.actor ?? userName())
}

/**
 * One open project. All calls are synchronous, and what a commit returned is on the disk. Memory is touched
 * only after the disk: the mirror of the open work, the histories and `seq` follow each COMMIT.
 */
export class Store {
  readonly file: string
  /** Who operations are signed by unless they say otherwise. */
  readonly actor: string
  readonly #db: Database
  readonly #ids: Map<string, number>
  readonly #histories = new Map<WorkId, History>()
  readonly #counts = new Map<WorkId, WorkCounts>()
  #seq: number
  #open: WorkState | null = null

  constructor(db: Database, file: string, actor: string) {
    this.file = file
    this.#db = db
    this.actor = actor
    this.#ids = highestIds(db)
    this.#seq = lastSeq(db)
  }

  /** Number of the last operation; 0 in a new project. */
  get seq(): number {
    return this.#seq
  }

  /** All works, in the order they were imported. */
  works(): Work[] {
    return listWorks(this.#db)
  }

  /** The versions of a work and its counts; no work is loaded for it, and what did not change not counted again. */
  counts(work: WorkId): WorkCounts {
    const open = this.#open
    const known =
      this.#counts.get(work) ?? (open?.work.id === work ? countLoaded(open) : countStored(this.#db, work))
    this.#counts.set(work, known)
    return known
  }

  /** The work a row belongs to, since commands name rows only; `Refusal('not-found')` when there is no such row. */
  workOf(table: TableName, id: number): WorkId {
    const work = findWork(this.#db, table, id)
    if (work === null) throw new Refusal('not-found', `there is no ${table} ${id} in ${this.file}`)
    return work
  }

  /**
   * The mirror of a work, kept up to date by every later commit to it. Only one work is mirrored: loading
   * another lets go of the one before. Ask for it each time; for the work already open this costs nothing.
   */
  load(work: WorkId): WorkState {
    if (this.#open?.work.id === work) return this.#open
    const rows = readWork(this.#db, work)
    if (rows === null) throw new Refusal('not-found', `there is no work ${work} in ${this.file}`)
    this.#open = new WorkState(rows)
    return this.#open
  }

  /**
   * Writes one operation: its log and its rows, in one transaction. Throws `Refusal('stale')` when a `before`
   * is not what the project holds, `cannot-write` when the disk is full or fails; nothing was written then.
   */
  commit(entry: NewOperation, changes: readonly Change[]): Operation {
    const operation: Operation = {
      seq: this.#seq + 1,
      kind: entry.kind,
      work: entry.work,
      args: entry.args,
      actor: entry.actor ?? this.actor,
      at: entry.at ?? new Date().toISOString(),
      undoes: entry.undoes ?? null,
    }
    const history = entry.work === null ? null : this.#history(entry.work)
    // What the mirror could not follow must not be written.
    if (this.#open?.work.id === entry.work) this.#open.check(changes)
    try {
      this.#db
        .transaction(() => {
          writeRows(this.#db, changes)
          appendOperation(this.#db, operation, changes)
        })
        .immediate()
    } catch (error) {
      throw asRefusal(error, this.file)
    }
    this.#seq = operation.seq
    history?.push(operation)
    if (entry.work === null) this.#counts.clear()
    else this.#counts.delete(entry.work)
    for (const { table, id } of changes) this.#ids.set(table, Math.max(id, this.#ids.get(table) ?? 0))
    this.#follow(entry.work, changes)
    return operation
  }

  /** Takes back the last thing done to a work and not taken back yet. */
  undo(work: WorkId, by: Partial<CommandContext> = {}): Operation {
    const target = this.#history(work).undo
    if (target === null) throw new Refusal('nothing-to-undo', 'there is nothing to undo in this work')
    return this.#takeBack('undo', work, target.seq, by)
  }

  /** Does again what was undone last. */
  redo(work: WorkId, by: Partial<CommandContext> = {}): Operation {
    const target = this.#history(work).redo
    if (target === null) throw new Refusal('nothing-to-redo', 'there is nothing to redo in this work')
    return this.#takeBack('redo', work, target.seq, by)
  }

  /** What undo would take back in a work, in words: `merge units`; null when there is nothing. */
  undoLabel(work: WorkId): string | null {
    return this.#labelAt(work, this.#history(work).undo?.seq)
  }

  /** What redo would do again in a work, in words; null when there is nothing. */
  redoLabel(work: WorkId): string | null {
    return this.#labelAt(work, this.#history(work).redo?.seq)
  }

  /** An operation in words: `merge units`, `undo: merge units`. */
  label({ seq, kind, work }: Operation): string {
    return labelOf(kind, work === null ? kind : this.#history(work).origin(seq)?.kind)
  }

  /** Operations in the order they were done, from number `from` on. */
  log(query: LogQuery = {}): Operation[] {
    return listOperations(this.#db, query)
  }

  /** What one operation changed. */
  changes(seq: number): Change[] {
    return readChanges(this.#db, seq)
  }

  /** An id for a new row; never given out again, not even when the row is gone. */
  allocate(table: TableName): number {
    const id = (this.#ids.get(table) ?? 0) + 1
    this.#ids.set(table, id)
    return id
  }

  /** Writes a copy of the project as it is now to a file that does not exist yet. */
  backup(to: string): void {
    backUp(this.#db, to)
  }

  /** Closes the project, which is one file afterwards; once closed it stays so. */
  close(): void {
    if (!this.#db.open) return
    this.#open = null
    closeDatabase(this.#db, this.file)
  }

  #takeBack(kind: 'undo' | 'redo', work: WorkId, undoes: number, by: Partial<CommandContext>): Operation {
    return this.commit({ ...by, kind, work, args: null, undoes }, inverse(this.changes(undoes)))
  }

  #history(work: WorkId): History {
    const known = this.#histories.get(work) ?? readHistory(this.#db, work)
    this.#histories.set(work, known)
    return known
  }

  #labelAt(work: WorkId, seq: number | undefined): string | null {
    const origin = seq === undefined ? null : this.#history(work).origin(seq)
    return origin === null ? null : labelOf(origin.kind)
  }

  #follow(work: WorkId | null, changes: readonly Change[]): void {
    const open = this.#open
    if (open === null || work !== open.work.id) return
    // Should the mirror fail to follow after all, the next `load` reads it anew from what was committed.
    this.#open = null
    open.apply(changes)
    if (open.row('work', work) !== null) this.#open = open
  }
}
