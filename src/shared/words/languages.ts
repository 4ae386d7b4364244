/** The languages that the window speaks and reports are written in. */
export const LANGUAGES = ['en', 'zh', 'tr', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]
