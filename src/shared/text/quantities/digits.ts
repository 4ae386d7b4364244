/** How a language writes numbers in digits (CLDR: symbols of the default numbering system). */
interface Separators {
  readonly decimal: ',' | '.'
  readonly group: ',' | '.' | ' '
}

const POINT: Separators = { decimal: '.', group: ',' }
const COMMA: Separators = { decimal: ',', group: '.' }
const SPACED: Separators = { decimal: ',', group: ' ' }
const SEPARATORS: ReadonlyMap<string, Separators> = new Map([
  ...['en', 'zh', 'ja', 'ko', 'th', 'he', 'hi'].map((l): [string, Separators] => [l, POINT]),
  ...['tr', 'az', 'de', 'es', 'it', 'nl', 'pt', 'id', 'da', 'el', 'ro', 'vi'].map(
    (l): [string, Separators] => [l, COMMA],
  ),
  ...['ru', 'uk', 'be', 'kk', 'fr', 'pl', 'cs', 'sk', 'bg', 'fi', 'sv', 'nb', 'no', 'hu'].map(
    (l): [string, Separators] => [l, SPACED],
  ),
])

/** A number in digits. `values` has two readings where grouping and decimal sign cannot be told apart. */
export interface DigitsMatch {
  readonly start: number
  readonly end: number
  readonly values: readonly number[]
}

const RUN = /(?<![\d])\d+(?:[.,'](?=\d)\d+)*|(?<![\d.,\p{L}])\.\d+/gu
const SPACE_GROUPS = /(?<!\d|\d[.,])\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)/g

/** All numbers in digits of a folded text, left to right. Several where one run is a list ("1,2" in English). */
export function findDigits(text: string, lang: string): DigitsMatch[] {
  const locale = SEPARATORS.get(lang)
  const found: DigitsMatch[] = []
  const spaced =
    locale === undefined || locale.group === ' ' || lang === 'en' ? [...text.matchAll(SPACE_GROUPS)] : []
  // English groups by space only in the long form (1 234 567): "in Room 5 300 people" is two numbers.
  const groups = spaced.filter(([form]) => lang !== 'en' || form.split(' ').length > 2)
  let at = 0
  for (const match of text.matchAll(RUN)) {
    if (match.index < at) continue
    const group = groups.find(({ index }) => index === match.index)
    const form = group?.[0] ?? match[0]
    for (const part of parts(form, lang)) {
      found.push({
        start: match.index + part.start,
        end: match.index + part.start + part.form.length,
        values: readDigits(part.form, lang),
      })
    }
    at = match.index + form.length
  }
  return found
}

/** Cuts a run into the numbers it holds: "1,2" is two numbers where a comma is no decimal sign. */
function parts(form: string, lang: string): { start: number; form: string }[] {
  if (readDigits(form, lang).length > 0) return [{ start: 0, form }]
  return [...form.matchAll(/\d+/g)].map((m) => ({ start: m.index, form: m[0] }))
}

/**
 * The values that a form in digits can have in a language, the likeliest first; none if it is no number
 * (`1.2.3`). The sign is not read.
 */
export function readDigits(form: string, lang: string): number[] {
  const locale = SEPARATORS.get(lang)
  const plain = form.replaceAll(' ', '')
  if (/^\d+$/.test(plain)) return [Number(plain)]
  if (/^\.\d+$/.test(plain)) return [Number(`0${plain}`)]
  const marks = plain.replaceAll(/\d/g, '')
  const last = marks.slice(-1)
  const first = marks.slice(0, 1)
  const sizes = plain.split(/[.,']/).map((part) => part.length)
  const grouped = (sizes[0] ?? 9) <= 3 && plain[0] !== '0' && sizes.slice(1).every((size) => size === 3)
  const whole = Number(plain.replaceAll(/[.,']/g, ''))
  if (marks.length > 1 && marks.split('').every((mark) => mark === first)) {
    // Chinese also groups by 10,000.
    const myriads = lang === 'zh' && (sizes[0] ?? 9) <= 4 && sizes.slice(1).every((size) => size === 4)
    return grouped || myriads ? [whole] : []
  }
  if (marks.length > 1) {
    const body = plain.slice(0, plain.lastIndexOf(last))
    const other = marks.slice(0, -1)
    if (last === "'" || other.includes(last) || new Set(other).size > 1) return []
    if (!/^\d{1,3}(?:[.,']\d{3})+$/.test(body)) return []
    return [Number(`${body.replaceAll(/[.,']/g, '')}.${plain.slice(plain.lastIndexOf(last) + 1)}`)]
  }
  if (last === "'") return grouped ? [whole] : []
  const decimal = Number(plain.replace(',', '.'))
  // A mark that can only be the decimal sign.
  if (!grouped) return last === ',' && locale?.decimal === '.' ? [] : [decimal]
  if (form.includes(' ')) return [decimal]
  if (last === ',' && locale?.decimal === '.') return [whole]
  return locale?.decimal === last ? [decimal, whole] : [whole, decimal]
}
