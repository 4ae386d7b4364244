import { sameValue } from '#shared/text/quantities/agreement'

/** Factors from a customary unit to the metric one a translator writes instead. */
const FACTORS = [
  0.3048, // feet, metres
  30.48, // feet, centimetres
  0.9144, // yards, metres
  1.609344, // miles, kilometres
  2.54, // inches, centimetres
  25.4, // inches, millimetres
  0.45359237, // pounds, kilograms
  28.35, // ounces, grams
  3.785, // gallons, litres
  0.4047, // acres, hectares
  500, // 斤, grams
]
/** A translator rounds what he converts: 550 pounds become 250 kilograms. */
const TOLERANCE = 0.05

/** Whether one value is the other in a unit that translators convert (length, weight, temperature). */
export function isConversion(a: number, b: number): boolean {
  if (a <= 0 || b <= 0 || sameValue(a, b)) return false
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= TOLERANCE * Math.max(x, y)
  const celsius = (f: number): number => ((f - 32) * 5) / 9
  return (
    FACTORS.some((factor) => near(a * factor, b) || near(b * factor, a)) ||
    isTemperature(a, celsius(b)) ||
    isTemperature(b, celsius(a))
  )
}

function isTemperature(celsius: number, converted: number): boolean {
  return Math.abs(celsius - converted) <= 0.6 && converted > 10
}
