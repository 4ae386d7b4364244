import type { Folded } from '#shared/text/quantities/fold'
import {
  calendarDate,
  isPossibleDate,
  type CalendarDate,
  type DateQuantity,
} from '#shared/text/quantities/quantity'

const YEAR_FIRST = /(?<!\d|\d[.,/-])((?:1[5-9]|20|21)\d\d) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?![\d/-])/g
const YEAR_LAST = /(?<!\d|\d[.,/-])(\d{1,2})([-/.])(\d{1,2})\2((?:1[5-9]|20|21)\d\d|\d\d)(?![\d/-])/g

/** Dates written in digits only. Day before month, except that English leaves the order open. */
export function findNumericDates({ lower, lang }: Folded): DateQuantity[] {
  const found: DateQuantity[] = []
  if (!/\d/.test(lower)) return found
  for (const match of lower.matchAll(YEAR_FIRST)) {
    const [form, year, , month, day] = match
    add(found, match.index, form, [
      calendarDate({ year: Number(year), month: Number(month), day: Number(day) }),
    ])
  }
  for (const match of lower.matchAll(YEAR_LAST)) {
    const [form, first, mark, second, digits = ''] = match
    // 10-11-12 is as likely a list as a date.
    if (digits.length === 2 && mark === '-') continue
    const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900)
    const dayFirst = calendarDate({ year, month: Number(second), day: Number(first) })
    const monthFirst = calendarDate({ year, month: Number(first), day: Number(second) })
    add(found, match.index, form, lang === 'en' ? [dayFirst, monthFirst] : [dayFirst])
  }
  return found
}

function add(found: DateQuantity[], start: number, form: string, readings: readonly CalendarDate[]): void {
  const dates = readings.filter(isPossibleDate)
  if (dates.length > 0) found.push({ kind: 'date', start, end: start + form.length, digits: true, dates })
}
