import type { UnitId } from '#shared/model'

/** Id of a cell in the document, for `aria-activedescendant`. */
export function cellId(unit: UnitId, column: number): string {
  return `cell-${unit}-${column}`
}
