import type { Placed } from '#shared/check/values/disagreement'

export const TINT_KINDS = ['number', 'name', 'term'] as const

/** A number, name or term of a unit, and whether the other versions of the unit have it too. */
export interface Tint extends Placed {
  readonly kind: (typeof TINT_KINDS)[number]
  readonly matched: boolean
}
