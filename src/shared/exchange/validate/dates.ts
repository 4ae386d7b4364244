const TMX = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * A date as TMX has it, `YYYYMMDDThhmmssZ`: as it is, or rewritten where it is plainly a date of ISO 8601 (one without
 * a zone is taken for UTC); null where it is none.
 */
export function dateOf(given: string): string | null {
  const form = TMX.exec(given)
  if (form !== null) return exists(form) ? given : null
  const parts = ISO.exec(given.trim())
  if (parts === null || !exists(parts)) return null
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00', zone = 'Z'] = parts
  const offset = /^z$/i.test(zone) ? 'Z' : zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2')
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
  return Number.isNaN(time.getTime()) ? null : `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

/** Whether there is such a day and such a time; a leap second counts as a time. */
function exists(parts: readonly (string | undefined)[]): boolean {
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  )
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= days
  return isDay && hour < 24 && minute < 60 && second <= 60
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
