import type { Folded } from '#shared/text/quantities/fold'
import { calendarDate, isPossibleDate, type DateQuantity } from '#shared/text/quantities/quantity'
import { readHan } from '#shared/text/quantities/words-zh'

const H = '〇零一二三四五六七八九十'
const YEAR = `((?:1\\d|20|21)\\d\\d|[12一二][〇零一二三四五六七八九]{3})`
const SMALL = `(\\d{1,2}|[${H}]{1,3})`
const RANGE = ' ?(?:至|到|-|和|、|及) ?'
const NOT_A_DATE = '(?! ?(?:内|间|游|元|本|前|后|常|益|均))'
const DATE = new RegExp(
  `(?=[\\d${H}])(?<!\\d|\\d[.,])(?:${YEAR} ?年(?! ?代| ?来| ?间| ?以[上内]) ?)?(?:(?<![\\d${H}第])${SMALL} ?月(?:份)? ?)?(?:(?<![\\d${H}第])(${SMALL}(?: ?[日号])?)${RANGE}(?=(?:\\d|[${H}]){1,3} ?[日号]))?(?:(?<![\\d${H}第])${SMALL} ?[日号]${NOT_A_DATE})?`,
  'gd',
)
const TAIL = new RegExp(`^${RANGE}$`)

/** Chinese dates, whole or in part (年, 月, 日), in digits or characters; both ends of a range. */
export function findHanDates({ lower, lang }: Folded): DateQuantity[] {
  if (lang !== 'zh' || !/[年月日号]/.test(lower)) return []
  const found: DateQuantity[] = []
  for (const match of lower.matchAll(DATE)) {
    const [form, year, month, , first, day] = match
    const text = form.trimEnd()
    if (text === '' || (day === undefined && first !== undefined)) continue
    // 5号 without a month is a house, a bus or a player.
    if (year === undefined && month === undefined && (/号$/.test(text) || !/\d/.test(text))) continue
    const digits = /\d/.test(text)
    const parts = { year: read(year), month: read(month) }
    const days = [first, day].filter((d) => d !== undefined)
    const dates =
      days.length === 0 ? [calendarDate(parts)] : days.map((d) => calendarDate({ ...parts, day: read(d) }))
    const [cut, second] = [match.indices?.[3]?.[1] ?? match.index, match.indices?.[5]?.[0] ?? match.index]
    dates.forEach((date, n) => {
      if (!isPossibleDate(date)) return
      const start = n > 0 ? second : match.index
      const end = n === 0 && dates.length > 1 ? cut : match.index + text.length
      found.push({ kind: 'date', start, end, digits, dates: [date] })
    })
  }
  return inheritMonths(lower, found)
}

function read(form: string | undefined): number | null {
  if (form === undefined) return null
  return /^\d+$/.test(form)
    ? Number(form)
    : /^[12]/.test(form)
      ? Number(form[0]) * 1000 + (readHan(`〇${form.slice(1)}`)[0] ?? 0)
      : /^.{2}$/.test(form) && !form.includes('十')
        ? null
        : (readHan(form)[0] ?? null)
}

/** 2019 年 10 月 25 日至 26 日: what the second end of a range does not say it takes from the first. */
function inheritMonths(text: string, dates: readonly DateQuantity[]): DateQuantity[] {
  const result: DateQuantity[] = []
  for (const date of dates) {
    const previous = result.at(-1)
    const [own] = date.dates
    const [before] = previous?.dates ?? []
    const joined = previous !== undefined && TAIL.test(text.slice(previous.end, date.start))
    if (own === undefined || before === undefined || !joined || own.day === null || before.day === null)
      result.push(date)
    else
      result.push({
        ...date,
        dates: [{ ...own, month: own.month ?? before.month, year: own.year ?? before.year }],
      })
  }
  return result
}
