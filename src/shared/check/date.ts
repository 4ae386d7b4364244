import type { CheckContext } from '#shared/check/context'
import { valueFindings } from '#shared/check/value-finding'
import type { Mismatch } from '#shared/check/values'
import type { Finding } from '#shared/plain'

/** Dates, in whole or in part, that the versions of a unit do not share by value. */
export function checkDates(context: CheckContext): Finding[] {
  return valueFindings(context, 'date', certainty)
}

/** Two dates that contradict each other are nearly sure; a month or a weekday alone is often left out. */
function certainty({ has, instead }: Mismatch): number {
  const digits = has.every(({ quantity }) => quantity.digits)
  if (instead.length > 0) return digits ? 0.9 : 0.8
  return digits ? 0.6 : 0.35
}
