import type { LanguageTag } from '#shared/model'

/** Two-letter code, three-letter codes (ISO 639-2), English name and names as people write them in file names. */
const WORDS: Readonly<Record<LanguageTag, string>> = {
  ar: 'ara arabic arabe арабский arapca 阿拉伯文 阿拉伯语 العربية',
  az: 'aze azerbaijani azerice azeri',
  be: 'bel belarusian белорусский',
  bg: 'bul bulgarian bulgarca болгарский български',
  bn: 'ben bengali',
  bs: 'bos bosnian',
  ca: 'cat catalan',
  cs: 'ces cze czech cestina',
  da: 'dan danish dansk',
  de: 'deu ger german deutsch almanca немецкий 德文 德语',
  el: 'ell gre greek ελληνικα yunanca',
  en: 'eng english ingilizce английский англ 英文 英语',
  es: 'spa spanish espanol ispanyolca испанский 西班牙文 西班牙语',
  et: 'est estonian eesti',
  eu: 'eus baq basque',
  fa: 'fas per persian farsi',
  fi: 'fin finnish suomi',
  fr: 'fra fre french francais fransizca французский 法文 法语',
  ga: 'gle irish',
  he: 'heb hebrew',
  hi: 'hin hindi',
  hr: 'hrv croatian hrvatski',
  hu: 'hun hungarian magyar',
  hy: 'hye arm armenian',
  id: 'ind indonesian',
  is: 'isl ice icelandic',
  it: 'ita italian italiano italyanca',
  ja: 'jpn japanese 日本語 日文 日语',
  ka: 'kat geo georgian',
  kk: 'kaz kazakh казахский',
  ko: 'kor korean 한국어 韩文 韩语',
  ky: 'kir kyrgyz',
  lt: 'lit lithuanian',
  lv: 'lav latvian',
  mk: 'mkd mac macedonian',
  ms: 'msa may malay',
  nl: 'nld dut dutch nederlands',
  no: 'nor norwegian norsk',
  nb: 'nob',
  nn: 'nno',
  pl: 'pol polish polski',
  pt: 'por portuguese portugues',
  ro: 'ron rum romanian romana',
  ru: 'rus russian rusca русский рус 俄文 俄语',
  sk: 'slk slo slovak',
  sl: 'slv slovenian',
  sq: 'sqi alb albanian',
  sr: 'srp serbian srpski',
  sv: 'swe swedish svenska',
  th: 'tha thai',
  tr: 'tur turkish turkce турецкий 土耳其文 土耳其语',
  uk: 'ukr ukrainian украинский украïнська',
  ur: 'urd urdu',
  uz: 'uzb uzbek',
  vi: 'vie vietnamese',
  zh: 'zho chi chinese cince китайский 中文 汉语 漢語',
  'zh-Hans': 'chs zhs 简体 简体中文 簡體',
  'zh-Hant': 'cht zht 繁体 繁體 繁體中文 繁体中文',
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
  'no is it be et id hi he ms mac may per cat dan est fin bel ben pol por lit arm ind ice rum geo chi vie'.split(
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
  const lang = BY_WORD.get(folded)
  if (lang === undefined) return null
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

/** A name as names are compared: without case, accents, width and the dots of Turkish. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFC')
}
