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
  return lang.toLowerCase().split(/[-_]/)[0] ?? ''
}

export function fold(text: string, lang: string): Folded {
  const language = baseLanguage(lang)
  let plain = ''
  let lower = ''
  for (let i = 0; i < text.length; i++) {
    const c = shape(text.charAt(i))
    plain += c
    lower += lowerCase(c, language)
  }
  return { lang: language, plain, lower }
}

function shape(c: string): string {
  const code = c.charCodeAt(0)
  const ascii = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : c
  return FOLD.get(ascii) ?? (/\s/.test(ascii) ? ' ' : ascii)
}

function lowerCase(c: string, lang: string): string {
  if (c === 'İ') return 'i'
  if (c === 'I' && (lang === 'tr' || lang === 'az')) return 'ı'
  const small = c.toLowerCase()
  return small.length === 1 ? small : c
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
