import { EN } from '#shared/segment/rules/en'
import { RU } from '#shared/segment/rules/ru'
import { TR } from '#shared/segment/rules/tr'
import { ZH } from '#shared/segment/rules/zh'
import type { LanguageTag } from '#shared/model'

/**
 * Where sentences end in a language, as data for the engine. Words are in small letters and without their
 * final full stop; a word with full stops inside is written with them (`a.m`).
 */
export interface SentenceRules {
  /** Primary language subtag. */
  readonly language: string
  /** Written without spaces: a full-width mark ends a sentence whatever follows. */
  readonly unspaced: boolean
  /** A full stop after these never ends a sentence: titles, `e.g.`, `см.`. */
  readonly never: ReadonlySet<string>
  /** A full stop after these does not end a sentence when a number follows: `No. 5`, `ст. 3`. */
  readonly beforeNumber: ReadonlySet<string>
  /** These end a sentence only before a word that starts sentences: `Inc.`, `U.S.`. */
  readonly seldom: ReadonlySet<string>
  /** These end a sentence before any capital once it has a few words: `г.`, `млн.`, `т. д.`. */
  readonly often: ReadonlySet<string>
  /** As `often` behind a number; elsewhere they never end a sentence: `в 1999 г.`, but `г. Москва`. */
  readonly dated: ReadonlySet<string>
  /** Words in capitals here start a sentence far more often than they go on with one. */
  readonly starters: ReadonlySet<string>
  /** A number with a full stop is an ordinal inside a sentence: `74. oturum`. */
  readonly ordinals: boolean
  /** What follows a closed quotation and belongs to its sentence, tried at the place behind it. */
  readonly attribution: RegExp | null
}

/** All languages with rules of their own. */
export const SENTENCE_RULES: readonly SentenceRules[] = [ZH, TR, RU, EN]

/** The rules of a language, or null where there are none and `Intl.Segmenter` has to do. */
export function rulesFor(lang: LanguageTag): SentenceRules | null {
  const primary = lang.toLowerCase().split(/[-_]/u, 1)[0]
  return SENTENCE_RULES.find(({ language }) => language === primary) ?? null
}
