import type { LanguageTag } from '#shared/model'

/** A text as it is compared, with the way back to where each of its units stands. */
export interface Folded {
  readonly text: string
  /** Offset in the original of each UTF-16 unit and of the end; null where they are the same. */
  readonly source: readonly number[] | null
}

/** Languages whose `i` and `ı` are two letters, each with a capital of its own. */
const TURKIC = /^(?:tr|az|crh)\b/iu

/** Whether `I` is the capital of `ı` in a language, and `İ` that of `i`. */
export function isTurkic(lang: LanguageTag): boolean {
  return TURKIC.test(lang)
}

// What people type otherwise than it is printed, a unit for a unit.
const VARIANTS = /[ёЁ’‘ʼ‐‑ς\uff01-\uff5e\u3000\u00a0]/u
const ALL_VARIANTS = new RegExp(VARIANTS, 'gu')
/** What takes another number of units when it is folded: combining marks, and `İ` outside of Turkic languages. */
const MARKS = /[\u0300-\u036f]/u
const CLUSTER = /[^]\p{M}*/gu
const DOT = '\u0307'

/**
 * A text as searches compare it: in small letters by the rules of its language (unless `caseSensitive`), composed,
 * with `ё` as `е`, and apostrophes, hyphens and full-width forms as they are typed.
 */
export function fold(text: string, lang: LanguageTag, caseSensitive = false): Folded {
  if (!MARKS.test(text)) {
    const small = caseSensitive ? text : lower(text, lang)
    if (small.length === text.length) return { text: plain(small), source: null }
  }
  const pieces: string[] = []
  const source: number[] = []
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const composed = cluster.normalize('NFC')
    const small = caseSensitive ? composed : lower(composed, lang)
    const piece = plain(small.startsWith(`i${DOT}`) ? `i${small.slice(2)}` : small)
    pieces.push(piece)
    for (let n = 0; n < piece.length; n++) source.push(index + Math.min(n, cluster.length - 1))
  }
  source.push(text.length)
  return { text: pieces.join(''), source }
}

/** Offset in the original of an offset in the folded text; of an end, with the marks that belong to it. */
export function toSource({ source }: Folded, offset: number): number {
  return source?.[offset] ?? offset
}

function lower(text: string, lang: LanguageTag): string {
  return isTurkic(lang) ? text.toLocaleLowerCase('tr') : text.toLowerCase()
}

function plain(text: string): string {
  return VARIANTS.test(text) ? text.replace(ALL_VARIANTS, variantOf) : text
}

function variantOf(letter: string): string {
  if (letter === 'ё') return 'е'
  if (letter === 'Ё') return 'Е'
  if (letter === 'ς') return 'σ'
  if (letter === '‐' || letter === '‑') return '-'
  if (letter === '\u3000' || letter === '\u00a0') return ' '
  const code = letter.charCodeAt(0)
  return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : "'"
}
