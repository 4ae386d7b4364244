import type { CheckContext } from '#shared/check/context'
import type { Disagreement, Placed } from '#shared/check/values/disagreement'
import { yearOf } from '#shared/dating/partial-date'
import { agree } from '#shared/text/quantities/agreement'
import type { DateQuantity, NumberQuantity, Quantity } from '#shared/text/quantities/quantity'

/** "This year", 去年: years that are counted from that of writing, and what the other versions have in their place. */

interface PlacedYear extends Placed {
  readonly quantity: DateQuantity | NumberQuantity
}

/** Years up to which another year stands in the place of "this year", and is not one that only one version names. */
const NEAR = 5

/** A year that is said by its distance from the year of writing. */
export function isRelative(quantity: Quantity): quantity is DateQuantity {
  return quantity.kind === 'date' && quantity.dates.some(({ relativeYear }) => relativeYear !== null)
}

/** Whether a number in digits can be a year of the modern age. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value <= 2100
}

/** The year that "last year" is in a work whose date is known; null for other quantities and other works. */
export function resolvedYear({ date }: CheckContext, quantity: Quantity): number | null {
  const offset = offsetOf(quantity)
  return date === null || offset === null ? null : yearOf(date.date) + offset
}

function offsetOf(quantity: Quantity): number | null {
  if (quantity.kind !== 'date') return null
  return quantity.dates.find(({ relativeYear }) => relativeYear !== null)?.relativeYear ?? null
}

/**
 * Whether "this year" meets another such year, "last year", as the only one of another version that has no "this year";
 * it is said or left out at will.
 */
export function isContradicted(
  context: CheckContext,
  unit: number,
  version: number,
  quantity: Quantity,
): boolean {
  const members = context.groups[unit] ?? []
  const own = relatives(context, unit, version)
  return members.some((_, other) => {
    const there = other === version ? [] : relatives(context, unit, other)
    return own.length === 1 && there.length === 1 && there.every((one) => !agree(one.quantity, quantity))
  })
}

/**
 * "this year" where the other version has 2020 and no "this year": where the date of the work is not known, it may be that
 * year; where it is, a year near it is looked at by `contradictedYears`.
 */
export function isYearOfWriting(
  context: CheckContext,
  unit: number,
  { version, quantity }: PlacedYear,
  other: Quantity,
): boolean {
  if (!isRelative(other) || relatives(context, unit, version).length > 0) return false
  const years = yearsOf(quantity)
  const meant = resolvedYear(context, other)
  return (
    years.length > 0 &&
    (meant === null || years.every((year) => Math.abs(year - meant) <= NEAR)) &&
    (quantity.kind === 'date' ? quantity.dates.every(({ year }) => year !== null) : true)
  )
}

/**
 * Years that are not the one "this year" is by the date of the work: the only year near it that a version without "this
 * year" has, and the versions with it have not.
 */
export function contradictedYears(context: CheckContext, unit: number): Disagreement<PlacedYear>[] {
  if (context.date === null) return []
  const versions = (context.groups[unit] ?? []).flatMap((places, version) =>
    places.length > 0 ? [{ version, said: relatives(context, unit, version) }] : [],
  )
  const silent = versions.filter(({ said }) => said.length === 0)
  const single = versions.flatMap(({ said }) => {
    const [only, ...rest] = said
    return only === undefined || rest.some(({ quantity }) => !agree(quantity, only.quantity)) ? [] : [only]
  })
  return [...new Set(single.map(({ quantity }) => offsetOf(quantity)))].flatMap((offset) => {
    const has = single.filter(({ quantity }) => offsetOf(quantity) === offset)
    const [first] = has
    const meant = first === undefined ? null : resolvedYear(context, first.quantity)
    if (meant === null) return []
    const known = new Set(
      has.flatMap(({ version }) => namedYears(context, unit, version).map(({ year }) => year)),
    )
    const instead = silent.flatMap(({ version }) => {
      const named = namedYears(context, unit, version).filter(
        ({ year }) => Math.abs(year - meant) <= NEAR && !known.has(year),
      )
      const [other, ...more] = named
      if (other === undefined || named.some(({ year }) => year === meant)) return []
      return more.some(({ year }) => year !== other.year) ? [] : [other.placed]
    })
    return instead.length === 0 ? [] : [{ unit, has, lacks: instead.map(({ version }) => version), instead }]
  })
}

function relatives(context: CheckContext, unit: number, version: number): PlacedYear[] {
  return placed(context, unit, version).filter(({ quantity }) => isRelative(quantity))
}

function namedYears(
  context: CheckContext,
  unit: number,
  version: number,
): { readonly year: number; readonly placed: PlacedYear }[] {
  return placed(context, unit, version).flatMap((one) =>
    yearsOf(one.quantity).map((year) => ({ year, placed: one })),
  )
}

function placed(context: CheckContext, unit: number, version: number): PlacedYear[] {
  return (context.groups[unit]?.[version] ?? []).flatMap((segment) =>
    context.quantities(version, segment).flatMap((quantity): PlacedYear[] => {
      if (quantity.kind !== 'date' && quantity.kind !== 'number') return []
      return [{ version, segment, start: quantity.start, end: quantity.end, quantity }]
    }),
  )
}

/** The years that a quantity names; a number in digits may be one. */
function yearsOf(quantity: Quantity): number[] {
  if (quantity.kind === 'date') return quantity.dates.flatMap(({ year }) => year ?? [])
  return quantity.kind === 'number' && quantity.digits ? quantity.values.filter(isYear) : []
}
