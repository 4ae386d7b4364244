import type { WorkId } from '#shared/model'
import type { CommandContext, Operation, OperationKind } from '#shared/ops/commands'
import type { OperationName } from '#shared/ops/operation-name'

/** An operation to be committed; `actor` and `at` default to the store's actor and to now. */
export interface NewOperation extends Partial<CommandContext> {
  readonly kind: OperationKind
  readonly work: WorkId | null
  readonly args: unknown
  readonly undoes?: number | null
  readonly named?: OperationName
}

/** The operation that an entry becomes, with the number it gets. */
export function operationOf(entry: NewOperation, seq: number, actor: string): Operation {
  return {
    ...{ seq, kind: entry.kind, work: entry.work, args: entry.args },
    actor: entry.actor ?? actor,
    at: entry.at ?? new Date().toISOString(),
    undoes: entry.undoes ?? null,
    ...(entry.named && { named: entry.named }),
  }
}
