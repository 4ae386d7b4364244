import { rememberingSegments } from '#shared/check/values/per-segment'
import { commonDate, partialDateOf, yearOf, type PartialDate } from '#shared/dating/partial-date'
import type { PlainSegment } from '#shared/plain'
import { baseLanguage } from '#shared/text/quantities/fold'
import { findQuantities } from '#shared/text/quantities/quantities'
import type { DateQuantity } from '#shared/text/quantities/quantity'

/** The date that a text prints at its head, and where it stands; places and offsets as in `PlainEvidence`. */
export interface PrintedDate {
  readonly date: PartialDate
  readonly version: number
  readonly segment: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A version, or as much of its beginning as `inferDate` reads. */
export interface DatedVersion {
  readonly lang: string
  readonly segments: readonly PlainSegment[]
}

/** Segments of a version in which its date may stand. */
const HEAD = 10
/** Segments of a version that are read: a later date in them shows that the one at the head is not that of writing. */
export const READ = 60
/** UTF-16 units that a line with a date may hold besides it, of Chinese and of other languages: a place, a session, a number. */
const BESIDE = { han: 16, other: 40 } as const
/** UTF-16 units within which the dateline of a report ends. */
const DATELINE = 60

/** What stands before or behind the date of a document: "dated 4 May 2020", «от 4 мая 2020 года», "4 Mayıs 2020 tarihli". */
const DATED: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  en: { before: /(?:^|\s)(?:dated|date:|distr\.: \w+)\s*$/iu },
  ru: { before: /(?:^|\s)(?:от|дата:)\s*$/iu },
  tr: { before: /(?:^|\s)tarih:\s*$/iu, after: /^\s*tarih(?:li|inde)(?!\p{L})/iu },
  zh: { before: /日期：\s*$/u, after: /^.{0,40}(?:给|致).{1,40}(?:信|函|照会)/u },
}

const quantitiesOf = rememberingSegments(findQuantities)

/**
 * The date of a work where its text says it plainly: a date with year and month in a line of its own or nearly so, in a
 * dateline, or as that of a letter, at the head of a version, all versions that have one being of one year. What they do
 * not say alike is left out. Null where the text does not say.
 */
export function inferDate(versions: readonly DatedVersion[]): PrintedDate | null {
  const printed = versions.flatMap((version, place) => printedDates(version, place))
  const [first, ...others] = printed
  if (first === undefined) return null
  let date: PartialDate | null = first.date
  for (const other of others) date = date === null ? null : commonDate(date, other.date)
  if (date === null || versions.some((version) => hasLaterDate(version, yearOf(first.date)))) return null
  return { ...first, date }
}

function printedDates({ lang, segments }: DatedVersion, version: number): PrintedDate[] {
  return segments.slice(0, HEAD).flatMap((segment, place) =>
    datesIn(segment, lang).flatMap(({ date, quantity: { start, end } }): PrintedDate[] => {
      if (!isPlain(segment.text, lang, start, end)) return []
      return [{ date, version, segment: place, start, end, text: segment.text.slice(start, end) }]
    }),
  )
}

/** Dates of one reading that say at least year and month. */
function datesIn(
  segment: PlainSegment,
  lang: string,
): { readonly date: PartialDate; readonly quantity: DateQuantity }[] {
  return quantitiesOf(segment, lang).flatMap((quantity) => {
    if (quantity.kind !== 'date') return []
    const [only, ...rest] = quantity.dates
    if (only === undefined || only.month === null || rest.length > 0) return []
    const date = partialDateOf(only)
    return date === null ? [] : [{ date, quantity }]
  })
}

/** Whether a date says when the text was written, and not when something in it happened. */
function isPlain(text: string, lang: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const language = baseLanguage(lang)
  const { han, other } = BESIDE
  if (
    `${before}${after}`.trim().length <= (language === 'zh' ? han : other) &&
    !/[.!?。！？…]\s*\S/u.test(after)
  )
    return true
  if (end <= DATELINE && /^\s*(?:\([^)]{1,30}\)\s*)?[—–-]\s/u.test(after)) return true
  const marks = DATED[language]
  return marks?.before?.test(before) === true || marks?.after?.test(after) === true
}

function hasLaterDate({ lang, segments }: DatedVersion, year: number): boolean {
  return segments
    .slice(0, READ)
    .some((segment) => datesIn(segment, lang).some(({ date }) => yearOf(date) > year))
}
