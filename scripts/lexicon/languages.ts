/** The languages that lexicons are learnt for, in the order that names the pairs. */
export const LANGUAGES = ['zh', 'tr', 'ru', 'en'] as const

export type Language = (typeof LANGUAGES)[number]

export const PAIRS: readonly (readonly [Language, Language])[] = LANGUAGES.flatMap((source, a) =>
  LANGUAGES.slice(a + 1).map((target) => [source, target] as const),
)

/** The messages of one source in one language, by a key that is the same in all of them. */
export type Messages = ReadonlyMap<string, string>
