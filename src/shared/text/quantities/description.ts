import type { DateQuantity, NumberQuantity } from '#shared/text/quantities/quantity'
import { or, say, type Value } from '#shared/words/message'

/** A date or number as a person reads it in a message: "3 500 000 000", "62 %", "4 May 2020", "over 40". */
export function describeQuantity(quantity: NumberQuantity | DateQuantity): Value {
  if (quantity.kind === 'date') return or(quantity.dates.map((date) => ({ date })))
  const values = or(quantity.values)
  const value = quantity.kind === 'percent' ? say('value.percent', { value: values }) : values
  return bounded(value, quantity.bound)
}

/** A value as one that is exceeded, or is the most: "over 40", "at most 5 years". */
export function bounded(value: Value, bound: NumberQuantity['bound']): Value {
  if (bound === undefined) return value
  return say(bound === 'more' ? 'value.over' : 'value.atMost', { value })
}
