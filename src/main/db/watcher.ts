import type { Change } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import type { WorkState } from '#shared/ops/state'

/** Hears of each commit to a work, right before and right after it. */
export interface Watcher {
  /** Called only where the work is mirrored. */
  readonly before: (state: WorkState, changes: readonly Change[]) => void
  /** `state` is null where another work is mirrored. */
  readonly after: (operation: Operation, state: WorkState | null, changes: readonly Change[]) => void
}
