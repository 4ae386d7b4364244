import type { CalendarDate, DateQuantity, NumberQuantity } from '#shared/text/quantities/quantity'

/** A date or number as a person reads it in a message: "3 500 000 000", "62 %", "2020-05-04", "-05-04". */
export function describeQuantity(quantity: NumberQuantity | DateQuantity): string {
  if (quantity.kind === 'date') return quantity.dates.map(describeDate).join(' or ')
  const values = quantity.values.map((value) => describeNumber(value)).join(' or ')
  const bound = quantity.bound === undefined ? '' : BOUNDS[quantity.bound]
  return `${bound}${values}${quantity.kind === 'percent' ? ' %' : ''}`
}

const BOUNDS = { more: 'over ', less: 'at most ' }

function describeNumber(value: number): string {
  const [whole = '', decimals] = String(Number(value.toPrecision(12))).split('.')
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ' ') : whole
  return decimals === undefined ? grouped : `${grouped}.${decimals.slice(0, 6)}`
}

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const RELATIVE: Readonly<Record<string, string>> = { '-1': 'last year', '0': 'this year', '1': 'next year' }

function describeDate({ year, month, day, weekday, decade, century, relativeYear }: CalendarDate): string {
  const parts = [
    weekday === null ? null : (WEEKDAY_NAMES[weekday - 1] ?? null),
    day === null ? null : month === null ? `day ${day}` : String(day),
    month === null ? null : (MONTH_NAMES[month - 1] ?? null),
    year === null ? null : String(year),
    decade === null ? null : `${decade}s`,
    century === null ? null : `century ${century}`,
    relativeYear === null ? null : (RELATIVE[String(relativeYear)] ?? null),
  ]
  return parts.filter((part) => part !== null).join(' ')
}
