import type { Divergence, Segment, Unit, Version, Work } from '#shared/model'

/** The tables that operations change, with the type of a row. A row's `id` never changes and is never reused. */
export interface Rows {
  readonly work: Work
  readonly version: Version
  readonly unit: Unit
  readonly segment: Segment
  readonly divergence: Divergence
}
export type TableName = keyof Rows

/** Parents before children: inserts run in this order, deletes in the reverse, so that foreign keys hold. */
export const TABLES: readonly TableName[] = ['work', 'version', 'unit', 'segment', 'divergence']

/** What an operation did to one row: `before` null is an insert, `after` null a delete. */
export type Change = {
  [T in TableName]: {
    readonly table: T
    readonly id: number
    readonly before: Rows[T] | null
    readonly after: Rows[T] | null
  }
}[TableName]

/** The changes that take back `changes`: the list in reverse, before and after swapped. */
export function inverse(changes: readonly Change[]): Change[] {
  return changes
    .toReversed()
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
}
