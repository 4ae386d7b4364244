import type { value as English } from '#shared/words/en/value'
import type { Words } from '#shared/words/pattern'

export const value: Words<typeof English> = {
  plain: '{value}',
  over: 'более {value}',
  atMost: 'не более {value}',
  percent: '{value} %',
  measure: '{amount} {unit}',
  withoutPercent: '{amount} (не в процентах)',
  weekday: '{weekday}, {day}',
  day: '{day, number}-е число',
  decade: '{year}-е годы',
  century: '{century, number}-й век',
  lastYear: 'прошлый год',
  thisYear: 'этот год',
  nextYear: 'следующий год',
  inEnglish: 'Сообщение программы (по-английски): {sentence}',
  yearByWork: '{year} год (по дате произведения: {date})',
  yearByText: '{year} год (по дате в тексте: {date})',
}
