import type { Change, TableName } from '#shared/ops/change'
import type { Command, CommandContext } from '#shared/ops/commands'
import type { WorkReader } from '#shared/ops/state'

/** What a plan needs besides the state: who and when, and ids for new rows that were never used before. */
export interface PlanContext extends CommandContext {
  readonly allocate: (table: TableName) => number
}

/**
 * What a command does to the rows of a work. Pure but for the ids it takes. What cannot be done is a
 * `Refusal` that says why; a plan is never empty, a command that would change nothing is refused.
 */
export function plan(state: WorkReader, command: Command, context: PlanContext): Change[] {
  throw new Error(`not built yet: ${command.kind} ${state.work.id} ${context.at}`)
}
