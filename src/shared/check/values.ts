import type { CheckContext } from '#shared/check/context'
import {
  disagreements,
  type Comparison,
  type Likeness,
  type Disagreement,
  type Placed,
} from '#shared/check/values/disagreement'
import { echoesOf } from '#shared/check/values/echoes'
import { measuresOf } from '#shared/check/values/measures-of'
import {
  contradictedYears,
  isContradicted,
  isRelative,
  isYear,
  isYearOfWriting,
} from '#shared/check/values/relative-years'
import { agree, contradict } from '#shared/text/quantities/agreement'
import { isConversion, type Measure } from '#shared/text/quantities/measures'
import type { DateQuantity, NumberQuantity, OtherQuantity, Quantity } from '#shared/text/quantities/quantity'

export type Valued = NumberQuantity | DateQuantity

/** A quantity at its place. */
export interface PlacedValue extends Placed {
  readonly quantity: Valued
}

export type Mismatch = Disagreement<PlacedValue>

const memory = (): Map<number, readonly Mismatch[]> => new Map()

/** Numbers and dates that the versions of a unit do not agree on, each reported once. */
export function mismatchesOf(context: CheckContext, unit: number): readonly Mismatch[] {
  const known = context.once(memory)
  const found = known.get(unit) ?? compareUnit(context, unit)
  known.set(unit, found)
  return found
}

function compareUnit(context: CheckContext, unit: number): Mismatch[] {
  const members = context.groups[unit] ?? []
  const versions = members.flatMap((places, version) => (places.length > 0 ? [version] : []))
  if (versions.length < 2) return []
  const values = valuesOf(context, unit)
  if (values.length === 0) return []
  return [
    ...disagreements(unit, versions, values, comparisonIn(context, unit)),
    ...contradictedYears(context, unit),
  ]
}

/** The numbers and dates of a unit that say something, at their places. */
export function valuesOf(context: CheckContext, unit: number): PlacedValue[] {
  return (context.groups[unit] ?? []).flatMap((places, version) =>
    places.flatMap((segment) =>
      context.quantities(version, segment).flatMap((quantity): PlacedValue[] => {
        if (!isValued(quantity) || saysNothing(quantity)) return []
        if (isRelative(quantity) && !isContradicted(context, unit, version, quantity)) return []
        return [{ version, segment, start: quantity.start, end: quantity.end, quantity }]
      }),
    ),
  )
}

function comparisonIn(context: CheckContext, unit: number): Comparison<PlacedValue> & Likeness<PlacedValue> {
  return {
    same: (a, b) => agree(a.quantity, b.quantity),
    isExcused: (version, values) => isExcused(context, unit, version, values),
    isEchoed: (version, values) => isEchoed(context, unit, version, values),
    distance: (a, b) => (isComparableKind(a.quantity, b.quantity) ? distance(context, a, b) : null),
  }
}

function isValued(quantity: Quantity): quantity is Valued {
  return (
    quantity.kind === 'number' ||
    quantity.kind === 'ordinal' ||
    quantity.kind === 'percent' ||
    quantity.kind === 'date'
  )
}

/** One is an article in half of the languages. */
function saysNothing(quantity: Valued): boolean {
  if (quantity.kind === 'date') return false
  return quantity.values.every((value) => value === 1 || value === 0)
}

/** Whether a version has the value after all: in a code, a time, a list number, or in another reading of its words. */
function isExcused(
  context: CheckContext,
  unit: number,
  version: number,
  values: readonly PlacedValue[],
): boolean {
  const places = context.groups[unit]?.[version] ?? []
  const isSilent = !places.some((segment) => context.quantities(version, segment).some(isRelative))
  if (isSilent && values.every(({ quantity }) => isRelative(quantity))) return true
  return places.some((segment) => {
    const others = context.quantities(version, segment)
    return values.some(
      (value) =>
        (isSameDigits(context, value, version, segment) &&
          !others.some((other) => contradict(other, value.quantity))) ||
        others.some((other) => {
          if (agree(other, value.quantity) || isYearOfWriting(context, unit, value, other)) return true
          if (!isValued(other)) return isSameHour(other, value.quantity)
          return isMeasuredAlike(context, value, { version, segment, ...other, quantity: other })
        }),
    )
  })
}

