import type { CheckContext } from '#shared/check/context'
import { valueFindings } from '#shared/check/value-finding'
import type { Mismatch } from '#shared/check/values'
import type { Finding } from '#shared/plain'

/** Numbers, ordinals and percentages that the versions of a unit do not share by value. */
export function checkNumbers(context: CheckContext): Finding[] {
  return valueFindings(context, 'number', certainty)
}

/**
 * Two different numbers in the same place are nearly sure; a number that is missing is less so, since translators
 * turn small numbers into words that count nothing (both, a pair, again).
 */
function certainty({ has, instead }: Mismatch): number {
  const quantities = [...has, ...instead].map(({ quantity }) => quantity)
  const digits = quantities.filter((quantity) => quantity.digits).length
  if (instead.length > 0) return digits === quantities.length ? 0.9 : digits > 0 ? 0.6 : 0.7
  const large = has.some(({ quantity }) => quantity.kind !== 'date' && quantity.values.some(isTelling))
  if (digits === quantities.length) return large ? 0.7 : 0.55
  return large ? 0.35 : 0.25
}

/** Small numbers and halves (the second half, half a mile) are said in other ways; others are not. */
function isTelling(value: number): boolean {
  return value > 12 || !Number.isInteger(value * 2)
}
