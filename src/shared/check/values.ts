import type { CheckContext } from '#shared/check/context'
import { isConverted, UNIT_LENGTH } from '#shared/check/conversions'
import { agree } from '#shared/text/quantities/agreement'
import type { DateQuantity, NumberQuantity, OtherQuantity, Quantity } from '#shared/text/quantities/quantity'

export type Valued = NumberQuantity | DateQuantity

/** A quantity at its place. */
export interface PlacedValue {
  readonly version: number
  readonly segment: number
  readonly quantity: Valued
}

/**
 * A value that not all versions of a unit have: `has` says where it stands, `lacks` are the versions without it,
 * and `instead` what stands there in its place, where that can be told (34 here, 44 there).
 */
export interface Mismatch {
  readonly unit: number
  readonly has: readonly PlacedValue[]
  readonly lacks: readonly number[]
  readonly instead: readonly PlacedValue[]
}

/** Values of units that their versions do not agree on, each reported once. */
export function mismatches(context: CheckContext): Mismatch[] {
  return context.groups.flatMap((members, unit) => {
    const versions = members.flatMap((places, version) => (places.length > 0 ? [version] : []))
    return versions.length < 2 ? [] : unitMismatches(context, unit, versions)
  })
}

interface Cluster {
  readonly values: PlacedValue[]
  readonly versions: Set<number>
}

function unitMismatches(context: CheckContext, unit: number, versions: readonly number[]): Mismatch[] {
  const clusters = cluster(context, unit, versions)
  const open = clusters.filter(({ values, versions: has }) =>
    versions.some((v) => !has.has(v) && !isExcused(context, unit, v, values)),
  )
  // The value that more versions have is the one to expect; what a version has in its place goes with it.
  const ranked = open.toSorted((a, b) => b.versions.size - a.versions.size)
  const taken = new Set<Cluster>()
  const found: Mismatch[] = []
  for (const expected of ranked) {
    if (taken.has(expected)) continue
    taken.add(expected)
    const lacks = versions.filter(
      (v) => !expected.versions.has(v) && !isExcused(context, unit, v, expected.values),
    )
    const instead: PlacedValue[] = []
    const lacking = new Set(lacks)
    for (const version of lacks) {
      const rival = bestRival(
        expected,
        ranked.filter(
          (other) =>
            !taken.has(other) &&
            [...other.versions].every((v) => lacking.has(v)) &&
            other.versions.has(version),
        ),
        context,
      )
      if (rival === null) continue
      taken.add(rival)
      instead.push(...rival.values)
    }
    if (lacks.length > 0) found.push({ unit, has: expected.values, lacks, instead })
  }
  return found
}

/** Puts the same value of all versions together. A value said twice in a version counts once. */
function cluster(context: CheckContext, unit: number, versions: readonly number[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const version of versions)
    for (const segment of context.groups[unit]?.[version] ?? [])
      for (const quantity of context.quantities(version, segment)) {
        if (!isValued(quantity) || saysNothing(quantity)) continue
        const value = { version, segment, quantity }
        // Every cluster that it can belong to, so that "1.250" does not stay beside 1250 as a value of its own.
        const home = clusters.filter(({ values }) => values.some((other) => agree(other.quantity, quantity)))
        for (const { values, versions: has } of home) {
          if (!has.has(version)) values.push(value)
          has.add(version)
        }
        if (home.length === 0) clusters.push({ values: [value], versions: new Set([version]) })
      }
  return clusters
}

function isValued(quantity: Quantity): quantity is Valued {
  return (
    quantity.kind === 'number' ||
    quantity.kind === 'ordinal' ||
    quantity.kind === 'percent' ||
    quantity.kind === 'date'
  )
}

/** One is an article in half of the languages, and a relative year is said or left out at will. */
function saysNothing(quantity: Valued): boolean {
  if (quantity.kind === 'date') return quantity.dates.every(({ relativeYear }) => relativeYear !== null)
  return quantity.values.every((value) => value === 1 || value === 0)
}

/** Whether a version has the value after all: in a code, a time, a list number, or in another reading of its words. */
function isExcused(
  context: CheckContext,
  unit: number,
  version: number,
  values: readonly PlacedValue[],
): boolean {
  return (context.groups[unit]?.[version] ?? []).some((segment) =>
    values.some(
      (value) =>
        isSameDigits(context, value, version, segment) ||
        context.quantities(version, segment).some((other) => {
          if (agree(other, value.quantity)) return true
          if (!isValued(other)) return isSameHour(other, value.quantity)
          return isMeasuredAlike(context, value, { version, segment, quantity: other })
        }),
    ),
  )
}

/** A number in a unit that translators convert, and the number it was converted from or to. */
function isMeasuredAlike(context: CheckContext, one: PlacedValue, other: PlacedValue): boolean {
  const [a, b] = [one.quantity, other.quantity]
  if (a.kind === 'date' || b.kind === 'date') return false
  const [afterA, afterB] = [unitAfter(context, one), unitAfter(context, other)]
  return a.values.some((x) => b.values.some((y) => isConverted(x, afterA, y) || isConverted(y, afterB, x)))
}

/** What follows a number, over the rest of its range: the unit of 7 in "7–25 cm" is that of 25. */
function unitAfter(context: CheckContext, { version, segment, quantity }: PlacedValue): string {
  const after = context.segment(version, segment).text.slice(quantity.end).toLowerCase()
  const range = /^ ?(?:[-–—]|to|до|至|到|ila) ?[\d.,]+/.exec(after)?.[0] ?? ''
  return after.slice(range.length, range.length + UNIT_LENGTH)
}

/** The same digits in a row, cut up otherwise: a telephone number, 116 123. */
function isSameDigits(context: CheckContext, value: PlacedValue, version: number, segment: number): boolean {
  if (value.quantity.kind === 'date') return false
  const { text } = context.segment(value.version, value.segment)
  const digits = text.slice(value.quantity.start, value.quantity.end).replaceAll(/\D/g, '')
  return (
    digits.length >= 3 &&
    context
      .segment(version, segment)
      .text.replaceAll(/(?<=\d)[ .,()–-]+(?=\d)/g, '')
      .includes(digits)
  )
}

/** 19:00 and 7 pm; values of a time are hours and minutes. */
function isSameHour(time: OtherQuantity, quantity: Valued): boolean {
  if (time.kind !== 'time' || quantity.kind === 'date') return false
  return quantity.values.some((value) =>
    time.values.some((hour) => hour === value + 12 || hour === value - 12),
  )
}

function bestRival(expected: Cluster, rivals: readonly Cluster[], context: CheckContext): Cluster | null {
  const [value] = expected.values
  if (value === undefined) return null
  const scored = rivals.flatMap((rival) => {
    const [other] = rival.values
    return other === undefined || !isComparableKind(value.quantity, other.quantity)
      ? []
      : [{ rival, cost: distance(context, value, other) }]
  })
  return scored.toSorted((a, b) => a.cost - b.cost)[0]?.rival ?? null
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
        (['year', 'month', 'day', 'weekday', 'decade', 'century'] as const).some(
          (field) => one[field] !== null && other[field] !== null,
        ),
      ),
    )
  if (a.kind === 'date')
    return b.kind !== 'date' && a.dates.some(({ year }) => year !== null) && b.values.some(isYear)
  return b.kind === 'date' ? isComparableKind(b, a) : true
}

/** Whether a number in digits can be a year of the modern age. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1500 && value <= 2100
}
