import type { Row, WorkView } from '#shared/api'
import { relationOf } from '#shared/model'

/**
 * What an empty cell says: `missing` where a version that it should translate has text in this row, `quiet` where
 * only comparable versions do (a report of a speech need not hold every sentence of the speech).
 */
export function gapKind(work: WorkView, row: Row, column: number): 'missing' | 'quiet' {
  const here = work.versions[column]
  if (here === undefined) return 'quiet'
  const translates = work.versions.some(
    ({ id }, other) =>
      other !== column &&
      (row.cells[other]?.length ?? 0) > 0 &&
      relationOf(work, id, here.id) === 'translation',
  )
  return translates ? 'missing' : 'quiet'
}
