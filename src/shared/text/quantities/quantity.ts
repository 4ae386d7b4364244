import type { Bound } from '#shared/text/quantities/bounds'

/**
 * What a text says in numbers and dates, by value: the words that the recognisers, the aligner and the checks
 * share. Spans are UTF-16 offsets in the text that was read.
 */

/**
 * A date or a part of one; null where the text does not say. `decade` is its first year (1990), or that year
 * modulo 100 where the century is not said (90); `relativeYear` counts from the year of writing (this year 0, last
 * year -1); `weekday` is ISO 8601 (Monday 1 … Sunday 7).
 */
export interface CalendarDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
  readonly decade: number | null
  readonly century: number | null
  readonly relativeYear: number | null
}

interface Found {
  readonly start: number
  readonly end: number
  /** True where at least a part is written in digits (the hard tier); false for words alone. */
  readonly digits: boolean
}

/**
 * An amount, an ordinal, or a percentage (`values` in per cent). More than one value means that the form is
 * ambiguous (`1.250`), the likeliest reading first. The sign is not read: «минус 5» and "-5" are both 5.
 */
export interface NumberQuantity extends Found {
  readonly kind: 'number' | 'ordinal' | 'percent'
  readonly values: readonly number[]
  /** "about 40", "40'tan fazla", 20 多: not the exact value. */
  readonly approximate: boolean
  /** "over 40" and "at most 40", where a text sets a bound. */
  readonly bound?: Bound
}

/** A date; more than one reading where the order of day and month is open (03/04/2020). */
export interface DateQuantity extends Found {
  readonly kind: 'date'
  readonly dates: readonly CalendarDate[]
}

/**
 * Digits that are no amount: a document symbol, an address or a code (`symbol`), a time of day (`time`), the
 * number of a list item at the start of a segment (`label`). `values` are the numbers in it, to excuse, never to
 * demand, a number elsewhere.
 */
export interface OtherQuantity extends Found {
  readonly kind: 'symbol' | 'time' | 'label'
  readonly values: readonly number[]
}

export type Quantity = NumberQuantity | DateQuantity | OtherQuantity

const NOTHING: CalendarDate = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  decade: null,
  century: null,
  relativeYear: null,
}

/** A date of which only the given parts are said. */
export function calendarDate(parts: Partial<CalendarDate>): CalendarDate {
  return { ...NOTHING, ...parts }
}

/** Whether the parts of a date can be (no 13th month, no 32nd day). */
export function isPossibleDate({ month, day }: CalendarDate): boolean {
  return (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31))
}
