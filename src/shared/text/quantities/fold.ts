/**
 * A text in the one shape the recognisers read, unit for unit as long as the original, so that offsets hold:
 * full-width forms as ASCII, any white space as a space, dashes and tildes as `-`, apostrophes as `'`, е for ё.
 */
export interface Folded {
  readonly lang: string
  /** Case kept. */
  readonly plain: string
  /** Lower case, by the rules of the language (Turkish I and İ). */
  readonly lower: string
}

const FOLD: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—―−～〜~﹣', (c): [string, string] => [c, '-']),
  ...Array.from('’‘ʼ′`´', (c): [string, string] => [c, "'"]),
  ['ё', 'е'],
  ['Ё', 'Е'],
])
/** Stands where a quantity was already read; neither a letter, a digit nor a space. */
const TAKEN = '\u0001'

/** The primary subtag of a BCP 47 tag: `zh` of `zh-Hant`. */
export function baseLanguage(lang: string): string {
  const known = BASES.get(lang)
  if (known !== undefined) return known
  const base = lang.toLowerCase().split(/[-_]/)[0] ?? ''
  BASES.set(lang, base)
  return base
}

/** Asked for with every text, of the few tags there are. */
const BASES = new Map<string, string>()

/** A text as numbers and dates are read in it, each character still in its place: plain signs, and small letters. */
export function fold(text: string, lang: string): Folded {
  const language = baseLanguage(lang)
  const plain = text.replaceAll(SHAPED, shape)
  return { lang: language, plain, lower: lowerCase(plain, language) }
}

/** What `shape` changes: any white space but the space itself, and the rest. */
const SHAPED = new RegExp(`[^\\S ]|[\\uff01-\\uff5e${[...FOLD.keys()].join('')}]`, 'g')

function shape(c: string): string {
  const code = c.charCodeAt(0)
  const ascii = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c
  return FOLD.get(ascii) ?? (/\s/.test(ascii) ? ' ' : ascii)
}

/** Lower case, unit for unit: a capital that becomes two units stays as it is. */
function lowerCase(text: string, lang: string): string {
  const dotted = lang === 'tr' || lang === 'az' ? text.replaceAll('I', 'ı') : text
  const plain = dotted.replaceAll('İ', 'i')
  const lower = plain.toLowerCase()
  if (lower.length === plain.length) return lower
  let units = ''
  for (let i = 0; i < plain.length; i++) {
    const small = plain.charAt(i).toLowerCase()
    units += small.length === 1 ? small : plain.charAt(i)
  }
  return units
}

/** The text with the given spans blanked, so that nothing is read twice. They do not overlap. */
export function blank(
  folded: Folded,
  spans: readonly { readonly start: number; readonly end: number }[],
): Folded {
  if (spans.length === 0) return folded
  const holes = spans.toSorted((a, b) => a.start - b.start)
  const dig = (text: string): string => {
    let out = ''
    let at = 0
    for (const { start, end } of holes) {
      out += text.slice(at, start) + TAKEN.repeat(end - start)
      at = end
    }
    return out + text.slice(at)
  }
  return { lang: folded.lang, plain: dig(folded.plain), lower: dig(folded.lower) }
}
