import type { WorkId } from '#shared/model'
import type { OperationKind } from '#shared/ops/commands'
import type { OperationName } from '#shared/ops/operation-name'

/** Asks for what was done to a work: see `Api.history`. */
export interface HistoryQuery {
  readonly work: WorkId
  /** Only operations of a smaller number, to go on where an answer ended. */
  readonly before?: number
  readonly most: number
}

export interface HistoryView {
  /** Operation after which this was read. */
  readonly seq: number
  /** The last first. Undo and redo are not told as such: they show in what stands. */
  readonly operations: readonly HistoryItem[]
  /** Whether there are more behind the last of these. */
  readonly more: boolean
  /** The last operation that stands; null where none does. */
  readonly current: number | null
}

export interface HistoryItem {
  readonly seq: number
  readonly kind: Exclude<OperationKind, 'undo' | 'redo'>
  /** Null for jobs, and for what was done before names were kept. */
  readonly name: OperationName | null
  /** `merge units 41, 42`. */
  readonly label: string
  readonly actor: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** `undone` can be done again; `dropped` was undone, and then something else was done. */
  readonly standing: 'done' | 'undone' | 'dropped'
}

/** What going to an operation took. */
export interface WentTo {
  readonly seq: number
  readonly way: 'undo' | 'redo'
  /** Operations that were taken back or done again; 0 where the work stood there already. */
  readonly steps: number
}
