import { language } from '#renderer/words/words'

/** Numbers and dates as people who read the language of the window write them. */

const formats = new Map<string, Intl.NumberFormat>()

function formatted(value: number, options: Intl.NumberFormatOptions): string {
  const id = `${language()} ${JSON.stringify(options)}`
  const made = formats.get(id) ?? new Intl.NumberFormat(language(), options)
  formats.set(id, made)
  return made.format(value)
}

/** People see 1-based numbers; everything inside is 0-based. */
export function ordinal(index: number): string {
  return count(index + 1)
}

/** A whole number with separators: `1,902`, `1.902`, `1 902`. */
export function count(value: number): string {
  return formatted(value, { maximumFractionDigits: 20 })
}

/** A number with a fixed count of digits behind the point: `3.1`, `3,1`. */
export function decimal(value: number, digits: number): string {
  return formatted(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** A probability with two digits: `0.97`. */
export function probability(value: number): string {
  return decimal(value, 2)
}

/** Log-odds with a sign and one digit: `+3.1`, `−0.9`. */
export function signed(value: number): string {
  const digits = decimal(Math.abs(value), 1)
  return digits === decimal(0, 1) ? digits : `${value < 0 ? '−' : '+'}${digits}`
}

/** Part of a whole in percent for a bar, 0 where there is no whole. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole)
}

/** Day and time of a moment, an ISO 8601 text: `22 Nov 2026, 14:05`. */
export function moment(at: string): string {
  return new Date(at).toLocaleString(calendar(), { dateStyle: 'medium', timeStyle: 'short' })
}

/** A day of the calendar, `2026-11-22`, in words or in figures without the year: `22 Nov 2026`, `22/11`. */
export function dayOf(day: string, as: 'whole' | 'short'): string {
  const parts: Intl.DateTimeFormatOptions =
    as === 'whole' ? { dateStyle: 'medium' } : { day: 'numeric', month: 'numeric' }
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(calendar(), { ...parts, timeZone: 'UTC' })
}

/** The locale of dates; English ones have the day first, as those in reports and findings. */
function calendar(): string {
  return language() === 'en' ? 'en-GB' : language()
}

/** A length of time in minutes and seconds: `0:07`, `12:30`. */
export function span(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
