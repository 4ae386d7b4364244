import type { Folded } from '#shared/text/quantities/fold'
import type { OtherQuantity } from '#shared/text/quantities/quantity'

/**
 * Digits in names and addresses. Scripts other than Latin stand beside a code without a space, so a boundary is
 * "no Latin letter or digit", not "no letter".
 */
const SYMBOLS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s\u3000-\u303f\p{Script=Han}<>"«»]+/giu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\w])[#@][\p{L}\d_]*\d[\p{L}\d_]*/gu,
  // A/75/860, S/2021/387, A/RES/74/270, ST/SGB/2003/13
  /(?<![A-Za-z\d])[A-Z]{1,5}(?:\/ ?[A-Z0-9.()]+(?:-\d+)?)+/g,
  // 59/50 as a resolution; a small fraction is read as a number
  /(?<!\d|\d[/.,])\d{2,4}\/\d{1,4}(?![\d/])/g,
  // COVID-19, COVID -19, F-16, G20, МиГ-29, Ту-154
  /(?<![A-Za-z\d$€£])(?!(?:USD|EUR|RMB|GBP|CNY|TRY|TL|RUB|JPY|HK|US|NT|AU|CA|NZ|Rs|No|NO|Nr|Art|Par)[ -.]?\d)[A-Z][A-Za-z]{0,5} ?-\d+[A-Za-z]?(?![\d.,]*\d)/g,
  /(?<![A-Za-z\d$€£])(?!(?:USD|EUR|RMB|GBP|CNY|TRY|TL|RUB|JPY|HK|US|NT|AU|CA|NZ|Rs|No|NO|Nr)\d)[A-Za-z]{1,6}\d+[A-Za-z\d]*/g,
  /(?<![А-Яа-я\d])[А-Я][А-Яа-я]{0,4}-\d+(?!\d)/g,
  // 5G, 3D, 4K, 747B; units are lower case or listed
  /(?<!\d|\d[.,])\d{1,4}(?!(?:KM|KG|M|MM|CM|F|C|W|V|A|TL|AM|PM|FT|LB)(?![A-Za-z]))[A-Z]{1,3}(?![A-Za-z\d])/g,
  // telephone numbers
  /\+\d[\d ()-]{7,}\d/g,
  /(?<!\d)\d+(?:\.\d+){2,}(?![\d.])/g,
  // The official Chinese name of COVID-19 begins with its year.
  /2019 ?(?=(?:新型)?冠状病毒)/g,
]

/** Codes, document symbols, addresses: taken out before anything is read as an amount. */
export function findSymbols({ plain }: Folded): OtherQuantity[] {
  if (!/\d/.test(plain)) return []
  return SYMBOLS.flatMap((pattern) =>
    [...plain.matchAll(pattern)]
      .filter(([form]) => /\d/.test(form) && !isFraction(form) && !isGroupedNumber(form))
      .map((match): OtherQuantity => ({
        kind: 'symbol',
        start: match.index,
        end: match.index + match[0].length,
        digits: true,
        values: numbersIn(match[0]),
      })),
  )
}

/** The plain numbers inside a code. */
export function numbersIn(form: string): number[] {
  return [...form.matchAll(/\d+/g)].map(([digits]) => Number(digits))
}

function isFraction(form: string): boolean {
  const parts = /^(\d+)\/(\d+)$/.exec(form)
  return parts !== null && Number(parts[1]) < Number(parts[2]) && Number(parts[2]) <= 20
}

function isGroupedNumber(form: string): boolean {
  return /^\d{1,3}(?:\.\d{3})+$/.test(form) || /^\d{1,4}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(form)
}
