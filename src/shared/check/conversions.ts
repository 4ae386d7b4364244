import { sameValue } from '#shared/text/quantities/agreement'

/** A metric unit as it stands after a number in the languages known, and what a customary unit is in it. */
interface MetricUnit {
  readonly form: RegExp
  readonly factors: readonly number[]
}

const UNITS: readonly MetricUnit[] = [
  // miles
  { form: /^[ -]?(?:km|kilomet|км|километр|公里|千米)/, factors: [1.609344] },
  // inches, feet
  { form: /^[ -]?(?:cm|centimet|santimet|см|сантиметр|厘米|公分)/, factors: [2.54, 30.48] },
  { form: /^[ -]?(?:mm|millimet|milimet|мм|миллиметр|毫米)/, factors: [25.4] },
  // feet, yards; half metres are said «полметра»
  { form: /^[ -]?(?:m(?!\p{L})|met(?:re|er)|м(?!\p{L})|метр|米)/u, factors: [0.3048, 0.9144] },
  // pounds
  { form: /^[ -]?(?:kg|kilogra|кг|килограмм|公斤|千克)/, factors: [0.45359237] },
  // ounces
  { form: /^[ -]?(?:g(?!\p{L})|gram|г(?!\p{L})|грамм|克)/u, factors: [28.35] },
  // gallons
  { form: /^[ -]?(?:lit(?:re|er)|л(?!\p{L})|литр|升)/u, factors: [3.785] },
  // acres
  { form: /^[ -]?(?:hectare|hektar|га(?!\p{L})|гектар|公顷)/u, factors: [0.4047] },
]
const DEGREES = /^[ -]?(?:°|degree|derece|градус|摄氏|度)/
/** A translator rounds what he converts: 550 pounds become 250 kilograms, 4 inches 10 centimetres. */
const TOLERANCE = 0.06
/** How many characters after a number may name its unit. */
export const UNIT_LENGTH = 14

/** Whether `metric`, followed by `after`, is `other` converted from a customary unit (miles, feet, Fahrenheit …). */
export function isConverted(metric: number, after: string, other: number): boolean {
  if (metric <= 0 || other <= 0 || sameValue(metric, other)) return false
  if (DEGREES.test(after)) return Math.abs(((other - 32) * 5) / 9 - metric) <= 0.6
  const unit = UNITS.find(({ form }) => form.test(after))
  return unit?.factors.some((factor) => Math.abs(other * factor - metric) <= TOLERANCE * metric) === true
}
