import type { WorkId } from '#shared/model'
import type { CommandContext, OperationKind } from '#shared/ops/commands'
import type { OperationName } from '#shared/ops/operation-name'

/** An operation to be committed; `actor` and `at` default to the store's actor and to now. */
export interface NewOperation extends Partial<CommandContext> {
  readonly kind: OperationKind
  readonly work: WorkId | null
  readonly args: unknown
  readonly undoes?: number | null
  readonly named?: OperationName
}
