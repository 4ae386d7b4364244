import type { CalendarDate, DateQuantity, Quantity } from '#shared/text/quantities/quantity'

const SAME = 1e-9

/**
 * Whether two quantities can mean the same value: some reading of the one equals some reading of the other. A
 * percentage equals the number with or without its hundredth (50 %, one half, 50), one fifth equals five, a date with one number in it (a
 * year, a day, a century) equals that number, bounds to either side (over 40, at most 40) are different, and a partial date equals a fuller one that it does not contradict.
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'date')
    return b.kind === 'date' ? datesAgree(a, b) : singleValues(a).some((value) => has(b, value))
  if (b.kind === 'date') return agree(b, a)
  if (contradict(a, b)) return false
  return readings(a).some((value) => has(b, value))
}

/** Whether two quantities set the same bound to either side: more than 40 and fewer than 40. */
export function contradict(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'date' || b.kind === 'date' || !('bound' in a) || !('bound' in b)) return false
  return a.bound !== b.bound && readings(a).some((value) => has(b, value))
}

/** Whether one is an exact value that the bound of the other allows and does not lie far from: over 40 and 43. */
export function isWithin(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'date' || b.kind === 'date') return false
  const [bounded, exact] = 'bound' in a ? [a, b] : [b, a]
  if (!('bound' in bounded) || 'bound' in exact) return false
  return bounded.values.some((limit) =>
    exact.values.some((value) => {
      const over = bounded.bound === 'more' ? value / limit : limit / value
      return over > 1 && over <= FAR
    }),
  )
}

const FAR = 1.25

function has(quantity: Exclude<Quantity, DateQuantity>, value: number): boolean {
  return readings(quantity).some((other) => sameValue(value, other))
}

/** Equal but for the noise of floating point and for a fraction written with few decimals (0.33 and a third). */
export function sameValue(a: number, b: number): boolean {
  if (Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b))) return true
  return a < 1 && b < 1 && a > 0 && b > 0 && Math.abs(a - b) < 0.005
}

function readings(quantity: Exclude<Quantity, DateQuantity>): readonly number[] {
  const { kind, values } = quantity
  return kind === 'percent'
    ? [...values, ...values.map((v) => v / 100)]
    : [...values, ...values.flatMap(oneIn)]
}

/** A fifth is said "one in five" and "every fifth". */
function oneIn(value: number): number[] {
  const count = Math.round(1 / value)
  return count >= 3 && count <= 100 && sameValue(value, 1 / count) ? [count] : []
}

function datesAgree(a: DateQuantity, b: DateQuantity): boolean {
  return a.dates.some((one) => b.dates.some((other) => sameDate(one, other)))
}

const FIELDS = ['year', 'month', 'day', 'weekday', 'century', 'relativeYear'] as const

/** Whether two partial dates share a part and contradict each other in none. */
function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  let shared = false
  for (const field of FIELDS) {
    const [one, other] = [a[field], b[field]]
    if (one === null || other === null) continue
    if (one !== other) return false
    shared = true
  }
  return decadesAgree(a, b) ?? shared
}

/** Null where the decades do not decide. A year counts as its decade: 1990s and the nineties, 1990s and 1990. */
function decadesAgree(a: CalendarDate, b: CalendarDate): boolean | null {
  const one = a.decade ?? (b.decade === null ? null : a.year)
  const other = b.decade ?? (a.decade === null ? null : b.year)
  if (one === null || other === null) return null
  return one < 100 || other < 100 ? one % 100 === other % 100 : one === other
}

/** The numbers that a date of one part can be written as: the year of 2020, both 90 and 1990 of the nineties. */
function singleValues({ dates }: DateQuantity): number[] {
  return dates.flatMap(({ year, month, day, decade, century }) => {
    const parts = [year, month, day, decade, century].filter((part) => part !== null)
    const [only] = parts
    if (parts.length !== 1 || only === undefined) return []
    if (decade !== null) return [only, only % 100]
    // The spring of '19.
    return year === null ? [only] : [only, only % 100]
  })
}
