import { DOUBTFUL_MONTHS, MONTHS } from '#shared/text/quantities/calendar-names'
import type { Folded } from '#shared/text/quantities/fold'
import { calendarDate, isPossibleDate, type DateQuantity } from '#shared/text/quantities/quantity'

/** What a language puts around day, month name and year. All are sources of regular expressions. */
interface DateShape {
  /** After a day: "st", «-го». */
  readonly ordinal: string
  /** Between day and month: "of". */
  readonly of: string
  /** Between two days of a range or a pair. */
  readonly range: string
  /** After a month name. */
  readonly ending: string
  /** Between month and year, and after a year. */
  readonly comma: string
  readonly year: string
  /** Between a year that stands first and the month (Turkish "2020 yılının Mayıs ayı"). */
  readonly yearFirst: string | null
  readonly monthFirst: boolean
  /** Before a month name that is also a word. */
  readonly preposition: RegExp
}

const SHAPES: Readonly<Record<string, DateShape>> = {
  en: {
    ordinal: '(?:st|nd|rd|th)?',
    of: '(?: of)?',
    range: ' ?(?:-|to|and|&|or|,) ?(?:the )?',
    ending: '\\.?',
    comma: ',?(?: of)?',
    year: '',
    yearFirst: null,
    monthFirst: true,
    preposition:
      /(?:^|[^\p{L}])(?:in|since|by|until|till|through|from|between|last|next|this|early|late|mid|of|and|to|before|after) $/u,
  },
  tr: {
    ordinal: '(?:\\.)?',
    of: '',
    range: " ?(?:-|ve|ile|ila|'?[td][ea]n|,) ?",
    ending: "(?:'?[a-zçğıöşü]{1,4})?",
    comma: '',
    year: '',
    yearFirst: '(?: ?yıl[ıi]?n?[ıi]?n?| senesi(?:nin)?)?',
    monthFirst: false,
    preposition: /(?:geçen|gelecek|önümüzdeki|bu|\d{4}) $/u,
  },
  ru: {
    ordinal: '(?:-?(?:го|е|ое|му|м))?',
    of: '',
    range: ' ?(?:-|и|по|до|,) ?',
    ending: '',
    comma: '',
    year: ' ?(?:года|году|годом|год|г\\.)?',
    yearFirst: null,
    monthFirst: false,
    preposition: /(?:^|[^\p{L}])(?:в|с|к|до|по|на) $/u,
  },
}
const DAY = '(\\d{1,2})'
const YEAR = '((?:1[0-9]|20|21)\\d\\d)(?!\\d|[.,]\\d)'

interface Patterns {
  readonly shape: DateShape
  readonly names: Readonly<Record<string, number>>
  /** Any of the names, wherever it stands: most texts have none. */
  readonly anyName: RegExp
  readonly dayFirst: RegExp
  readonly monthFirst: RegExp | null
}

const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  Object.entries(SHAPES).map(([lang, shape]) => {
    const names = MONTHS[lang] ?? {}
    const month = `(${Object.keys(names)
      .sort((a, b) => b.length - a.length)
      .join('|')})${shape.ending}(?!\\p{L})`
    const before = '(?<![\\p{L}\\d]|\\d[.,:/])'
    const after = `(?:${shape.comma} ${YEAR}${shape.year})?`
    const first = shape.yearFirst === null ? '()' : `(?:${YEAR}${shape.yearFirst} )?`
    const days = `(?:(?:${DAY}${shape.ordinal}${shape.range})?${DAY}${shape.ordinal}${shape.of}[ -]?)?`
    const dayFirst = new RegExp(`${before}${first}${days}${month}${after}`, 'dgu')
    const tail = `(?!\\d|[.,]\\d|:\\d)`
    const monthFirst = new RegExp(
      `${before}${month} (?:the )?${DAY}(?:st|nd|rd|th)?${tail}(?:${shape.range}${DAY}(?:st|nd|rd|th)?${tail})?${after}`,
      'dgu',
    )
    const anyName = new RegExp(Object.keys(names).join('|'), 'u')
    return [lang, { shape, names, anyName, dayFirst, monthFirst: shape.monthFirst ? monthFirst : null }]
  }),
)

