/** Scripts by the name of their letters. */
export const scripts = {
  Latin: 'Latin',
  Cyrillic: 'Cyrillic',
  Han: 'Han',
  Kana: 'Kana',
  Hangul: 'Hangul',
  Greek: 'Greek',
  Arabic: 'Arabic',
  Hebrew: 'Hebrew',
  Devanagari: 'Devanagari',
  Thai: 'Thai',
  Georgian: 'Georgian',
  Armenian: 'Armenian',
} as const
