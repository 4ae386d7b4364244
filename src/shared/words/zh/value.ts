import type { value as English } from '#shared/words/en/value'
import type { Words } from '#shared/words/pattern'

export const value: Words<typeof English> = {
  plain: '{value}',
  over: '超过 {value}',
  atMost: '至多 {value}',
  percent: '{value}%',
  measure: '{amount} {unit}',
  withoutPercent: '{amount}（无百分号）',
  weekday: '{day}{weekday}',
  day: '{day, number}日',
  decade: '{year}年代',
  century: '{century, number}世纪',
  lastYear: '去年',
  thisYear: '今年',
  nextYear: '明年',
  inEnglish: '程序消息（英文）：{sentence}',
  yearByWork: '{year}年（按作品日期{date}推算）',
  yearByText: '{year}年（按文中日期{date}推算）',
}