/** "both", "trio", «дважды», "a week" for seven days: words that hold a number without saying it. */
function isEchoed(
  context: CheckContext,
  unit: number,
  version: number,
  values: readonly PlacedValue[],
): boolean {
  return (context.groups[unit]?.[version] ?? []).some((segment) => {
    const { counts, spans } = echoesOf(context, version, segment)
    return values.some(
      (value) =>
        value.quantity.kind !== 'date' &&
        value.quantity.values.some(
          (number) => counts.has(number) || (spans.has(number) && isTimeSpan(context, value)),
        ),
    )
  })
}

function isTimeSpan(context: CheckContext, value: PlacedValue): boolean {
  return measureOf(context, value)?.units.some(({ dimension }) => dimension === 'time') === true
}

/** A number in a unit that translators convert, and the number it was converted from or to. */
function isMeasuredAlike(context: CheckContext, one: PlacedValue, other: PlacedValue): boolean {
  const [a, b] = [measureOf(context, one), measureOf(context, other)]
  return a !== null && b !== null && isConversion(a, b)
}

function measureOf(context: CheckContext, { version, segment, quantity }: PlacedValue): Measure | null {
  return measuresOf(context, version, segment).find(({ number }) => number === quantity) ?? null
}

/** The same digits in a row, cut up otherwise: a telephone number, 116 123. A short year: SS19 for 2019. */
function isSameDigits(context: CheckContext, value: PlacedValue, version: number, segment: number): boolean {
  if (value.quantity.kind === 'date' || !value.quantity.digits) return false
  const { text } = context.segment(version, segment)
  const form = context.segment(value.version, value.segment).text.slice(value.start, value.end)
  const digits = form.replaceAll(/\D/g, '')
  if (!value.quantity.values.includes(Number(digits))) return false
  if (/^(?:19|20)\d\d$/.test(form) && new RegExp(`\\p{Lu}${form.slice(2)}(?!\\d)`, 'u').test(text))
    return true
  if (digits.length < 3) return false
  const own = cutRuns(context.segment(value.version, value.segment).text).find((run) => run.includes(digits))
  return (
    cutRuns(text).some((run) => run.includes(digits)) ||
    (own !== undefined && new RegExp(`(?<!\\d)${own}(?!\\d)`).test(text))
  )
}

/** Digits with marks or spaces between them, without these. */
function cutRuns(text: string): string[] {
  return Array.from(text.matchAll(/\d+(?:[ .,()–-]+\d+)+/g), ([run]) => run.replaceAll(/\D/g, ''))
}

/** 19:00 and 7 pm; values of a time are hours and minutes. */
function isSameHour(time: OtherQuantity, quantity: Valued): boolean {
  if (time.kind !== 'time' || quantity.kind === 'date') return false
  return quantity.values.some((value) =>
    time.values.some((hour) => hour === value + 12 || hour === value - 12),
  )
}

/** Small for values of one kind and form that stand at about the same place of their segments. */
function distance(context: CheckContext, a: PlacedValue, b: PlacedValue): number {
  const place = ({ version, segment, quantity }: PlacedValue): number =>
    quantity.start / Math.max(1, context.segment(version, segment).text.length)
  return (
    (a.quantity.kind === b.quantity.kind ? 0 : 1) +
    (a.quantity.digits === b.quantity.digits ? 0 : 0.3) +
    Math.abs(place(a) - place(b))
  )
}

/** Whether the one can stand in the place of the other: a date for a date with a part in common, a year for a year. */
function isComparableKind(a: Valued, b: Valued): boolean {
  if (a.kind === 'date' && b.kind === 'date')
    return a.dates.some((one) =>
      b.dates.some((other) =>
        (['year', 'month', 'day', 'weekday', 'decade', 'century', 'relativeYear'] as const).some(
          (field) => one[field] !== null && other[field] !== null,
        ),
      ),
    )
  if (a.kind === 'date')
    return b.kind !== 'date' && a.dates.some(({ year }) => year !== null) && b.values.some(isYear)
  return b.kind === 'date' ? isComparableKind(b, a) : true
}
