import { en } from '#shared/words/en/all'
import { format } from '#shared/words/format'
import type { Language } from '#shared/words/languages'
import type { Message, NamedVersion, Said, Value, WrittenDate } from '#shared/words/message'
import { say } from '#shared/words/message'
import { ru } from '#shared/words/ru/all'
import { tr } from '#shared/words/tr/all'
import { amount, dayOf, languageName, listed, weekday } from '#shared/words/written'
import { zh } from '#shared/words/zh/all'

/** What the program says, by language. */
export const SAYINGS = { en, zh, tr, ru } as const satisfies Record<Language, unknown>

/** What is said, in the words of a language; a sentence that was given in its words is left as it is. */
export function inWords(said: Said, lang: Language): string {
  if (typeof said === 'string') return said
  const text = written(said, lang)
  // A Russian reason may begin with the name of a segment, which is a word there.
  return lang === 'ru' && said.key.startsWith('found.')
    ? text.charAt(0).toLocaleUpperCase('ru') + text.slice(1)
    : text
}

/** The same in English, which logs, the command line and files for machines speak. */
export function inEnglish(said: Said): string {
  return inWords(said, 'en')
}

function written({ key, values = {} }: Message, lang: Language): string {
  const pattern = patternOf(key, lang)
  // Of another version of this program: what it was about is better than nothing.
  if (pattern === null) return [key, ...Object.values(values).map((value) => put(value, lang))].join(' ')
  const formatted = namesFormatted(pattern)
  return format(
    lang,
    pattern,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' && formatted.has(name) ? value : put(value, lang),
      ]),
    ),
  )
}

function patternOf(key: string, lang: Language): string | null {
  const dot = key.indexOf('.')
  const features: Readonly<Record<string, Readonly<Record<string, string>>>> = SAYINGS[lang]
  const [feature, name] = [key.slice(0, dot), key.slice(dot + 1)]
  if (!Object.hasOwn(features, feature)) return null
  const words = features[feature] ?? {}
  return Object.hasOwn(words, name) ? (words[name] ?? null) : null
}

const formattedNames = new Map<string, ReadonlySet<string>>()

/** Names of the values that a pattern formats by itself: `{n, number}`, `{n, plural, …}`. */
function namesFormatted(pattern: string): ReadonlySet<string> {
  const known = formattedNames.get(pattern)
  if (known !== undefined) return known
  const names = new Set([...pattern.matchAll(/\{(\w+),/gu)].map(([, name = '']) => name))
  formattedNames.set(pattern, names)
  return names
}

/** A value as readers of the language write it. */
function put(value: Value, lang: Language): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return amount(lang, value)
  if ('key' in value) return written(value, lang)
  if ('list' in value)
    return listed(
      lang,
      value.list.map((one) => put(one, lang)),
      value.by,
    )
  if ('language' in value) return languageName(lang, value.language)
  if ('date' in value) return dateInWords(value.date, lang)
  if (!('from' in value)) return versionInWords(value, lang)
  const version = versionInWords(value, lang)
  const [from, to] = [value.from + 1, value.to + 1]
  return written(
    from === to
      ? say('place.segment', { version, number: from })
      : say('place.segments', { version, from, to }),
    lang,
  )
}

function versionInWords({ lang: tag, version, twin }: NamedVersion, lang: Language): string {
  return twin === true ? written(say('place.version', { lang: tag, number: version + 1 }), lang) : tag
}

const YEARS = { '-1': 'value.lastYear', 0: 'value.thisYear', 1: 'value.nextYear' } as const

function dateInWords(date: WrittenDate['date'], lang: Language): string {
  const { month, day, decade, century, relativeYear } = date
  const year = Object.entries(YEARS).find(([n]) => n === String(relativeYear))?.[1]
  const whole = dayOf(lang, date)
  const parts = [
    day === null || month !== null ? '' : written(say('value.day', { day }), lang),
    whole,
    decade === null ? '' : written(say('value.decade', { year: String(decade) }), lang),
    century === null ? '' : written(say('value.century', { century }), lang),
    year === undefined ? '' : written(say(year), lang),
  ].filter((part) => part !== '')
  const rest = parts.join(' ')
  if (date.weekday === null) return rest
  const name = weekday(lang, date.weekday)
  return rest === '' ? name : written(say('value.weekday', { weekday: name, day: rest }), lang)
}
