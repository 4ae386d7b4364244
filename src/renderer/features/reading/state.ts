import { create } from 'zustand'
import type { Row } from '#shared/api'
import type { VersionId } from '#shared/model'

/** Rows to be printed, from row `from` on, of a work of `total`. */
interface PrintedRows {
  readonly from: number
  readonly total: number
  readonly rows: readonly Row[]
}

export interface ReadingState {
  /** Versions that are not shown. */
  readonly hidden: ReadonlySet<VersionId>
  /** What is being printed; null while nothing is. */
  readonly printed: PrintedRows | null
}

export const useReading = create<ReadingState>()(() => ({ hidden: new Set(), printed: null }))

/** Shows or hides a version; the last one that is shown stays. */
export function toggleVersion(version: VersionId, all: readonly VersionId[]): void {
  const hidden = new Set(useReading.getState().hidden)
  if (!hidden.delete(version)) hidden.add(version)
  if (all.some((id) => !hidden.has(id))) useReading.setState({ hidden })
}
