import type { scripts as English } from '#shared/words/en/scripts'
import type { Words } from '#shared/words/pattern'

export const scripts: Words<typeof English> = {
  Latin: 'Latin',
  Cyrillic: 'Kiril',
  Han: 'Çin',
  Kana: 'Japon (kana)',
  Hangul: 'Kore (hangıl)',
  Greek: 'Yunan',
  Arabic: 'Arap',
  Hebrew: 'İbrani',
  Devanagari: 'Devanagari',
  Thai: 'Tay',
  Georgian: 'Gürcü',
  Armenian: 'Ermeni',
}
