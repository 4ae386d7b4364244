import type { DivergenceState, Work, WorkId } from '#shared/model'
import type { UnitCounts, VersionView } from '#shared/api'
import type { Change, TableName } from '#shared/ops/change'
import type { CommandContext, Operation, OperationKind } from '#shared/ops/commands'
import type { WorkState } from '#shared/ops/state'

/** An operation to be committed; `actor` and `at` default to the store's actor and to now. */
export interface NewOperation extends Partial<CommandContext> {
  readonly kind: OperationKind
  readonly work: WorkId | null
  readonly args: unknown
  readonly undoes?: number | null
}

/** Counts of a work, taken by query, so that a work need not be loaded for them. */
export interface WorkCounts {
  readonly units: UnitCounts
  readonly divergences: Readonly<Record<DivergenceState, number>>
  /** Versions by place, with what the project view says of them, without their text. */
  readonly versions: readonly VersionView[]
}

/** One open project. All calls are synchronous; what is returned by a commit is on the disk. */
export interface Store {
  readonly file: string
  /** Who operations are signed by unless they say otherwise. */
  readonly actor: string
  /** Number of the last operation; 0 in a new project. */
  readonly seq: number
  works(): Work[]
  counts(work: WorkId): WorkCounts
  /**
   * The mirror of a work, kept up to date by every later commit to it. Only one work is mirrored: loading
   * another lets go of the one before. Ask for it each time; for the work already open this costs nothing.
   */
  load(work: WorkId): WorkState
  /** The work a row belongs to, since commands name rows only; `Refusal('not-found')` when there is no such row. */
  workOf(table: TableName, id: number): WorkId
  commit(operation: NewOperation, changes: readonly Change[]): Operation
  undo(work: WorkId, by?: Partial<CommandContext>): Operation
  redo(work: WorkId, by?: Partial<CommandContext>): Operation
  /** Label of what undo (redo) would take back (do again), in words: `merge units`; null when there is nothing. */
  undoLabel(work: WorkId): string | null
  redoLabel(work: WorkId): string | null
  /** An operation in words: `merge units`, `undo: merge units`. */
  label(operation: Operation): string
  /** Operations in the order they were done, from number `from` on. */
  log(query?: { readonly work?: WorkId; readonly from?: number; readonly limit?: number }): Operation[]
  /** What one operation changed. */
  changes(seq: number): Change[]
  /** An id for a new row; never given out again, not even when the row is gone. */
  allocate(table: TableName): number
  /** Writes a copy of the project as it is now to a file that does not exist yet. */
  backup(to: string): void
  close(): void
}

export interface OpenOptions {
  /** Make a new project when there is no such file. */
  readonly create?: boolean
  /** Who is at work; the system's user name when not given. */
  readonly actor?: string
}

/** Opens a project for this process alone. */
export function openProject(file: string, options: OpenOptions = {}): Store {
  throw new Error(`not built yet: ${file} ${options.actor ?? ''}`)
}
