import type { LanguageTag } from '#shared/model'
import { languageNamed } from '#shared/text/language-names'
import { foldName } from '#shared/text/normalise'

/** Codes of three letters (ISO 639-2), and what people write besides the names of languages. */
const WORDS: Readonly<Record<LanguageTag, string>> = {
  ar: 'ara 阿拉伯文',
  az: 'aze azerice azeri',
  be: 'bel',
  bg: 'bul',
  bn: 'ben',
  bs: 'bos',
  ca: 'cat',
  cs: 'ces cze',
  da: 'dan',
  de: 'deu ger 德文',
  el: 'ell gre',
  en: 'eng англ 英文',
  es: 'spa 西班牙文',
  et: 'est',
  eu: 'eus baq',
  fa: 'fas per farsi',
  fi: 'fin',
  fr: 'fra fre 法文',
  ga: 'gle',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye arm',
  id: 'ind',
  is: 'isl ice',
  it: 'ita',
  ja: 'jpn 日文',
  ka: 'kat geo',
  kk: 'kaz',
  ko: 'kor 韩文',
  ky: 'kir',
  lt: 'lit',
  lv: 'lav',
  mk: 'mkd mac',
  ms: 'msa may',
  nl: 'nld dut',
  no: 'nor',
  nb: 'nob',
  nn: 'nno',
  pl: 'pol',
  pt: 'por',
  ro: 'ron rum',
  ru: 'rus рус 俄文',
  sk: 'slk slo',
  sl: 'slv',
  sq: 'sqi alb',
  sr: 'srp srpski',
  sv: 'swe',
  th: 'tha',
  tr: 'tur 土耳其文',
  uk: 'ukr украïнська',
  ur: 'urd',
  uz: 'uzb',
  vi: 'vie',
  zh: 'zho chi 汉语 漢語',
  'zh-Hans': 'chs zhs 简体 簡體',
  'zh-Hant': 'cht zht 繁体 繁體',
}

/** Tags of two parts as file names have them; others are taken for two languages (`en-ru`). */
const REGIONS: Readonly<Record<string, string>> = {
  zh: 'cn tw hk sg mo hans hant',
  pt: 'br pt',
  en: 'us gb uk au ca ie nz in',
  es: 'es mx ar 419',
  fr: 'fr ca be ch',
  de: 'de at ch',
  it: 'it ch',
  nl: 'nl be',
  sr: 'latn cyrl rs',
  tr: 'tr',
  ru: 'ru',
}

/** Letters that documents of the United Nations end in, one for each official language. */
const UN_LETTERS: Readonly<Record<string, LanguageTag>> = {
  A: 'ar',
  C: 'zh',
  E: 'en',
  F: 'fr',
  R: 'ru',
  S: 'es',
}

/** Codes that are words as well: they name a language only where the text is in it. */
const AMBIGUOUS = new Set(
  'no is it be et id hi he ms mac may per cat dan est fin bel ben pol por lit arm ind ice rum geo chi vie latin lao'.split(
    ' ',
  ),
)

const BY_WORD = new Map<string, LanguageTag>(
  Object.entries(WORDS).flatMap(([tag, words]) => [
    ...(tag.length === 2 ? [[tag, tag] as const] : []),
    ...words.split(' ').map((word) => [foldName(word), tag] as const),
  ]),
)

/** How much a word of a file name says: a letter or a word of other sense only together with the text. */
export type WordStrength = 'certain' | 'ambiguous' | 'letter'

export interface LanguageWord {
  readonly lang: LanguageTag
  readonly strength: WordStrength
}

/** The language that a word of a file name (as it stands there) may name; null for any other word. */
export function languageOfWord(word: string): LanguageWord | null {
  const letter = UN_LETTERS[word]
  if (letter !== undefined) return { lang: letter, strength: 'letter' }
  const folded = foldName(word)
  const lang = BY_WORD.get(folded) ?? languageNamed(folded)
  if (lang === null) return null
  return { lang, strength: AMBIGUOUS.has(folded) ? 'ambiguous' : 'certain' }
}

/** The tag that two neighbouring words make (`zh` and `TW`, `sr` and `Latn`), or null. */
export function languageOfWords(first: string, second: string): LanguageWord | null {
  const primary = first.toLowerCase()
  const sub = second.toLowerCase()
  if (REGIONS[primary]?.split(' ').includes(sub) !== true) return null
  const proper =
    sub.length === 4 ? sub.charAt(0).toUpperCase() + sub.slice(1) : sub === 'uk' ? 'GB' : sub.toUpperCase()
  return { lang: `${primary}-${proper}`, strength: 'certain' }
}
