import type { value as English } from '#shared/words/en/value'
import type { Words } from '#shared/words/pattern'

export const value: Words<typeof English> = {
  plain: '{value}',
  over: '{value} üzeri',
  atMost: 'en çok {value}',
  percent: '%{value}',
  measure: '{amount} {unit}',
  withoutPercent: '{amount} (yüzde değil)',
  weekday: '{day} {weekday}',
  day: 'ayın {day, number}. günü',
  decade: '{year} ile başlayan on yıl',
  century: '{century, number}. yüzyıl',
  lastYear: 'geçen yıl',
  thisYear: 'bu yıl',
  nextYear: 'gelecek yıl',
  inEnglish: 'Programın iletisi (İngilizce): {sentence}',
  yearByWork: '{year} (eserin tarihine göre: {date})',
  yearByText: '{year} (metinde bulunan tarihe göre: {date})',
}
