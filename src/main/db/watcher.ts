import type { Change } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import type { WorkState } from '#shared/ops/state'

/** Hears of each commit, right after it; `state` is null where another work is mirrored than the one it was to. */
export type Watcher = (operation: Operation, state: WorkState | null, changes: readonly Change[]) => void
