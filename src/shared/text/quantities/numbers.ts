import { boundOf } from '#shared/text/quantities/bounds'
import type { Folded } from '#shared/text/quantities/fold'
import { marksOf } from '#shared/text/quantities/marks'
import type { Numeral } from '#shared/text/quantities/numeral-reader'
import { findNumerals } from '#shared/text/quantities/numerals'
import type { NumberQuantity } from '#shared/text/quantities/quantity'
import { readRoman } from '#shared/text/quantities/roman'
import { findHanNumerals } from '#shared/text/quantities/words-zh'

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
])
const SLASH = /(?<!\d|\d[/.,])(\d{1,2})\/(\d{1,2})(?![\d/])/g
// 三分之二, 10 分之 3: the denominator comes first. 百分之 and 千分之 are in marks and here.
const HAN_FRACTION = /^ ?分之 ?$/
const ROMAN = /(?<![\p{L}\d.'-])[IVX]{2,6}(?![\p{L}\d'])/gu
const HALVES: Readonly<Record<string, RegExp>> = {
  zh: /一半|半数|(?<=[个倍]) ?半(?!导体)|(?<![上下前后中])半(?=[个年天小]|[英公海]里|英[寸尺]|[公英]?亩|公斤|吨|米|价)/g,
  tr: /(?<!\p{L})(?:yar[ıi]s[ıi]\p{L}*|yarım)(?!\p{L})/gu,
}

/** Numbers, ordinals and percentages of a folded text, left to right. */
export function findNumbers(folded: Folded): NumberQuantity[] {
  const { lower, plain, lang } = folded
  const fixed = [
    ...slashFractions(lower),
    ...vulgarFractions(plain),
    ...halves(lower, lang),
    ...romans(plain),
  ]
  const numerals = lang === 'zh' ? findHanNumerals(folded) : findNumerals(folded)
  const free = numerals.filter(({ start, end }) => fixed.every((f) => end <= f.start || start >= f.end))
  const joined = lang === 'zh' ? hanFractions(lower, free) : free
  const numbers = scaleRanges(lower, lang, joined).map((numeral) => classify(lower, lang, numeral))
  return percentRanges(
    lower,
    lang,
    [...numbers, ...fixed].sort((a, b) => a.start - b.start),
  )
}

function classify(
  text: string,
  lang: string,
  { start, end, values, digits, ordinal }: Numeral,
): NumberQuantity {
  const marks = marksOf(lang)
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  const tenths = lang === 'zh' && /^ ?成/.test(after) && marks.percentAfter.test(after)
  const percent = marks.percentBefore.test(before) || marks.percentAfter.test(after)
  const isOrdinal = ordinal || marks.ordinalBefore.test(before) || marks.ordinalAfter.test(after)
  // 20 多: the word stands within the number.
  const bound = boundOf(lang, before, after) ?? (/[多余]/.test(text.slice(start, end)) ? 'more' : null)
  return {
    ...(bound === null ? {} : { bound }),
    kind: percent ? 'percent' : isOrdinal ? 'ordinal' : 'number',
    start,
    end,
    values: tenths ? values.map((v) => v * 10) : values,
    digits,
    approximate:
      marks.aboutBefore.test(before) ||
      marks.aboutAfter.test(after) ||
      /[多余几]/.test(text.slice(start, end)),
  }
}

/** "2-3 million": the first end takes the scale of the second, and keeps its own value as a second reading. */
function scaleRanges(text: string, lang: string, numerals: readonly Numeral[]): Numeral[] {
  return numerals.map((numeral, n) => {
    const next = numerals[n + 1]
    if (next === undefined || next.scale === 1 || numeral.scale !== 1) return numeral
    if (!marksOf(lang).range.test(text.slice(numeral.end, next.start))) return numeral
    const [value] = numeral.values
    return value === undefined || value >= 1000
      ? numeral
      : { ...numeral, values: [Number((value * next.scale).toPrecision(15)), value] }
  })
}

/** "5 to 6 per cent": both ends are percentages. */
function percentRanges(text: string, lang: string, numbers: readonly NumberQuantity[]): NumberQuantity[] {
  return numbers.map((number, n) => {
    const next = numbers[n + 1]
    const isEnd =
      number.kind === 'number' &&
      next?.kind === 'percent' &&
      marksOf(lang).range.test(text.slice(number.end, next.start))
    return isEnd ? { ...number, kind: 'percent' } : number
  })
}

function hanFractions(text: string, numerals: readonly Numeral[]): Numeral[] {
  const result: Numeral[] = []
  for (let i = 0; i < numerals.length; i++) {
    const over = numerals[i]
    const part = numerals[i + 1]
    if (over === undefined) continue
    const denominator = over.values[0] ?? 0
    if (part === undefined || denominator === 0 || !HAN_FRACTION.test(text.slice(over.end, part.start))) {
      result.push(over)
      continue
    }
    i++
    // 百分之 stays outside: it is the mark of a percentage.
    if (denominator === 100) result.push(part)
    else
      result.push({
        ...part,
        start: over.start,
        values: part.values.map((v) => v / denominator),
        digits: over.digits || part.digits,
      })
  }
  return result
}

function slashFractions(text: string): NumberQuantity[] {
  if (!text.includes('/')) return []
  return [...text.matchAll(SLASH)]
    .filter(([, a, b]) => Number(a) < Number(b) && Number(b) <= 20)
    .map((m) => fraction(m.index, m[0], Number(m[1]) / Number(m[2]), true))
}

function vulgarFractions(text: string): NumberQuantity[] {
  if (!/[½¼¾⅓⅔]/.test(text)) return []
  return [...text.matchAll(/(\d*) ?([½¼¾⅓⅔])/g)].map((m) =>
    fraction(m.index, m[0], Number(m[1]) + (VULGAR.get(m[2] ?? '') ?? 0), true),
  )
}

function halves(text: string, lang: string): NumberQuantity[] {
  const pattern = HALVES[lang]
  return pattern === undefined || !/半|yar/.test(text)
    ? []
    : [...text.matchAll(pattern)].map((m) => fraction(m.index, m[0], 0.5, false))
}

function romans(text: string): NumberQuantity[] {
  if (!/[IVX]{2}/.test(text)) return []
  return [...text.matchAll(ROMAN)].flatMap((m): NumberQuantity[] => {
    const value = readRoman(m[0])
    return value === null ? [] : [{ ...fraction(m.index, m[0], value, false), kind: 'ordinal' }]
  })
}

function fraction(start: number, form: string, value: number, digits: boolean): NumberQuantity {
  return { kind: 'number', start, end: start + form.length, values: [value], digits, approximate: false }
}
