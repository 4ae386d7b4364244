import type { LanguageTag, Span } from '#shared/model'
import { findQuantities } from '#shared/text/quantities/quantities'
import type { CalendarDate, Quantity } from '#shared/text/quantities/quantity'

/** A number as an aligner compares it: by value, however it is written. */
export interface NumberKey {
  readonly key: string
  /** Below ten, or a month: common enough to agree by chance. */
  readonly small: boolean
}

/**
 * The numbers of a text by value, and the spans that are nothing but number (ascending). A date counts as its
 * day of the year and its year, so that "4 May" and "4 May 2020" share one of two. Of an ambiguous form the
 * likeliest reading counts.
 */
export function numberKeys(text: string, lang: LanguageTag): { keys: NumberKey[]; covered: Span[] } {
  const keys: NumberKey[] = []
  const covered: Span[] = []
  for (const quantity of findQuantities(text, lang)) {
    keys.push(...keysOf(quantity))
    // The letters of a code (COVID-19) are words as well.
    if (quantity.kind !== 'symbol') covered.push([quantity.start, quantity.end])
  }
  return { keys, covered }
}

function keysOf(quantity: Quantity): NumberKey[] {
  switch (quantity.kind) {
    case 'number':
    case 'ordinal':
    case 'percent':
      return quantity.values.slice(0, 1).map(numberKey)
    case 'symbol':
    case 'time':
    case 'label':
      return quantity.values.map(numberKey)
    case 'date':
      return quantity.dates.slice(0, 1).flatMap(dateKeys)
  }
}

function dateKeys({ year, month, day, weekday, decade, century }: CalendarDate): NumberKey[] {
  const keys = [year, decade, century].filter((part) => part !== null).map(numberKey)
  if (month !== null && day !== null) keys.push({ key: `date ${month}-${day}`, small: false })
  else if (month !== null) keys.push({ key: `month ${month}`, small: true })
  else if (day !== null) keys.push(numberKey(day))
  if (weekday !== null) keys.push({ key: `weekday ${weekday}`, small: true })
  return keys
}

function numberKey(value: number): NumberKey {
  return { key: String(value), small: Math.abs(value) < 10 }
}
