import type { CheckContext } from '#shared/check/context'
import { valueFindings } from '#shared/check/value-finding'
import type { Mismatch } from '#shared/check/values'
import { isRelative } from '#shared/check/values/relative-years'
import type { Finding } from '#shared/plain'

/** Dates, in whole or in part, that the versions of a unit do not share by value. */
function datesOfUnit(context: CheckContext, unit: number): Finding[] {
  return valueFindings(context, unit, 'date', certainty)
}

export function checkDates(context: CheckContext): Finding[] {
  return context.groups.flatMap((_, unit) => datesOfUnit(context, unit))
}

/** Two dates that contradict each other are nearly sure; a month, a weekday or an age alone is often said otherwise. */
function certainty(context: CheckContext, { has, instead }: Mismatch): number {
  const digits = has.every(({ quantity }) => quantity.digits)
  if (instead.length > 0 && context.date?.from === 'text' && has.some(({ quantity }) => isRelative(quantity)))
    return 0.65
  if (instead.length > 0) return digits ? 0.9 : 0.75
  const vague = has.some(
    ({ quantity }) =>
      quantity.kind === 'date' &&
      quantity.dates.every(({ decade, century }) => decade !== null || century !== null),
  )
  return digits && !vague ? 0.6 : 0.35
}
