import { romanised } from '#shared/text/romanise'
import { fold } from '#shared/text/quantities/fold'

/**
 * What is copied, not translated: addresses, hashtags, document symbols, codes of letters and digits, acronyms.
 * `key` is the form to compare: without what may differ between languages (case, spaces, `www.`, the language in
 * an address, Cyrillic letters that look like Latin ones).
 */
export interface Code {
  readonly kind: 'url' | 'email' | 'hashtag' | 'document' | 'code' | 'acronym'
  readonly start: number
  readonly end: number
  readonly key: string
}

interface Rule {
  readonly kind: Code['kind']
  /** What a text has to have for the pattern to be worth the time; most texts have none of it. */
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly key: (form: string, lang: string) => string | null
}

const DOMAIN = '(?:com|org|net|int|gov|edu|info|io|co|eu|uk|us|ru|cn|tr|de|fr|az|tv|mil)'
const RULES: readonly Rule[] = [
  {
    kind: 'email',
    needs: /@/,
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/g,
    key: (form) => form.toLowerCase(),
  },
  {
    kind: 'url',
    needs: /:\/\/|www\./i,
    pattern: /(?:https?:\/\/|www\.)[^\s\u3000-\u303f\p{Script=Han}<>"“”«»]+/giu,
    key: addressKey,
  },
  {
    kind: 'url',
    needs: /\.[a-z]/i,
    pattern: new RegExp(
      `(?<![\\w.@/-])(?:[a-z\\d-]+\\.)+${DOMAIN}(?:/[\\w./?=&%#-]*)?(?![\\w.]\\w|\\w)`,
      'gi',
    ),
    key: addressKey,
  },
  {
    kind: 'hashtag',
    needs: /[#@]/,
    pattern: /(?<![\p{L}\d&/])[#@][\p{L}_][\p{L}\d_]*/gu,
    key: (form) => form.toLowerCase(),
  },
  // A/75/860, S/2021/387, A/RES/74/270, E/CN.4/2001/1, A/C.3/48/L.5; А and С may be Cyrillic
  {
    kind: 'document',
    needs: /\//,
    pattern:
      /(?<![\p{Lu}\p{Ll}\d/])[A-ZА-Я]{1,6}(?:\/ ?[A-ZА-Я\d][A-ZА-Я\d.()]*(?:-\d+)?)*\/ ?\d[\d.()]*(?:\/[A-Z\d][A-Z\d.()]*)*(?:[-/]\d+)*/gu,
    key: (form) => latinLookalikes(form.replaceAll(/ /g, '').replace(/[.(]+$/, '')),
  },
  // COVID-19, F-16, G20, МиГ-29
  {
    kind: 'code',
    needs: /\d/,
    pattern:
      /(?<![\p{Lu}\p{Ll}\d$€£/-])(?!(?:USD|EUR|RMB|GBP|CNY|TRY|TL|RUB|JPY|HK|US|NT|AU|CA|NZ|Rs|No|NO|Nr|Art|Par|pp?)[ -.]?\d)\p{Lu}[\p{Lu}\p{Ll}]{0,5}(?: ?- ?)?\d+(?!\d|[.,]\d|[\p{Lu}\p{Ll}]{2}|[:%])/gu,
    key: (form) => romanised(form.replaceAll(/[ -]/g, '')).toUpperCase(),
  },
  {
    kind: 'acronym',
    needs: /\p{Lu}[\p{Lu}.]/u,
    pattern:
      /(?<![\p{Lu}\p{Ll}\d.'&-])(?:(?:\p{Lu}\.){2,6}|\p{Lu}{2,6})(?=s?(?![\p{Lu}\p{Ll}\d&]|-\d)|'\p{Ll})/gu,
    key: acronymKey,
  },
]

/** The codes of a text, in the order of the text, without overlap; acronyms not where all is written in capitals. */
export function findCodes(text: string, lang: string): Code[] {
  const { plain, lang: base } = fold(text, lang)
  const taken = new Uint8Array(plain.length)
  const found: Code[] = []
  for (const { kind, needs, pattern, key } of RULES) {
    if (!needs.test(plain) || (kind === 'acronym' && isShouting(plain))) continue
    for (const match of plain.matchAll(pattern)) {
      const form = kind === 'url' || kind === 'document' ? trimmed(match[0]) : match[0]
      const [start, end] = [match.index, match.index + form.length]
      const value = key(form, base)
      if (value === null || taken.subarray(start, end).includes(1)) continue
      taken.fill(1, start, end)
      found.push({ kind, start, end, key: value })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether nearly all is written in capitals. */
function isShouting(text: string): boolean {
  const letters = text.replaceAll(/\P{L}/gu, '')
  return letters.length > 20 && letters.replaceAll(/\P{Lu}/gu, '').length > letters.length * 0.6
}

/** Without the punctuation of the sentence and a bracket that was opened before it. */
function trimmed(form: string): string {
  const plain = form.replace(/['’]\p{L}*$/u, '').replace(/[.,;:!?'’\]}]+$/u, '')
  return plain.endsWith(')') && !plain.includes('(') ? trimmed(plain.slice(0, -1)) : plain
}

/** An address without its scheme and the language it is in: undocs.org/ch/A/1 and undocs.org/en/A/1 are one. */
function addressKey(form: string): string {
  return form
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/(?:ar|ch|zh|cn|en|fr|ru|es|tr|az)(?=\/|$)/g, '')
    .replace(/([?&](?:lang|hl|locale)=)[a-z-]+/g, '$1')
    .replace(/\/$/, '')
}

const NO_ACRONYM = /^(?:[IVX]+|OK|AM|PM|TV|ТВ|MR|DR|ST|NO|CO|JR|CD|DVD|ID)$/

function acronymKey(form: string): string | null {
  const letters = form.replaceAll('.', '')
  return NO_ACRONYM.test(letters) ? null : letters
}

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'АA ВB ЕE КK МM НH ОO РP СC ТT ХX'.matchAll(/(.)(.)/gu)].map(([, a = '', b = '']) => [a, b]),
)

/** Cyrillic capitals that look like Latin ones as these. */
function latinLookalikes(form: string): string {
  return form.replaceAll(/[АВЕКМНОРСТХ]/g, (letter) => LOOKALIKES.get(letter) ?? letter)
}
