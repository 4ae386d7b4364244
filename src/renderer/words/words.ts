import { reportWords } from '#shared/report/words/languages'
import type { ReportWords } from '#shared/report/words/words'
import { en } from '#renderer/words/en/all'
import { format } from '#shared/words/format'
import type { Language } from '#shared/words/languages'
import type { Catalogue, Feature } from '#renderer/words/catalogue'
import type { Given, KeyOf, PatternOf } from '#shared/words/pattern'
import { ru } from '#renderer/words/ru/all'
import { tr } from '#renderer/words/tr/all'
import { zh } from '#renderer/words/zh/all'

/**
 * What the window says, in the language it speaks. A component calls `t` while it renders; when the language is
 * changed the window is drawn anew (`App`), so nothing has to listen for it. A list outside of components must hold
 * keys, not texts.
 */

/** `bar.undo`: the feature, and the name of a message in `words/en/<feature>.ts`. */
export type WordKey = KeyOf<typeof en>

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, zh, tr, ru }

let speaking: Language = 'en'

/** The language that the window speaks now. */
export function language(): Language {
  return speaking
}

/** Only `ui/look.ts` calls this; it also tells the document and the view. */
export function speak(lang: Language): void {
  speaking = lang
}

/** A message in the language of the window: `t('status.place', { unit: '7', total: 190 })`. */
export function t<Key extends WordKey>(key: Key, ...[values]: Given<PatternOf<typeof en, Key>>): string {
  const message = messageOf(speaking, key)
  return values === undefined ? message : format(speaking, message, isolated(values))
}

/** The words that reports are written with: names of categories, severities, states, relations and types. */
export function names(): ReportWords {
  return reportWords(speaking)
}

function messageOf(lang: Language, key: WordKey): string {
  const dot = key.indexOf('.')
  // `WordKey` is made of exactly these two; a computed index into the union cannot be seen to be.
  const feature = CATALOGUES[lang][key.slice(0, dot) as Feature] as Readonly<Record<string, string>>
  return feature[key.slice(dot + 1)] ?? key
}

/** Letters that are written from right to left. */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u

/** What is put into a sentence keeps its order to itself, so that `العربية · 4` does not turn round the figures after it. */
function isolated(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  const put = (value: string | number): string | number =>
    typeof value === 'string' && FROM_RIGHT.test(value) ? `\u2068${value}\u2069` : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, put(value)]))
}
