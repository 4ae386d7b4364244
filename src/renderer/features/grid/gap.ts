import type { Row } from '#shared/api'
import type { Shape } from '#renderer/features/grid/use-shape'
import { lackingVersions } from '#shared/model'

/**
 * What an empty cell says: `missing` where a version that it should translate has text in this row, `quiet` where
 * only comparable versions do (a report of a speech need not hold every sentence of the speech).
 */
export function gapKind(work: Shape, row: Row, column: number): 'missing' | 'quiet' {
  const here = work.versions[column]
  if (here === undefined) return 'quiet'
  const there = work.versions.filter((_, other) => (row.cells[other]?.length ?? 0) > 0)
  const lacking = lackingVersions(work, [here.id], new Set(there.map(({ id }) => id)))
  return lacking.length > 0 ? 'missing' : 'quiet'
}
