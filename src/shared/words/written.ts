import type { Language } from '#shared/words/languages'
import type { WrittenDate } from '#shared/words/message'

/** Values as readers of a language write them: amounts, dates, names of languages, lists. */

const made = new Map<string, unknown>()

/** Formats of `Intl` are dear to make. */
function kept<T>(lang: Language, name: string, make: () => T): T {
  const id = `${lang} ${name}`
  // Only this function puts things in, under a name that says their type.
  const known = made.get(id) as T | undefined
  const value = known ?? make()
  made.set(id, value)
  return value
}

/** An amount with at most six decimals, grouped from five digits on: `3 500 000 000`, `1250.5`; in Turkish `3.500.000.000`. */
export function amount(lang: Language, value: number): string {
  const rounded = Number(value.toPrecision(12))
  if (lang === 'en') return english(rounded)
  const grouped = Math.abs(rounded) >= 10_000
  return kept(
    lang,
    `amount ${grouped}`,
    () => new Intl.NumberFormat(lang, { useGrouping: grouped, maximumFractionDigits: 6 }),
  ).format(rounded)
}

/** With spaces, as in standards: commas and points mean other things to other readers of English. */
function english(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ' ') : whole
  return decimals === undefined ? grouped : `${grouped}.${decimals.slice(0, 6)}`
}

// Runtimes differ in what they call it; one says `Root`.
const UNKNOWN: Readonly<Record<Language, string>> = {
  en: 'Unknown language',
  zh: '未知语言',
  tr: 'Bilinmeyen dil',
  ru: 'неизвестный язык',
}

/** A language by its name: `German`, `немецкий`; its tag where it has none. */
export function languageName(lang: Language, tag: string): string {
  if (tag === 'und') return UNKNOWN[lang]
  try {
    return kept(lang, 'names', () => new Intl.DisplayNames([lang], { type: 'language' })).of(tag) ?? tag
  } catch {
    // `Intl` throws on what is no language tag.
    return tag
  }
}

/** Several texts: `a, b and c`, `a or b`, `a, b`, `a; b`. */
export function listed(
  lang: Language,
  parts: readonly string[],
  by: 'and' | 'or' | 'commas' | 'semicolons',
): string {
  const wide = lang === 'zh'
  if (by === 'commas') return parts.join(wide ? '、' : ', ')
  if (by === 'semicolons') return parts.join(wide ? '；' : '; ')
  return kept(
    lang,
    by,
    () =>
      // Without a comma before the "and".
      new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang, {
        type: by === 'and' ? 'conjunction' : 'disjunction',
      }),
  ).format(parts)
}

/** Day, month and year of a date, those it has; empty for none. `4 May 2020`, `2020年5月4日`, `4 мая 2020 г.` */
export function dayOf(lang: Language, { year, month, day }: WrittenDate['date']): string {
  if (year === null && month === null) return ''
  const at = new Date(Date.UTC(2000, (month ?? 1) - 1, 1))
  if (year !== null) at.setUTCFullYear(year)
  const parts = {
    ...(year === null ? {} : { year: 'numeric' as const }),
    ...(month === null ? {} : { month: 'long' as const }),
    ...(month === null || day === null ? {} : { day: 'numeric' as const }),
  }
  if (month === null && lang !== 'zh') return String(year)
  const format = kept(
    lang,
    `day ${Object.keys(parts).join(' ')}`,
    () => new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...parts, timeZone: 'UTC' }),
  )
  // A text can have a day that its month has not, 31 April, which `Date` would make another.
  return format
    .formatToParts(at)
    .map(({ type, value }) => (type === 'day' ? String(day) : value))
    .join('')
}

/** A weekday by its number, Monday 1. */
export function weekday(lang: Language, number: number): string {
  const format = kept(
    lang,
    'weekday',
    () => new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { weekday: 'long', timeZone: 'UTC' }),
  )
  // The first of January 2024 was a Monday.
  return format.format(new Date(Date.UTC(2024, 0, number)))
}
