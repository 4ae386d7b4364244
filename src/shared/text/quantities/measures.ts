import { fold, type Folded } from '#shared/text/quantities/fold'
import type { NumberQuantity, Quantity } from '#shared/text/quantities/quantity'
import { UNITS, type Unit } from '#shared/text/quantities/units'

/** A number with the unit it counts; several units where the word has several meanings (pound, degree). */
export interface Measure {
  readonly start: number
  readonly end: number
  readonly number: NumberQuantity
  readonly units: readonly Unit[]
}

interface UnitReader {
  readonly after: RegExp
  readonly before: RegExp | null
  readonly unitsAfter: readonly (readonly [Unit, RegExp])[]
  readonly unitsBefore: readonly (readonly [Unit, RegExp])[]
}

/** How many characters around a number may name its unit. */
const REACH = 30
/** What may stand between a number and its unit. */
const GAPS: Readonly<Record<string, string>> = {
  zh: ' ?[多余几]? ?',
  en: '[ -]?(?:(?:of an?|more|full|whole|long|consecutive|straight|calendar|additional|further|odd) )?',
  ru: '[ -]?(?:(?:с половиной|полн\\p{Ll}+|календарн\\p{Ll}+|последн\\p{Ll}+|с лишним) )?',
  tr: " ?(?:'\\p{Ll}+ )?(?:(?:tam|tane|adet|buçuk|küsur) )?",
}
/** «двухлетний», «пятидневный»: the unit stands in the word that is the number. */
const RUSSIAN_COMPOUND: readonly (readonly [RegExp, string])[] = [
  [/лет(?:н|и)|годовал/, 'year'],
  [/месячн/, 'month'],
  [/недельн/, 'week'],
  [/дневн/, 'day'],
  [/часов/, 'hour'],
  [/минутн/, 'minute'],
  [/километров/, 'km'],
  [/метров/, 'metre'],
  [/процентн/, '%'],
]
/** "half an inch": the article belongs to neither. */
const HALF_AN = /^half( an?)(?= )/
const RANGE = /^ ?%? ?(?:-|to|or|and|до|или|и|ila|veya|ve|ile|'?[td][ea]n|至|到|或) ?$/
const readers = new Map<string, UnitReader>()

/** The numbers of a text that count a unit of measure, a currency or a part of a hundred, with that unit. */
export function findMeasures(text: string, lang: string, quantities: readonly Quantity[]): Measure[] {
  const language = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  const reader = readerOf(language)
  if (quantities.every(({ kind }) => kind !== 'number' && kind !== 'percent' && kind !== 'ordinal')) return []
  const folded = fold(text, language)
  return quantities.flatMap((number, n) => {
    if (number.kind !== 'number' && number.kind !== 'percent' && number.kind !== 'ordinal') return []
    const own = measured(folded, reader, number)
    if (own !== null) return [own]
    // "5 to 6 years": the first end counts what the second counts.
    const next = quantities[n + 1]
    const joined = next !== undefined && RANGE.test(folded.lower.slice(number.end, next.start))
    if (!joined || next.kind !== number.kind) return []
    const second = measured(folded, reader, next)
    return second === null ? [] : [{ start: number.start, end: number.end, number, units: second.units }]
  })
}

function measured({ lower, lang }: Folded, reader: UnitReader, number: NumberQuantity): Measure | null {
  const { start } = number
  const article = lang === 'en' ? HALF_AN.exec(lower.slice(start, number.end + 4))?.[1] : undefined
  const end = number.end + (article?.length ?? 0)
  const after = lower.slice(end, end + REACH)
  if (reader.after.test(after)) {
    const { units, length } = longest(after, reader.unitsAfter)
    if (units.length > 0) return { start, end: end + length, number, units }
  }
  const from = Math.max(0, start - REACH)
  const before = lower.slice(from, start)
  if (reader.before?.test(before) === true) {
    const { units, length } = longest(before, reader.unitsBefore)
    if (units.length > 0) return { start: start - length, end: number.end, number, units }
  }
  const compound = lang === 'ru' && !number.digits ? compoundUnit(lower.slice(start, end)) : null
  return compound === null ? null : { start, end, number, units: [compound] }
}

function compoundUnit(form: string): Unit | null {
  const name = RUSSIAN_COMPOUND.find(([pattern]) => pattern.test(form))?.[1]
  return UNITS.find((unit) => unit.name === name) ?? null
}

/** The units whose names take up the most of the text. */
function longest(text: string, units: UnitReader['unitsAfter']): { units: Unit[]; length: number } {
  let length = 0
  let found: Unit[] = []
  for (const [unit, pattern] of units) {
    const size = pattern.exec(text)?.[0].length ?? 0
    if (size === 0 || size < length) continue
    if (size > length) found = []
    length = size
    found.push(unit)
  }
  return { units: found, length }
}

function readerOf(lang: string): UnitReader {
  const known = readers.get(lang)
  if (known !== undefined) return known
  const gap = GAPS[lang] ?? '[ -]?'
  // Chinese sets no space after a unit, and a sign has no letters to bound.
  const bound = lang === 'zh' ? '(?![A-Za-z])' : '(?!\\p{L})'
  const afters: (readonly [Unit, string])[] = []
  const befores: (readonly [Unit, string])[] = []
  for (const unit of UNITS)
    for (const name of ['any', lang] as const) {
      const forms = unit.after[name as 'any']
      const prefix = unit.before?.[name as 'any']
      if (forms !== undefined) afters.push([unit, forms])
      if (prefix !== undefined) befores.push([unit, prefix])
    }
  const compile =
    (build: (form: string) => string) =>
    ([unit, form]: readonly [Unit, string]) =>
      [unit, new RegExp(build(form), 'u')] as const
  const sources = (list: readonly (readonly [Unit, string])[]): string =>
    list.map(([, form]) => form).join('|')
  const reader: UnitReader = {
    after: new RegExp(`^${gap}(?:${sources(afters)})${bound}`, 'u'),
    before: befores.length === 0 ? null : new RegExp(`(?<!\\p{L})(?:${sources(befores)}) ?$`, 'u'),
    unitsAfter: afters.map(compile((form) => `^${gap}(?:${form})${bound}`)),
    unitsBefore: befores.map(compile((form) => `(?<!\\p{L})(?:${form}) ?$`)),
  }
  readers.set(lang, reader)
  return reader
}

/** Whether two amounts can be one, said in two units: 5 miles and 8 kilometres, 48 hours and two days. */
export function isConversion(a: Measure, b: Measure): boolean {
  return a.units.some((one) =>
    b.units.some(
      (other) =>
        one !== other &&
        one.dimension === other.dimension &&
        a.number.values.some((x) => b.number.values.some((y) => isSameAmount(one, x, other, y))),
    ),
  )
}

/** A translator rounds what he converts: 550 pounds become 250 kilograms, 4 inches 10 centimetres. */
const TOLERANCE = 0.06
/** Three inches become 7 centimetres: this much of the smaller unit may be rounded away. */
const ROUNDING = 0.75

function isSameAmount(one: Unit, x: number, other: Unit, y: number): boolean {
  if (one.dimension === 'money' || one.dimension === 'part' || x <= 0 || y <= 0) return false
  if (one.dimension === 'temperature')
    return one.name === '°F'
      ? Math.abs(((x - 32) * 5) / 9 - y) <= 0.6
      : Math.abs(((y - 32) * 5) / 9 - x) <= 0.6
  const [a, b] = [x * one.factor, y * other.factor]
  const rounding = ROUNDING * Math.min(one.factor, other.factor)
  return Math.abs(a - b) <= Math.max(TOLERANCE * Math.max(a, b), rounding)
}
