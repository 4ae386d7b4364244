import type { CheckContext } from '#shared/check/context'
import { isReference } from '#shared/check/references'
import { mismatchesOf, type Mismatch, type PlacedValue } from '#shared/check/values'
import { disagreementFinding } from '#shared/check/values/disagreement-finding'
import { isYear, resolvedYear } from '#shared/check/values/relative-years'
import { calendarOf } from '#shared/dating/partial-date'
import type { Finding } from '#shared/plain'
import { agree } from '#shared/text/quantities/agreement'
import { describeQuantity } from '#shared/text/quantities/description'
import { calendarDate } from '#shared/text/quantities/quantity'
import { say, type Value } from '#shared/words/message'

/** How sure a mismatch of one kind is, before what the other versions say. */
export type Certainty = (context: CheckContext, mismatch: Mismatch) => number

/** The value stands in the unit before or after: the links are a little off, or the sentence was turned. */
const NEARBY = 0.35

/** Whether a mismatch is one of dates; a number that stands where the other version has a year is, too. */
function isDateMismatch({ has, instead }: Mismatch): boolean {
  const values = [...has, ...instead].map(({ quantity }) => quantity)
  if (values.some(({ kind }) => kind === 'date')) return true
  return (
    instead.length > 0 &&
    values.every((quantity) => quantity.kind === 'number' && quantity.digits && quantity.values.every(isYear))
  )
}

type ValueCategory = 'number' | 'date' | 'symbol'

/** Of which category a mismatch is: a date, the number of an article or a paragraph, or another number. */
function categoryOf(context: CheckContext, mismatch: Mismatch): ValueCategory {
  if (isDateMismatch(mismatch)) return 'date'
  const values = [...mismatch.has, ...mismatch.instead]
  return values.every((value) => isReference(context, value)) ? 'symbol' : 'number'
}

/** The findings of the mismatches of a unit that are of a category. */
export function valueFindings(
  context: CheckContext,
  unit: number,
  category: ValueCategory,
  certainty: Certainty,
): Finding[] {
  return mismatchesOf(context, unit).flatMap((mismatch) => {
    if (categoryOf(context, mismatch) !== category) return []
    const sure = certainty(context, mismatch)
    const hard = mismatch.has.concat(mismatch.instead).every(({ quantity }) => quantity.digits)
    // The check of symbols looks at one unit alone.
    const nearby = category !== 'symbol' && mismatch.instead.length === 0 && isNearby(context, mismatch)
    return [
      disagreementFinding(context, mismatch, {
        category,
        severity: hard ? 'major' : 'minor',
        certainty: nearby ? Math.min(NEARBY, sure) : sure,
        describe: (value) => describe(context, value),
        noun: 'value',
      }),
    ]
  })
}

/** A value as a person reads it; of "last year" which year it is, and by which date. */
function describe(context: CheckContext, { quantity }: PlacedValue): Value {
  const year = resolvedYear(context, quantity)
  if (year === null || context.date === null) return describeQuantity(quantity)
  const { date, from } = context.date
  const values = { year: String(year), date: { date: calendarDate(calendarOf(date)) } }
  return from === 'text' ? say('value.yearByText', values) : say('value.yearByWork', values)
}

function isNearby(context: CheckContext, { unit, has, lacks }: Mismatch): boolean {
  return lacks.some((version) => stands(context, unit, version, has))
}

function stands(
  context: CheckContext,
  unit: number,
  version: number,
  values: readonly PlacedValue[],
): boolean {
  const places = context.groups[unit]?.[version] ?? []
  const around = [(places[0] ?? 0) - 1, (places.at(-1) ?? -1) + 1]
  return around.some((segment) =>
    context
      .quantities(version, segment)
      .some((other) => values.some(({ quantity }) => quantity.digits && agree(other, quantity))),
  )
}
