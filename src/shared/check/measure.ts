import type { CheckContext } from '#shared/check/context'
import {
  disagreements,
  type Comparison,
  type Likeness,
  type Disagreement,
  type Placed,
} from '#shared/check/values/disagreement'
import { disagreementFinding } from '#shared/check/values/disagreement-finding'
import { measuresOf } from '#shared/check/values/measures-of'
import type { Finding } from '#shared/plain'
import { sameValue } from '#shared/text/quantities/agreement'
import { bounded, describeQuantity } from '#shared/text/quantities/description'
import { isConversion, type Measure } from '#shared/text/quantities/measures'
import type { NumberQuantity } from '#shared/text/quantities/quantity'
import type { Unit } from '#shared/text/quantities/units'
import { unitInWords } from '#shared/text/quantities/unit-in-words'
import { or, say, type Value } from '#shared/words/message'

const POINTS = 'percentage points'

/** A number with what it counts; `units` is empty where it stands bare and other versions count per cent. */
interface PlacedMeasure extends Placed {
  readonly measure: Measure
}

/** The same number in another unit: 5 years here and 5 months there, 40 % and 40 ‰, pounds and dollars. */
function measuresOfUnit(context: CheckContext, unit: number): Finding[] {
  const members = context.groups[unit] ?? []
  const versions = members.flatMap((places, version) => (places.length > 0 ? [version] : []))
  if (versions.length < 2) return []
  const measures = versions.flatMap((version) =>
    (members[version] ?? []).flatMap((segment) =>
      measuresOf(context, version, segment).flatMap((measure) => placed(version, segment, measure)),
    ),
  )
  if (measures.length === 0) return []
  const items = [...measures, ...bareNumbers(context, unit, versions, measures)]
  return disagreements(unit, versions, items, comparisonOf(items))
    .filter(({ instead }) => instead.length > 0)
    .map((disagreement) =>
      disagreementFinding(context, disagreement, {
        category: 'measure',
        severity: 'major',
        certainty: certaintyOf(disagreement),
        describe,
        noun: 'measure',
      }),
    )
}

export function checkMeasures(context: CheckContext): Finding[] {
  return context.groups.flatMap((_, unit) => measuresOfUnit(context, unit))
}

/** One is an article in half of the languages: "a year" is no measure to hold a version to. */
function placed(version: number, segment: number, measure: Measure): PlacedMeasure[] {
  const { start, end, number } = measure
  return number.values.every((value) => value === 1 || value === 0)
    ? []
    : [{ version, segment, start, end, measure }]
}

/** Numbers without any unit in a version that has no percentage at all, where another version has that many per cent. */
function bareNumbers(
  context: CheckContext,
  unit: number,
  versions: readonly number[],
  measures: readonly PlacedMeasure[],
): PlacedMeasure[] {
  const parts = measures.filter(
    ({ measure }) => isPart(measure) && !measure.units.some(({ name }) => name === POINTS),
  )
  if (parts.length === 0) return []
  return versions
    .filter((version) => parts.every((part) => part.version !== version))
    .flatMap((version) =>
      (context.groups[unit]?.[version] ?? []).flatMap((segment) => {
        const measured = new Set(measuresOf(context, version, segment).map(({ number }) => number))
        return context.quantities(version, segment).flatMap((number) => {
          if (number.kind !== 'number' || !number.digits || measured.has(number)) return []
          if (!parts.some(({ measure }) => hasSameNumber(measure.number, number))) return []
          return placed(version, segment, { start: number.start, end: number.end, number, units: [] })
        })
      }),
    )
}

function comparisonOf(items: readonly PlacedMeasure[]): Comparison<PlacedMeasure> & Likeness<PlacedMeasure> {
  const rival = (a: PlacedMeasure, b: PlacedMeasure): boolean =>
    hasSameNumber(a.measure.number, b.measure.number) &&
    isSameDimension(a.measure, b.measure) &&
    !isSameUnit(a.measure, b.measure) &&
    !isConversion(a.measure, b.measure)
  return {
    same: (a, b) => hasSameNumber(a.measure.number, b.measure.number) && isSameUnit(a.measure, b.measure),
    // A version that does not count the same number in such a unit says it otherwise, or converts it.
    isExcused: (version, values) => {
      const own = items.filter((item) => item.version === version)
      const pairs = (test: (value: PlacedMeasure, other: PlacedMeasure) => boolean): boolean =>
        own.some((other) => values.some((value) => test(value, other)))
      return !pairs(rival) || pairs((value, other) => isConversion(value.measure, other.measure))
    },
    distance: (a, b) => (rival(a, b) ? 0 : null),
  }
}

function hasSameNumber(a: NumberQuantity, b: NumberQuantity): boolean {
  return a.values.some((x) => b.values.some((y) => sameValue(x, y)))
}

function isPart({ units }: Measure): boolean {
  return units.some(({ dimension }) => dimension === 'part')
}

function isSameDimension(a: Measure, b: Measure): boolean {
  if (a.units.length === 0 || b.units.length === 0) return isPart(a) || isPart(b)
  return a.units.some(({ dimension }) => b.units.some((other) => other.dimension === dimension))
}

function isSameUnit(a: Measure, b: Measure): boolean {
  if (a.units.length === 0 || b.units.length === 0) return a.units.length === b.units.length
  return a.units.some((one) => b.units.some((other) => one === other || isSomeDollar(one, other)))
}

/** A bare "$" or "dollar" can be that of any country. */
function isSomeDollar(a: Unit, b: Unit): boolean {
  return a.name.endsWith('dollar') && b.name.endsWith('dollar') && (a.name + b.name).includes('US dollar')
}

function certaintyOf({ has, instead }: Disagreement<PlacedMeasure>): number {
  const units = [...has, ...instead].flatMap(({ measure }) => measure.units)
  if ([...has, ...instead].some(({ measure }) => measure.units.length === 0)) return 0.7
  // Percentage points are called per cent in half of all newspapers.
  if (units.some(({ name }) => name === POINTS)) return 0.6
  return 0.85
}

function describe({ measure: { number, units } }: PlacedMeasure): Value {
  if (units.length === 0)
    return say('value.withoutPercent', { amount: describeQuantity({ ...number, kind: 'number' }) })
  const [n = 0] = number.values
  const unit = or(units.map(({ name }) => unitInWords(name, n)))
  // Turkish says the bound after the unit.
  return bounded(say('value.measure', { amount: or(number.values), unit }), number.bound)
}
