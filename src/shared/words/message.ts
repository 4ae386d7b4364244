import type { LanguageTag } from '#shared/model'
import type { en } from '#shared/words/en/all'
import type { CalendarDate } from '#shared/text/quantities/quantity'
import type { Given, KeyOf, PatternOf } from '#shared/words/pattern'

/**
 * What the program says, as data: which message of the catalogues (`words/en`), and the values to put in. It is plain
 * JSON, is kept in projects and crosses to the window, and is only put into words, of the reader's language, where it
 * is read (`inWords`).
 */
export interface Message {
  readonly key: string
  readonly values?: Readonly<Record<string, Value>>
}

/** A message, or a sentence that is given in its words: a person's own, or one of another program. */
export type Said = string | Message

/** What is put into a message; texts as they are, everything else as readers of the language write it. */
export type Value = string | number | Message | List | Named | NamedVersion | NamedSegments | WrittenDate

/** Several things in one place of a message: `a, b and c`, `a or b`, `a, b`, `a; b`. */
interface List {
  readonly list: readonly Value[]
  readonly by: 'and' | 'or' | 'commas' | 'semicolons'
}

/** A language by its name: `German`. */
interface Named {
  readonly language: LanguageTag
}

/** A version of a work by its language, and by its number where another one is in that language, too. */
export interface NamedVersion {
  readonly version: number
  readonly lang: LanguageTag
  readonly twin?: true
}

/** One segment or a run of them, counted from 0; people read them counted from 1. */
export interface NamedSegments extends NamedVersion {
  readonly from: number
  readonly to: number
  /** Both are ids, as a project keeps them, which stay when places shift; see `ops/divergence-message`. */
  readonly ids?: true
}

/** A date, or what is said of one. */
export interface WrittenDate {
  readonly date: CalendarDate
}

/** `found.repeats`: the feature, and the name of a message in `words/en/<feature>.ts`. */
export type MessageKey = KeyOf<typeof en>

/** A message of the catalogues with its values: `say('found.repeats', { … })`. */
export function say<Key extends MessageKey>(
  key: Key,
  ...[values]: Given<PatternOf<typeof en, Key>, Value>
): Message {
  return values === undefined ? { key } : { key, values }
}

/**
 * A sentence that stands in English alone: one of the command line, or of what only a program can ask wrongly of
 * another. A window in another language says that it is English. `tests/unit/words/in-code.test.ts` lists the files
 * that may use it.
 */
export function inEnglishOnly(sentence: string): Message {
  return say('value.inEnglish', { sentence })
}

/** `a, b and c`, or what stands alone. */
export function and(list: readonly Value[]): Value {
  return together(list, 'and')
}

/** `a or b`. */
export function or(list: readonly Value[]): Value {
  return together(list, 'or')
}

/** `a, b`. */
export function commas(list: readonly Value[]): Value {
  return together(list, 'commas')
}

/** `a; b`. */
export function semicolons(list: readonly Value[]): Value {
  return together(list, 'semicolons')
}

function together(list: readonly Value[], by: List['by']): Value {
  const [only = '', ...more] = list
  return more.length === 0 ? only : { list, by }
}

/** Whether a value from outside is a message as this program writes it; its key may be one of another version of it. */
export function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    (!('values' in value) || (typeof value.values === 'object' && value.values !== null))
  )
}

/** What is said several times in the same words, once. */
export function eachOnce<S extends Said>(list: readonly S[]): S[] {
  return [...new Map(list.map((said) => [JSON.stringify(said), said])).values()]
}

/** What is said, with another text for one that stands in it: a file by the name that people know it by. */
export function renamed(message: Message, from: string, to: string): Message {
  const values = Object.entries(message.values ?? {}).map(([name, value]): readonly [string, Value] => {
    if (typeof value === 'string') return [name, value.replace(from, () => to)] as const
    return [name, typeof value === 'object' && 'key' in value ? renamed(value, from, to) : value] as const
  })
  return values.length === 0 ? message : { ...message, values: Object.fromEntries(values) }
}