/** Dates with the name of a month. A range ("3-4 December") gives both its ends, each with its own span. */
export function findNamedDates(folded: Folded): DateQuantity[] {
  const patterns = PATTERNS.get(folded.lang)
  if (patterns?.anyName.test(folded.lower) !== true) return []
  const found: DateQuantity[] = []
  const spans: [number, number][] = []
  const take = (match: RegExpExecArray, [early, one, two, name, late]: readonly number[]): void => {
    const [start, end] = [match.index, match.index + match[0].length]
    const month = patterns.names[match[name ?? 0] ?? '']
    if (month === undefined || spans.some(([s, e]) => start < e && s < end)) return
    const year = match[late ?? 0] ?? match[early ?? 0]
    const days = [match[one ?? 0], match[two ?? 0]].filter((day) => day !== undefined && day !== '')
    if (
      days.length === 0 &&
      !isNamedMonth(folded, match, name ?? 0, year !== undefined && year !== '', patterns.shape)
    )
      return
    spans.push([start, end])
    const parts = { month, year: year === undefined || year === '' ? null : Number(year) }
    if (days.length === 0)
      found.push({ kind: 'date', start, end, digits: parts.year !== null, dates: [calendarDate(parts)] })
    // The first day of a range has the span of its digits alone.
    const firstEnd = match.indices?.[one ?? 0]?.[1] ?? end
    const secondStart = match.indices?.[two ?? 0]?.[0] ?? start
    days.forEach((day, n) => {
      const date = calendarDate({ ...parts, day: Number(day) })
      const own: [number, number] =
        days.length === 1 ? [start, end] : n === 0 ? [start, firstEnd] : [secondStart, end]
      if (isPossibleDate(date))
        found.push({ kind: 'date', start: own[0], end: own[1], digits: true, dates: [date] })
    })
  }
  if (patterns.monthFirst !== null)
    for (const match of folded.lower.matchAll(patterns.monthFirst))
      take(
        match,
        [0, 2, 3, 1, 4].map((n) => (n === 0 ? -1 : n)),
      )
  for (const match of folded.lower.matchAll(patterns.dayFirst)) take(match, [1, 2, 3, 4, 5])
  return inheritYears(
    folded.lower,
    found.sort((a, b) => a.start - b.start),
  )
}

/** A month alone: not "may" and "march" as words. */
function isNamedMonth(
  { plain, lower, lang }: Folded,
  match: RegExpExecArray,
  group: number,
  withYear: boolean,
  shape: DateShape,
): boolean {
  const [start, end] = match.indices?.[group] ?? [match.index, match.index]
  const form = lower.slice(start, end)
  const capital = plain.charAt(start) !== lower.charAt(start)
  if (lang === 'ru' && form === 'мая' && capital) return false
  if (!DOUBTFUL_MONTHS.has(form)) return lang !== 'en' || capital
  if (lang !== 'ru' && !capital) return lang === 'tr' && /^ ay/.test(lower.slice(end))
  return (
    withYear ||
    shape.preposition.test(lower.slice(Math.max(0, start - 14), start)) ||
    (lang === 'tr' && /^'| ay/.test(lower.slice(end)))
  )
}

/** "May 3 – June 4, 2020": the first end of a range takes the year of the second. */
function inheritYears(text: string, dates: readonly DateQuantity[]): DateQuantity[] {
  return dates.map((date, n) => {
    const [own] = date.dates
    const next = dates[n + 1]
    const year = next?.dates[0]?.year
    if (own?.year !== null || next === undefined || year === null || year === undefined) return date
    return /^ ?(?:-|to|до|по) ?$/.test(text.slice(date.end, next.start))
      ? { ...date, dates: [{ ...own, year }] }
      : date
  })
}
