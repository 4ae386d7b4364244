import type { CalendarDate } from '#shared/text/quantities/quantity'

/** A day, a month or a year of the calendar in ISO 8601: `2020-05-04`, `2020-05`, `2020`. */
export type PartialDate = string

const FORM = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** What was typed as a date, where there is such a day, month or year; null for anything else. */
export function readPartialDate(typed: string): PartialDate | null {
  const date = typed.trim()
  if (!FORM.test(date)) return null
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  if (year === 0 || month < 1 || month > 12) return null
  return day >= 1 && day <= daysOf(year, month) ? date : null
}

/** The year of a date that `readPartialDate` took. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}

/** What two dates say alike, from the year on; null where even that differs. */
export function commonDate(a: PartialDate, b: PartialDate): PartialDate | null {
  const parts = a.split('-')
  const other = b.split('-')
  const differs = parts.findIndex((part, n) => part !== other[n])
  const common = (differs < 0 ? parts : parts.slice(0, differs)).join('-')
  return common === '' ? null : common
}

/** The date with its year, and its month and day as far as they are said. */
export function calendarOf(date: PartialDate): Pick<CalendarDate, 'year' | 'month' | 'day'> {
  const [year, month, day] = date.split('-').map(Number)
  return { year: year ?? null, month: month ?? null, day: day ?? null }
}

/** The same as text; null without a year, or with a day of no month. */
export function partialDateOf({
  year,
  month,
  day,
}: Pick<CalendarDate, 'year' | 'month' | 'day'>): PartialDate | null {
  if (year === null || (day !== null && month === null)) return null
  const parts = [String(year).padStart(4, '0'), month, day].filter((part) => part !== null)
  return readPartialDate(parts.map((part) => String(part).padStart(2, '0')).join('-'))
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
