import { createHash } from 'node:crypto'
import type { Language } from './languages.ts'
import { wordKeys } from './rows.ts'

/** What is said of the lexicons that are shipped, in `lexicons.json` beside them. */
export interface Manifest {
  /** SHA-256 of each file. */
  readonly files: Readonly<Record<string, string>>
  /** How the words of each language were cut; another tokeniser makes other words, and needs a new build. */
  readonly tokeniser: Readonly<Record<Language, string>>
}

/** Text with what a tokeniser may treat in a way of its own: case, apostrophes, marks, compounds, endings. */
const SAMPLES: Readonly<Record<Language, string>> = {
  zh: '国际组织的代表们讨论了环境保护、教育和科学技术合作等问题，并且通过了新的决议。',
  tr: "İstanbul’daki ışıkların değiştirilebileceğini ÇOCUKLARIMIZ Ankara'dan öğrendi; kâğıtlar böylece çoğaldı.",
  ru: 'Ещё не опубликованные предложения Организации рассматривались всё-таки внимательнее, чем ожидалось.',
  en: "The children's governments weren't considering international-looking recommendations; naïve readers were.",
}

/** A fingerprint of how the tokeniser cuts each language's sample into words. */
export function tokeniserPrint(): Record<Language, string> {
  const print = (lang: Language): string => sha256(wordKeys(SAMPLES[lang], lang).join('\n')).slice(0, 16)
  return { zh: print('zh'), tr: print('tr'), ru: print('ru'), en: print('en') }
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
