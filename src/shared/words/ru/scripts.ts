import type { scripts as English } from '#shared/words/en/scripts'
import type { Words } from '#shared/words/pattern'

export const scripts: Words<typeof English> = {
  Latin: 'латиница',
  Cyrillic: 'кириллица',
  Han: 'китайские иероглифы',
  Kana: 'кана',
  Hangul: 'хангыль',
  Greek: 'греческий алфавит',
  Arabic: 'арабская вязь',
  Hebrew: 'еврейский алфавит',
  Devanagari: 'деванагари',
  Thai: 'тайский алфавит',
  Georgian: 'грузинский алфавит',
  Armenian: 'армянский алфавит',
}
